import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import type { DelayReason, Difficulty, InstitutionRef } from '../progress/contract.js';

/** What the committee looks at: GET /plans/{plan}/committee?since=&asOf= */
export type CommitteeView = {
  asOf: IsoDate;
  since: IsoDate;
  plan: {
    slug: string;
    title: string;
    titleLang: Locale;
    before: DecimalString | null;
    after: DecimalString | null;
    planned: DecimalString | null;
  };
  movements: {
    number: number;
    title: string;
    titleLang: Locale;
    before: DecimalString | null;
    after: DecimalString | null;
    change: DecimalString;
  }[];
  difficulties: (Difficulty & {
    days: number;
    commitment: number;
    activity: number;
    activityTitle: string;
    titleLang: Locale;
    lang: Locale;
    institution: InstitutionRef;
  })[];
  lateActivities: {
    id: number;
    number: number;
    commitment: number;
    title: string;
    titleLang: Locale;
    percent: DecimalString | null;
    end: PartialDate | null;
    delay: DelayReason;
    institution: InstitutionRef;
  }[];
};
