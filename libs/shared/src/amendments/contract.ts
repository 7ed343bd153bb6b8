import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale, LocalizedText, LocalText } from '../kernel/locale.js';
import type { PlanSettings, PlanState } from '../plans/contract.js';
import type { Patch } from './patch.js';

export const APPROVER_MAX = 200;
/** Parts that one amendment may touch. */
export const AMENDED_PARTS_MAX = 200;

export const AMENDED_KINDS = ['plan', 'commitment', 'activity'] as const;
export type AmendedKind = (typeof AMENDED_KINDS)[number];

/** What an amendment says of a part. DOMAIN.md §3.8 */
export const AMENDED_WHATS = ['title', 'scope', 'weight', 'dates', 'settings', 'dropped', 'restored', 'added'] as const;
export type AmendedWhat = (typeof AMENDED_WHATS)[number];

type Dates = { start: PartialDate | null; end: PartialDate | null };
export type ScopeTexts = { problem: LocalizedText | null; solution: LocalizedText | null; expectedResult: LocalizedText | null };

/** What an amendment can say of a plan, of a commitment, of an activity. */
export type PlanTerms = PlanSettings & { title: LocalizedText; end: PartialDate };
export type ActivityTerms = Dates & { title: LocalizedText; weight: DecimalString | null; applicable: boolean };
export type CommitmentTerms = Omit<ActivityTerms, 'weight'> & ScopeTexts & { weight: DecimalString };

/** Something that can be amended: as it was adopted, and what amendments said of it since, in the order recorded. */
type Amendable<Terms> = { baseline: Terms; patches: Patch<Terms>[] };
export type AmendableActivity = Amendable<ActivityTerms> & { id: number; number: number; supplementary: boolean; addedOn: IsoDate | null };
export type AmendableCommitment = Amendable<CommitmentTerms> & { id: number; number: number; activities: AmendableActivity[] };

/** GET /studio/plans/{plan}/terms: all that an amendment can change. */
export type AmendablePlan = Amendable<PlanTerms> & {
  slug: string;
  mainLanguage: Locale;
  state: PlanState;
  weightsFrozen: boolean;
  start: PartialDate;
  commitments: AmendableCommitment[];
};

/** What changes of the plan; null stays as it is. */
export type AmendedPlan = { title: LocalizedText | null; end: PartialDate | null; settings: PlanSettings | null };

/** What changes of a part of the plan; null stays as it is. `applicable` false drops it, true takes it up again. */
export type AmendedActivity = {
  id: number;
  title: LocalizedText | null;
  weight: DecimalString | null;
  dates: Dates | null;
  applicable: boolean | null;
};
export type AmendedCommitment = AmendedActivity & { scope: ScopeTexts | null };

/** A supplementary activity; without a weight it is reported on and weighs nothing. */
export type AddedActivity = Dates & { commitmentId: number; title: LocalizedText; weight: DecimalString | null };

/** POST /plans/{plan}/amendments, POST /plans/{plan}/amendments/preview */
export type AmendPlan = {
  reason: LocalizedText;
  /** the body or office that approved it, never a person's name */
  approver: string;
  effectiveOn: IsoDate;
  plan: AmendedPlan | null;
  commitments: AmendedCommitment[];
  activities: AmendedActivity[];
  added: AddedActivity[];
};

/** A rate 0..100 without the amendment and with it, on the day it takes effect. */
export type MovedRate = { before: DecimalString | null; after: DecimalString | null };

/** What it does to the rates, as computed when it was recorded: the plan's and those of the commitments it touches, by their number. */
export type StoredEffect = { plan: MovedRate; commitments: (MovedRate & { number: number })[] };

/** A value before or after: one of them is set by what changed, all are null where there was nothing. */
export type AmendedValue = {
  text: LocalText | null;
  weight: DecimalString | null;
  dates: Dates | null;
  scope: { problem: LocalText | null; solution: LocalText | null; expectedResult: LocalText | null } | null;
  settings: Partial<PlanSettings> | null;
};

/** One line of an amendment: the commitment is null for a change of the plan, the activity for one of the plan or a commitment. */
export type AmendmentChange = {
  kind: AmendedKind;
  what: AmendedWhat;
  commitment: { number: number; title: string; titleLang: Locale } | null;
  activity: { number: number; title: string; titleLang: Locale } | null;
  before: AmendedValue | null;
  after: AmendedValue | null;
};

export type Amendment = {
  number: number;
  reason: LocalText;
  approver: string;
  effectiveOn: IsoDate;
  /** when the public was told */
  recordedAt: IsoDateTime;
  /** true when the day it takes effect is still to come */
  toCome: boolean;
  changes: AmendmentChange[];
  effect: {
    plan: MovedRate;
    commitments: (MovedRate & { number: number; title: string; titleLang: Locale })[];
  };
};

/** GET /plans/{plan}/amendments: the latest first. */
export type AmendmentList = {
  plan: { slug: string; number: number; title: string; titleLang: Locale };
  items: Amendment[];
};
