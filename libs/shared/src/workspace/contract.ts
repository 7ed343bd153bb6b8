import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { DraftSummary } from '../drafts/contract.js';
import type { Band, DelayReason, Difficulty, InstitutionRef, StandingReport } from '../progress/contract.js';

/** The lead's list: GET /workspace/activities. `due` is the one reason to show it, and groups the list; the most urgent first. */
export const DUE = ['overdue', 'returned', 'due_soon', 'stale', 'at_risk', 'not_reported', 'draft', 'submitted', 'open', 'done'] as const;
export type Due = (typeof DUE)[number];

/** Days before its end from which an activity is due soon. */
export const DUE_SOON_DAYS = 30;

export type AssignedActivity = {
  id: number;
  number: number;
  title: string;
  titleLang: Locale;
  plan: { slug: string; title: string; titleLang: Locale };
  commitment: { number: number; title: string; titleLang: Locale; rate: DecimalString | null; shown: number | null };
  institution: InstitutionRef;
  weight: DecimalString | null;
  /** of the whole commitment, so that the form can preview the new rate */
  totalWeight: DecimalString;
  percent: DecimalString | null;
  effectiveOn: IsoDate | null;
  band: Band | null;
  start: PartialDate | null;
  end: PartialDate | null;
  datesInherited: boolean;
  /** the day by which it is to be done; of an inherited end, not before the plan's. DOMAIN.md §5 */
  dueOn: IsoDate;
  /** days until then, negative once it has passed */
  daysLeft: number;
  due: Due;
  delay: DelayReason | null;
  openDifficulties: Difficulty[];
  /** the working draft, if somebody began one */
  draft: DraftSummary | null;
};

/** GET /workspace/activities, the most urgent first */
export type AssignedActivityList = { items: AssignedActivity[] };

/** GET /workspace/activities/{id}: with the last thing said about it, and what its form needs around it */
export type AssignedActivityDetail = AssignedActivity & {
  previous: StandingReport | null;
  /** links already given for other activities of the plan: the same one again deserves a second look. DOMAIN.md §6 */
  evidenceElsewhere: string[];
  /** the names of those chosen to review this plan's reports beside the coordination team */
  reviewers: string[];
};
