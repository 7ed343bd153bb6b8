import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Format } from './format.js';
import { fill } from './labels.js';

/** That a report is a draft, which its model does not say: the same facts may be frozen as final. DOMAIN.md §9 */
export type Draft = {
  /** number of the report in its plan */
  number: number;
  /** the last day for remarks; null while it is not published */
  remarksUntil: IsoDate | null;
};

/** A draft in words: one line for the head of each page, and a sentence beside the title. */
export type ViewDraft = { mark: string; note: string };

/** Whoever meets a page of a draft, wherever it was passed on, reads what it is. */
export const draftOf = ({ number, remarksUntil }: Draft, format: Format): ViewDraft => {
  const { mark, until, note } = format.labels.draft;
  const said = fill(mark, { number });
  return { mark: remarksUntil === null ? said : `${said} · ${fill(until, { date: format.date(remarksUntil) })}`, note };
};
