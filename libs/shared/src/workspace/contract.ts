import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { DraftSummary } from '../drafts/contract.js';
import type { Band, DelayReason, Difficulty, InstitutionRef, ProgressUpdate } from '../progress/contract.js';

/** The lead's list: GET /workspace/activities. `due` groups the list; the most urgent first. */
export const DUE = ['overdue', 'at_risk', 'stale', 'not_reported', 'open', 'done'] as const;
export type Due = (typeof DUE)[number];
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
  due: Due;
  delay: DelayReason | null;
  openDifficulties: Difficulty[];
  /** the working draft, if somebody began one */
  draft: DraftSummary | null;
};

/** GET /workspace/activities, the most urgent first */
export type AssignedActivityList = { items: AssignedActivity[] };

/** GET /workspace/activities/{id}: with the last thing said about it */
export type AssignedActivityDetail = AssignedActivity & { previous: ProgressUpdate | null };
