import { answerWork } from '../../../platform/child-work.js';
import { inspectionOf } from './template-inspection.js';

answerWork(inspectionOf);
