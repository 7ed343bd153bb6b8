import { answerWork } from '../../../platform/child-work.js';
import { answerTo } from './source-job.js';

answerWork(answerTo);
