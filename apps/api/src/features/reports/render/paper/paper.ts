import type { IsoDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Block } from '@iltizam/shared/reports/contract';
import type { ViewRow } from '../rate-view.js';
import type { ViewText } from '../view-text.js';

export type PaperPart =
  | { t: 'text'; blocks: Block[] }
  /** what is not known, or that there is nothing */
  | { t: 'note'; text: string }
  | { t: 'rows'; rows: ViewRow[] }
  | { t: 'table'; caption: string; columns: { head: string; end: boolean }[]; rows: ViewText[][] }
  | { t: 'boxes'; label: string; boxes: { label: string; ticked: boolean }[] };

/** A short document in words, whatever it is of: each renderer places them and computes nothing. docs/adr/0040-other-reports.md */
export type Paper = {
  lang: Locale;
  dir: 'ltr' | 'rtl';
  /** the day of the figures, which is the document's date too: the same facts give the same bytes */
  asOf: IsoDate;
  issuer: string;
  /** of the file, for whoever opens it */
  title: string;
  kind: string;
  heading: ViewText;
  place: ViewRow[];
  sections: { id: string; title: string; parts: PaperPart[] }[];
  footer: string;
  words: { skip: string; page: string; ticked: string; unticked: string };
};

/** The forms that a short document is given in. */
export const PAPER_FORMATS = ['html', 'pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];
