import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { Band, DelayReason, InstitutionRef } from '../progress/contract.js';

export const NEWS_LIMIT_DEFAULT = 5;
export const NEWS_LIMIT_MAX = 100;

type Titled = { number: number; title: string; titleLang: Locale };

/** A published fact as news: one activity went from a percent to another. */
export type Movement = {
  /** of the update */
  id: number;
  commitment: Titled;
  activity: Titled;
  /** null when nothing was reported before */
  from: DecimalString | null;
  /** null when what was reported was taken back */
  to: DecimalString | null;
  /** of `to` */
  band: Band | null;
  effectiveOn: IsoDate;
  recordedAt: IsoDateTime;
  institution: InstitutionRef;
};

/** GET /plans/{plan}/movements?limit=&asOf=: the latest first */
export type MovementList = { asOf: IsoDate; items: Movement[] };

/** An activity that is overdue or at risk, with what says so: DOMAIN.md §5. */
export type LateActivity = {
  id: number;
  number: number;
  title: string;
  titleLang: Locale;
  commitment: Titled;
  institution: InstitutionRef;
  /** null when nothing was reported */
  percent: DecimalString | null;
  /** when it is due, its commitment's or the plan's date when it has none of its own */
  end: PartialDate | null;
  delay: DelayReason;
};

/** GET /plans/{plan}/late?limit=&asOf=: the overdue first, then those at risk; the furthest behind first. The counts are of all of them. */
export type LateList = { asOf: IsoDate; overdue: number; atRisk: number; items: LateActivity[] };
