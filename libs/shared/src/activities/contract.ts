import type { PublicNarrative } from '../narratives/contract.js';
import type { Activity, Commitment, CommitmentEvidence } from '../commitments/contract.js';
import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalText, Locale, LocalizedText } from '../kernel/locale.js';
import type { InstitutionRef, Progress, UnreportedRule } from '../progress/contract.js';

/** One activity of a commitment to weight; a supplementary one weighs nothing. `percent` 0..100, null when not reported. */
export type ActivityWeight = {
  id: number;
  number: number;
  title: string;
  titleLang: Locale;
  supplementary: boolean;
  weight: DecimalString | null;
  percent: DecimalString | null;
};

/** The weights of one commitment; `version` is the commitment's, for If-Match. */
export type CommitmentWeights = {
  id: number;
  version: number;
  number: number;
  title: string;
  titleLang: Locale;
  plan: { slug: string; title: string; titleLang: Locale };
  rule: UnreportedRule;
  frozen: boolean;
  activities: ActivityWeight[];
};

/** GET /workspace/weights: the caller's commitments in adopted plans, those still open first. */
export type WeightingList = { items: CommitmentWeights[] };

/** PUT /commitments/{id}/weights: every activity that is not supplementary, positive decimals; all of them or none. */
export type SetWeights = { weights: { activityId: number; weight: DecimalString }[] };

/** What an activity takes: missions × experts per mission × days per mission = person-days, the last two to the half day. DOMAIN.md §10 */
export type SheetMeans = { missions: number; expertsPerMission: number; daysPerMission: number; personDays: number };

/** A project's month, 1 being its first, and the calendar month in which it begins, `2020-12`; null while the project's start is not known. */
export type ProjectMonth = { month: number; calendar: PartialDate | null };

/** An expert of the pool as the public reads it: the name only of who agreed. `name` is the country's in the reader's language. */
export type SheetExpert = {
  role: LocalText | null;
  title: string | null;
  name: string | null;
  country: { code: string; name: string } | null;
};

/** The sheet of an activity in one language; `method` has an empty line between two paragraphs. */
export type ActivitySheet = {
  objective: LocalText;
  /** to the day or the month */
  projectStart: PartialDate | null;
  months: ProjectMonth[];
  means: SheetMeans | null;
  experts: SheetExpert[];
  targetGroup: LocalText | null;
  method: LocalText | null;
  indicators: LocalText[];
  deliverables: LocalText[];
  /** the day of its last change, in Morocco */
  changedOn: IsoDate;
};

/** GET /plans/{plan}/commitments/{number}/activities/{activity}?asOf= */
export type ActivityPage = Omit<Activity, 'evidence' | 'abilities'> & {
  asOf: IsoDate;
  plan: Commitment['plan'];
  axis: Commitment['axis'];
  commitment: Pick<Progress, 'rate' | 'shown' | 'band' | 'coverage'> & {
    number: number;
    title: string;
    titleLang: Locale;
    institution: InstitutionRef;
  };
  /** of the commitment's weight, 0..100: what the activity brings to the rate once it is done; null without a weight */
  share: DecimalString | null;
  /** what it brings now, in points of the commitment's rate: the term of its calculation */
  contribution: DecimalString | null;
  /** the body that made the last update */
  lastUpdateBy: InstitutionRef | null;
  updates: number;
  /** of every update until that day, each address once, the latest first */
  evidence: CommitmentEvidence[];
  sheet: ActivitySheet | null;
  /** as it is today, whatever the day */
  narrative: PublicNarrative | null;
  previous: number | null;
  next: number | null;
  abilities: { reportProgress: boolean; editSheet: boolean };
};

export const SHEET_LINES_MAX = 50;
export const EXPERT_NAME_MAX = 120;
export const EXPERT_TITLE_MAX = 40;

/** An expert as staff write him or her; `agreed` to be named in public. `country` is read with two or three letters, and kept with two. */
export type SheetExpertForm = {
  role: LocalizedText | null;
  title: string | null;
  name: string | null;
  country: string | null;
  agreed: boolean;
};

/** POST and PUT /activities/{id}/sheet */
export type SheetForm = {
  objective: LocalizedText;
  projectStart: PartialDate | null;
  projectMonths: number[];
  means: SheetMeans | null;
  experts: SheetExpertForm[];
  targetGroup: LocalizedText | null;
  method: LocalizedText | null;
  indicators: LocalizedText[];
  deliverables: LocalizedText[];
};

/** GET /studio/activities/{id}/sheet: in every language, names included. */
export type StudioSheet = {
  activity: { id: number; number: number; title: LocalizedText };
  commitment: { id: number; number: number; title: LocalizedText };
  plan: { slug: string; mainLanguage: Locale; public: boolean };
  sheet: (SheetForm & { version: number }) | null;
};
