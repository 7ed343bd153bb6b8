import type { PastReading, PastReportKind } from './contract.js';
import { readCommitmentPage } from './commitment-page.js';
import { folded } from './french-words.js';
import { readPastReport } from './read-past-report.js';

/** A report numbers its commitments; the page of one has a planning and no number. */
export const kindOf = (text: string): PastReportKind => {
  const plain = folded(text.slice(0, 200_000));
  return /\bplanning de realisation\b/u.test(plain) && !/\bengagement \d+ /u.test(plain) ? 'commitment_page' : 'report';
};

/** Reads a text as what it is. DOMAIN.md §13 */
export const readPastText = (text: string): PastReading =>
  kindOf(text) === 'commitment_page' ? readCommitmentPage(text) : readPastReport(text);
