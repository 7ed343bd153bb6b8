import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { IndicatorUnit } from '../commitments/contract.js';
import type { Band } from '../progress/contract.js';

/** What can be read: a self-assessment report, or the page of one commitment. DOMAIN.md §13 */
export const PAST_REPORT_KINDS = ['report', 'commitment_page'] as const;
export type PastReportKind = (typeof PAST_REPORT_KINDS)[number];

/** A report of 135 pages has 3 500 lines; what is larger is no report. */
export const PAST_TEXT_MAX_LINES = 50_000;
export const PAST_TEXT_MAX_LINE = 20_000;
export const PAST_FILE_MAX_BYTES = 5 * 1024 * 1024;

/** Lines are counted from 1, as an editor shows them; both ends are included. */
export type LineRange = [from: number, to: number];

/** A passage is a line of thought: a paragraph, or an item with what hangs below it. A lost text is marked `[…]`. */
export type PastPassage = { text: string; lines: LineRange; bullet: boolean; items: PastPassage[] };

export type PastLink = { url: string; line: number };

export type PastActivity = {
  number: number;
  title: string;
  lines: LineRange;
  /** as ticked; null when no box is ticked or several are */
  band: Band | null;
  /** as printed, 0..100; a report prints none, a commitment page does */
  percent: DecimalString | null;
  start: PartialDate | null;
  end: PartialDate | null;
  actions: PastPassage[];
  /** links in the text that can be opened */
  links: PastLink[];
};

export type PastIndicator = {
  number: number;
  name: string;
  /** as printed, with its sign; null when no value stands there */
  printed: string | null;
  value: DecimalString | null;
  unit: IndicatorUnit;
  lines: LineRange;
};

export const PAST_FIELDS = ['problem', 'solution', 'expectedResult'] as const;
export type PastField = (typeof PAST_FIELDS)[number];

export type PastCommitment = {
  number: number;
  axis: number | null;
  /** as the table of rates writes it, or the heading where the table does not */
  title: string;
  /** as the heading prints it */
  heading: string | null;
  lines: LineRange;
  body: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  problem: PastPassage[];
  solution: PastPassage[];
  expectedResult: PastPassage[];
  activities: PastActivity[];
  indicators: PastIndicator[];
  /** null when the report leaves its cell empty */
  publishedRate: DecimalString | null;
};

export type PastReading = {
  kind: PastReportKind;
  lines: number;
  title: string | null;
  period: { start: PartialDate; end: PartialDate } | null;
  /** when the report was written */
  reportDate: PartialDate | null;
  /** the day of which the rates speak */
  ratesAsOf: IsoDate | null;
  globalRate: DecimalString | null;
  axes: { number: number; title: string; commitments: number[] }[];
  commitments: PastCommitment[];
  findings: PastFinding[];
};

/** A gap and a contradiction are decided one by one; a guess may be; corrections and notes are acknowledged together. */
export const FINDING_CLASSES = ['gap', 'contradiction', 'guess', 'correction', 'note'] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number];

/** Every kind of finding with its class. DOMAIN.md §13 */
export const FINDING_CODES = {
  commitments_missing: 'gap',
  number_missing: 'gap',
  title_missing: 'gap',
  body_missing: 'gap',
  field_missing: 'gap',
  text_lost: 'gap',
  list_start_lost: 'gap',
  tick_missing: 'gap',
  activities_missing: 'gap',
  rate_missing: 'gap',
  global_rate_missing: 'gap',
  period_missing: 'gap',
  as_of_missing: 'gap',
  axis_missing: 'gap',
  indicator_value_missing: 'gap',
  percent_missing: 'gap',
  period_differs: 'contradiction',
  rank_differs: 'contradiction',
  several_ticks: 'contradiction',
  several_rates: 'contradiction',
  not_started_with_actions: 'contradiction',
  unit_doubtful: 'contradiction',
  state_differs: 'contradiction',
  boundary_guessed: 'guess',
  unit_guessed: 'guess',
  box_damaged: 'guess',
  label_damaged: 'guess',
  order_restored: 'guess',
  title_differs: 'note',
  completed_without_actions: 'note',
  link_broken: 'note',
  same_values: 'note',
  joined_over_page: 'correction',
  heading_repeated: 'correction',
  label_in_text: 'correction',
  overlap_removed: 'correction',
  markup_removed: 'correction',
  escape_removed: 'correction',
  words_split: 'correction',
  bullet_letter: 'correction',
  items_split: 'correction',
  running_head: 'correction',
  digits_other_script: 'correction',
} as const satisfies Record<string, FindingClass>;
export type FindingCode = keyof typeof FINDING_CODES;

/** Where a finding belongs; all null for the report as a whole. `field` names what a decision would set. */
export type FindingPlace = { commitment: number | null; activity: number | null; indicator: number | null; field: FindingField | null };
export const FINDING_FIELDS = [
  'title',
  'period',
  'ratesAsOf',
  'globalRate',
  'axis',
  'body',
  ...PAST_FIELDS,
  'rate',
  'band',
  'percent',
  'actions',
  'value',
  'unit',
] as const;
export type FindingField = (typeof FINDING_FIELDS)[number];

/** A guess, a gap, a contradiction or a correction: nothing is filled in or put right in silence. */
export type PastFinding = {
  /** 1, 2, … in the order of the lines; it holds as long as the text and the reader are the same */
  id: number;
  class: FindingClass;
  code: FindingCode;
  lines: LineRange;
  where: FindingPlace;
  /** what stands there; null when nothing does */
  printed: string | null;
  /** what is proposed in its place; null when nothing can be */
  proposed: string | null;
};
