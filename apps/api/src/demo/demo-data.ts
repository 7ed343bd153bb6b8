import type { SheetForm } from '@iltizam/shared/activities/contract';
import type { DraftContent } from '@iltizam/shared/drafts/contract';
import type { IsoDate, PartialDate } from '@iltizam/shared/kernel/dates';
import type { DecimalString } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { IndicatorUnit } from '@iltizam/shared/commitments/contract';
import type { PlanSettings, PlanState } from '@iltizam/shared/plans/contract';
import type { PortableSections } from '@iltizam/shared/portable/contract';
import type { RateSource, ReportedDifficulty } from '@iltizam/shared/progress/contract';

/** Names and titles are written in these three languages; longer texts in French only. */
export type DemoText = { fr: string; en: string; ar: string };
export type DemoFrenchText = { fr: string };
/** data/member.json */
export type DemoMember = { slug: string; kind: 'national'; name: DemoText };

/** data/institutions.json is an array of these; a lead's account is named after `key`. */
export type DemoInstitution = { key: string; name: DemoText; sector: 'public' };

/** `percent` 0..100: DOMAIN.md §3.1. Difficulties as DOMAIN.md §6 asks for them. */
export type DemoUpdate = {
  effectiveOn: IsoDate;
  percent: DecimalString;
  achievedActions: { text: string; doneOn: PartialDate | null }[];
  difficulties: Pick<ReportedDifficulty, 'code' | 'severity' | 'description'>[];
  evidence: { title: string; url: string }[];
};

/** `start` and `end` null: the activity inherits its commitment's period, then the plan's (DOMAIN.md §5). */
export type DemoActivity = {
  number: number;
  title: DemoText;
  weight: DecimalString;
  start: PartialDate | null;
  end: PartialDate | null;
  update: DemoUpdate | null;
  /** a sheet is written for one activity only; its experts are invented */
  sheet?: SheetForm;
};

/** `printed` is the value as the report writes it. */
export type DemoMeasurement = { value: DecimalString | null; printed: string; on: PartialDate };

export type DemoIndicator = {
  number: number;
  name: DemoText;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
  measurements: DemoMeasurement[];
};

export type DemoCommitment = {
  number: number;
  axis: number;
  title: DemoText;
  /** a key of data/institutions.json */
  institution: string;
  problem: DemoFrenchText;
  solution: DemoFrenchText;
  expectedResult: DemoFrenchText;
  start: PartialDate | null;
  end: PartialDate | null;
  activities: DemoActivity[];
  indicators: DemoIndicator[];
};

export type DemoAxis = { number: number; title: DemoText };

/** A rate 0..100 printed in a report, with no decimals, and the page it is printed on: DOMAIN.md §3.9. */
export type DemoPublishedRate = { rate: DecimalString; asOf: PartialDate; page: string | null } & (
  { scope: 'plan'; number: null } | { scope: 'commitment'; number: number }
);

/** data/ma-*.json, one plan each. */
export type DemoPlan = {
  slug: string;
  number: number;
  title: DemoText;
  summary: DemoFrenchText;
  start: PartialDate;
  end: PartialDate;
  state: PlanState;
  mainLanguage: Locale;
  settings: Pick<PlanSettings, 'completionNeedsAction' | 'completionNeedsEvidence'> & Partial<Pick<PlanSettings, 'publication'>>;
  dataNote: DemoText | null;
  sections: PortableSections | null;
  /** the day of the published rates; null when none was published */
  ratesAsOf: IsoDate | null;
  publishedRates: DemoPublishedRate[];
  /** the document that printed them; null when it is not known */
  ratesSource: Omit<RateSource, 'page'> | null;
  /** how many commitments the plan has when not all are described here */
  knownCommitments: number | null;
  /** true when only the published rate is known */
  archive: boolean;
  axes: DemoAxis[];
  commitments: DemoCommitment[];
};

/** data/reports.json is an array of these: a report of the lead of a body that is a draft, or was sent and perhaps came back with a note. All of it is invented. */
export type DemoReport = {
  plan: string;
  commitment: number;
  activity: number;
  /** a key of data/institutions.json */
  lead: string;
  send: boolean;
  returned: string | null;
  content: DraftContent;
};
