import type { IndicatorKind, IndicatorUnit } from '../commitments/contract.js';
import type { Sector } from '../institutions/contract.js';
import type { IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';
import type { MemberKind, PlanSettings, PlanState } from '../plans/contract.js';
import type { PortableSections } from '../portable/contract.js';

export const TITLE_MAX = 300;
export const LONG_TEXT_MAX = 10_000;
export const SLUG_MAX = 60;
export const NUMBER_MAX = 999;

/** `ogpCode` and `ogpPlan` (ogp/identifiers.ts) promise nothing: they change in every state; left out, they stay as they are. */
export type PlanIdentity = {
  number: number;
  slug: string;
  title: LocalizedText;
  summary: LocalizedText | null;
  mainLanguage: Locale;
  start: PartialDate;
  end: PartialDate;
  ogpCode?: string | null;
  ogpPlan?: string | null;
};

/** POST /plans: `member` is its slug. */
export type CreatePlan = PlanIdentity & { member: string };

/** PATCH /plans/{plan}: the parts to change. */
export type EditPlan = { identity?: PlanIdentity; settings?: PlanSettings };

/** POST /plans/{plan}/transitions */
export type MovePlan = { to: PlanState };

export const SECTION_NAMES = ['context', 'cocreation', 'followUp'] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** POST /plans/{plan}/axes, PUT /axes/{id} */
export type AxisForm = { title: LocalizedText };

/** At most this many bodies help with a commitment. */
export const SUPPORTING_MAX = 50;

/**
 * POST /plans/{plan}/commitments, PUT /commitments/{id}: `institution` is the key of the responsible body, `weight` serves the rule
 * `weighted_commitments`, `supporting` are the keys of the bodies that help, `ogpId` is the OGP's identifier; both left out, they stay as they are.
 */
export type CommitmentForm = {
  axisId: number;
  institution: string;
  supporting?: string[];
  title: LocalizedText;
  problem: LocalizedText | null;
  solution: LocalizedText | null;
  expectedResult: LocalizedText | null;
  weight: DecimalString;
  start: PartialDate | null;
  end: PartialDate | null;
  ogpId?: string | null;
};

/** POST /commitments/{id}/activities, PUT /activities/{id} */
export type ActivityForm = { title: LocalizedText; start: PartialDate | null; end: PartialDate | null };

/** POST /commitments/{id}/indicators, PUT /indicators/{id} */
export type IndicatorForm = {
  kind: IndicatorKind;
  name: LocalizedText;
  unit: IndicatorUnit;
  baseline: DecimalString | null;
  target: DecimalString | null;
};

/** POST /institutions, PUT /institutions/{id} */
export type InstitutionForm = {
  key: string;
  sector: Sector;
  name: LocalizedText;
  /** who hears of what is late for long; null for nobody */
  headAccountId: number | null;
};

/** PUT /plans/{plan}/order: every axis with every commitment, in the order wanted; a commitment may change its axis. */
export type PlanOrder = { axes: { id: number; commitments: number[] }[] };

/** PUT /commitments/{id}/order: every activity and every indicator, in the order wanted. */
export type CommitmentOrder = { activities: number[]; indicators: number[] };

export const DELETABLE_PARTS = ['axis', 'commitment', 'activity', 'indicator'] as const;
export type DeletablePart = (typeof DELETABLE_PARTS)[number];

/** POST /studio/plans/{plan}/restorations: `id` is the one that the deleted part had, and has again. */
export type RestorePart = { part: DeletablePart; id: number };

/** What a write leads to: the version that the next edit starts from. */
export type Saved = { id: number; version: number };

/** What a deletion answers. */
export type Deleted = { id: number };

export type StudioActivity = ActivityForm & {
  id: number;
  version: number;
  number: number;
  supplementary: boolean;
  weight: DecimalString | null;
};
export type StudioIndicator = IndicatorForm & { id: number; version: number; number: number };
export type StudioBody = { id: number; key: string; name: LocalizedText };
export type StudioCommitment = Omit<CommitmentForm, 'institution' | 'supporting' | 'ogpId'> & {
  ogpId: string | null;
  id: number;
  version: number;
  number: number;
  institution: StudioBody;
  supporting: StudioBody[];
  activities: StudioActivity[];
  indicators: StudioIndicator[];
};
export type StudioAxis = AxisForm & { id: number; version: number; number: number; commitments: StudioCommitment[] };

export type MemberRef = { slug: string; name: LocalizedText; kind: MemberKind };

/** What a plan is made of, in every language: staff only, a draft too. */
export type PlanTree = PlanIdentity & {
  ogpCode: string | null;
  ogpPlan: string | null;
  id: number;
  version: number;
  member: MemberRef;
  state: PlanState;
  settings: PlanSettings;
  /** true once the public has seen it: from then on nothing of it is deleted */
  everPublic: boolean;
  weightsFrozenAt: IsoDateTime | null;
  /** the texts of the report published last; those of the next one are written there. DOMAIN.md §9 */
  sections: PortableSections;
  axes: StudioAxis[];
};

/** How many of the texts to write are written in one language; `percent` is whole, 100 only when none is missing. */
export type LanguageCompleteness = { language: Locale; filled: number; total: number; percent: number };

export const BLOCK_CODES = [
  'title_missing',
  'axis_missing',
  'commitment_missing',
  'activity_missing',
  'institution_unnamed',
  'member_unnamed',
  'weight_missing',
] as const;
export type BlockCode = (typeof BLOCK_CODES)[number];

export const PART_KINDS = ['plan', 'axis', 'commitment', 'activity'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Why a plan cannot move on: what is missing, and in which part of it; `commitmentId` where the part is inside a commitment. */
export type Block = { code: BlockCode; part: PartKind; id: number; number: number; commitmentId: number | null };

export type PlanMove = { to: PlanState; blocks: Block[] };

/** GET /studio/plans/{plan} */
export type StudioPlan = PlanTree & {
  completeness: LanguageCompleteness[];
  moves: PlanMove[];
  /** null when there is nothing to freeze: before adoption, or once frozen */
  freeze: { blocks: Block[] } | null;
  abilities: { edit: boolean; delete: boolean };
};

/** One plan of the list: where it stands, and how much of it there is. */
export type StudioPlanSummary = {
  slug: string;
  number: number;
  title: LocalizedText;
  mainLanguage: Locale;
  member: MemberRef;
  start: PartialDate;
  end: PartialDate;
  state: PlanState;
  axes: number;
  commitments: number;
  activities: number;
  completeness: LanguageCompleteness[];
};

/** GET /studio/plans: `members` are those in whose name the caller may create a plan. */
export type StudioPlanList = { items: StudioPlanSummary[]; members: MemberRef[] };

/** GET /institutions */
export type StudioInstitution = InstitutionForm & { id: number; version: number };
/** `people`: those who may be named head of a body. */
export type StudioInstitutionList = { items: StudioInstitution[]; people: { id: number; name: string }[] };
