import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';
import type { Sector } from '../institutions/contract.js';
import type { IndicatorUnit } from '../commitments/contract.js';
import type { Band } from '../progress/contract.js';

/** What can be read: a self-assessment report, or the page of one commitment. DOMAIN.md §13 */
export const PAST_REPORT_KINDS = ['report', 'commitment_page'] as const;
export type PastReportKind = (typeof PAST_REPORT_KINDS)[number];

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
  /** as `globalRatePage` */
  ratePage: string | null;
};

export type PastReading = {
  kind: PastReportKind;
  lines: number;
  title: string | null;
  /** which plan of its member it is, from 1 */
  rank: number | null;
  period: { start: PartialDate; end: PartialDate } | null;
  /** when the report was written */
  reportDate: PartialDate | null;
  /** the day of which the rates speak */
  ratesAsOf: IsoDate | null;
  globalRate: DecimalString | null;
  /** the page that prints it, by the number that stands on it; null when the text does not tell */
  globalRatePage: string | null;
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
  rank_missing: 'gap',
  page_empty: 'gap',
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
  rate_pages_guessed: 'guess',
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
  'rank',
  'period',
  'ratesAsOf',
  'globalRate',
  'axis',
  'body',
  ...PAST_FIELDS,
  'rate',
  'ratePages',
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

/** What a person says of a finding: the proposal (or what is printed) stands, another value does, or nobody knows. DOMAIN.md §13 */
export const DECISION_CHOICES = ['accept', 'value', 'unknown'] as const;
export type DecisionChoice = (typeof DECISION_CHOICES)[number];
export type PastDecision = { finding: number; choice: DecisionChoice; value: string | null };

/** How a printed band becomes a percent. DOMAIN.md §13 */
export const PERCENT_RULES = ['calibrated', 'middle'] as const;
export type PercentRule = (typeof PERCENT_RULES)[number];

export const PAST_REPORT_STATES = ['deciding', 'planned'] as const;
export type PastReportState = (typeof PAST_REPORT_STATES)[number];

/** `bands` and `rates` count those that are known, after what was decided. */
export type PastReportCounts = { commitments: number; activities: number; bands: number; indicators: number; rates: number };

export type PastReportSummary = {
  id: number;
  version: number;
  name: string;
  kind: PastReportKind;
  title: string | null;
  bytes: number;
  sha256: string;
  state: PastReportState;
  readAt: IsoDateTime;
  readBy: string | null;
  counts: PastReportCounts;
  /** gaps and contradictions, and how many of them are decided */
  toDecide: number;
  decided: number;
  plan: { slug: string; title: string; titleLang: Locale } | null;
};
/** GET /studio/past-reports: the latest first. */
export type PastReportList = { items: PastReportSummary[] };

/** GET /studio/past-reports/{id}: the reading as the text gave it, and what was decided since. */
export type PastReport = PastReportSummary & {
  reading: PastReading;
  decisions: PastDecision[];
  /** `bringIn`: may make the plan once everything is decided, others prepare it; `makePlan`: may now; `openPlan`: may open the plan made in the studio */
  abilities: { decide: boolean; bringIn: boolean; makePlan: boolean; openPlan: boolean; discard: boolean };
};
/** GET /studio/past-reports/{id}/text */
export type PastReportText = { lines: string[] };

/** PUT /studio/past-reports/{id}/decisions (If-Match): a choice of null takes a decision back; findings left out keep theirs. */
export type DecideFindings = { decisions: { finding: number; choice: DecisionChoice | null; value: string | null }[] };

/**
 * POST /studio/past-reports/{id}/plan (If-Match). Every commitment read is there once, with its axis and the key of its body; `institutions` are
 * bodies to be made. The plan is public at once: closed when its period is over, in progress otherwise.
 */
export type MakePastPlan = {
  slug: string;
  number: number;
  title: LocalizedText;
  member: string;
  mainLanguage: Locale;
  start: PartialDate;
  end: PartialDate;
  ratesAsOf: IsoDate;
  percentRule: PercentRule;
  axes: { number: number; title: LocalizedText }[];
  institutions: { key: string; sector: Sector; name: LocalizedText }[];
  commitments: { number: number; axis: number; institution: string }[];
};
/** What the plan was made with: commitments whose printed rate no percents within the bands give at equal weights, activities whose band is not known. */
export type MadePastPlan = { slug: string; unreached: number[]; unknown: string[] };
