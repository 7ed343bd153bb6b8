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

answerJob<OfficeJob>(async ({ model }) => {
  const { reportDocument } = await import('./docx/document.js');
  return { bytes: await reportDocument(viewOf(writable(model))), replaced: [] };
});
