import type { IsoDate, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalText, Locale } from '../kernel/locale.js';
import type { PlanRateRule, PublishedRate, UnreportedRule } from '../progress/contract.js';

export const PLAN_STATES = ['draft', 'consultation', 'adopted', 'in_progress', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** DOMAIN.md §1: who runs plans. */
export const MEMBER_KINDS = ['national', 'parliament', 'region', 'commune'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** DOMAIN.md §6: what becomes of a report that a lead sends. */
export const PUBLICATIONS = ['at_once', 'review_first'] as const;
export type Publication = (typeof PUBLICATIONS)[number];

/** DOMAIN.md §3, §5 and §6: thresholds and rules, each a setting of the plan. */
export type PlanSettings = {
  unreported: UnreportedRule;
  planRate: PlanRateRule;
  limitedBelow: DecimalString;
  completedFrom: DecimalString;
  atRiskPoints: DecimalString;
  aheadPoints: DecimalString;
  staleDays: number;
  completionNeedsAction: boolean;
  completionNeedsEvidence: boolean;
  publication: Publication;
};

export type PlanSummary = {
  slug: string;
  number: number;
  title: string;
  titleLang: Locale;
  member: { slug: string; name: string; nameLang: Locale; kind: MemberKind };
  start: PartialDate;
  end: PartialDate;
  state: PlanState;
  /** known only by number for an archived plan, whose commitments are not described here */
  commitments: number;
  /** how many of them are described here: the rate stands for these only */
  described: number;
  rate: DecimalString | null;
  shown: number | null;
  /** the share of the weight that was reported, 0..100: without any, the rate is nobody's word */
  coverage: DecimalString | null;
  publishedRate: PublishedRate | null;
  /** true when only the published rate is known */
  archive: boolean;
};

export type Plan = PlanSummary & {
  summary: LocalText | null;
  mainLanguage: Locale;
  languages: Locale[];
  settings: PlanSettings;
  axes: { number: number; title: string; titleLang: Locale }[];
  /** the responsible bodies */
  institutions: { key: string; name: string; nameLang: Locale; commitments: number }[];
  /** the bodies that help with a commitment, responsible for others or not */
  supporting: { key: string; name: string; nameLang: Locale; commitments: number }[];
  /** where the weights and percents come from, in words, when they were not declared by the bodies */
  dataNote: LocalText | null;
  lastUpdateOn: IsoDate | null;
  ratesAsOf: IsoDate | null;
  /** what was changed since the adoption, and the last day from which it holds, which may be to come; null without an amendment. DOMAIN.md §3.8 */
  amendments: { count: number; lastOn: IsoDate } | null;
  /** the draft reports that take remarks today, until the end of a day; the first to close comes first. DOMAIN.md §8 */
  openDrafts: { report: number; remarksUntil: IsoDate }[];
};

/** GET /plans; `current` is the slug of the plan a visitor sees first, null when none has commitments to show. */
export type PlanList = { items: PlanSummary[]; current: string | null };
