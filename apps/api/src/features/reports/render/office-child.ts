import { answerJob } from './child-answer.js';
import type { OfficeJob } from './office.js';
import { viewOf } from './view.js';
import { writable } from './writable.js';

// The library of Word documents draws its ids with Math.random: in a process that lives for one document they follow from
// a fixed start, so that the same report gives the same bytes.
let drawn = 1;
Math.random = () => {
  drawn = (drawn * 48_271) % 2_147_483_647;
  return drawn / 2_147_483_647;
};

// Each library is loaded for its own format only: that keeps the process small.
const write = async (job: OfficeJob): Promise<Buffer> => {
  switch (job.format) {
    case 'xlsx':
      return (await import('./workbook/workbook.js')).reportWorkbook(writable(job.model), job.draft);
    case 'docx':
      return (await import('./docx/document.js')).reportDocument(viewOf(writable(job.model), job.draft), job.template);
    case 'paper':
      return (await import('./docx/paper-document.js')).paperDocument(writable(job.paper));
    case 'starter':
      return (await import('./docx/starter.js')).starterTemplate(job.lang);
  }
};

answerJob<OfficeJob>(async (job) => ({ bytes: await write(job), replaced: [] }));
