import type { Activity, Indicator } from '../commitments/contract.js';
import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { LocalText, Locale } from '../kernel/locale.js';
import type { PlanState } from '../plans/contract.js';
import type { CommitmentProgress, PlanProgress, UnreportedRule } from '../progress/contract.js';

export type ExportedActivity = Omit<Activity, 'abilities'>;

export type ExportedCommitment = CommitmentProgress & {
  start: PartialDate | null;
  end: PartialDate | null;
  problem: LocalText | null;
  solution: LocalText | null;
  expectedResult: LocalText | null;
  activityList: ExportedActivity[];
  indicators: Indicator[];
};

/** GET /plans/{plan}/data.json?asOf= */
export type PlanData = {
  asOf: IsoDate;
  generatedAt: IsoDateTime;
  /** the address that answers the same data again */
  source: string;
  licence: { name: string; url: string };
  plan: PlanProgress['plan'] & {
    start: PartialDate;
    end: PartialDate;
    state: PlanState;
    mainLanguage: Locale;
    unreported: UnreportedRule;
    dataNote: LocalText | null;
  };
  axes: PlanProgress['axes'];
  commitments: ExportedCommitment[];
};
