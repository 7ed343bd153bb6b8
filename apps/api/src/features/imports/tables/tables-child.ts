import { answerWork } from '../../../platform/child-work.js';
import { answerTo } from './tables-job.js';

answerWork(answerTo);
