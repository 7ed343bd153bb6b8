import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { type DecimalString, toDecimalString, trimDecimal } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type BandThresholds, bandOf } from '@iltizam/shared/progress/bands';
import type {
  AxisCalculation,
  Calculation,
  PlanCalculation,
  PlanRateRule,
  PublishedRate,
  UnreportedRule,
} from '@iltizam/shared/progress/contract';
import { type CommitmentRate, planRate, planTerms, printedRate, shownRate, terms, weightedRate } from '@iltizam/shared/progress/rates';

type Titled = { title: string; titleLang: Locale };
/** What one activity brings into its commitment's rate. */
export type Fact = { activity: number; weight: DecimalString | null; percent: DecimalString | null; effectiveOn: IsoDate | null };

export type CommitmentFacts = {
  rule: UnreportedRule;
  thresholds: BandThresholds;
  publishedRate: PublishedRate | null;
  facts: (Fact & Titled)[];
};

export type PlanFacts = {
  unreported: UnreportedRule;
  rule: PlanRateRule;
  publishedRate: PublishedRate | null;
  axes: (Titled & { number: number })[];
  commitments: (Titled & { number: number; axis: number; weight: DecimalString; facts: Fact[] })[];
};

const SIGNIFICANT_DECIMALS = 4;

/** The receipt of a commitment; a supplementary activity weighs nothing and is no term of it. */
export function presentCalculation(asOf: IsoDate, { rule, thresholds, publishedRate, facts }: CommitmentFacts): Calculation {
  const { rate, coverage, totalWeight } = weightedRate(facts, rule);
  const contributions = terms(facts, rule);
  return {
    asOf,
    rate: printedRate(rate),
    shown: shownRate(rate),
    band: bandOf(rate, thresholds),
    rule,
    totalWeight: trimDecimal(toDecimalString(totalWeight, SIGNIFICANT_DECIMALS)),
    coverage: printedRate(coverage),
    publishedRate,
    terms: facts.flatMap(({ weight, ...fact }, index) => {
      const contribution = contributions[index] ?? null;
      return weight === null || contribution === null ? [] : [{ ...fact, weight, contribution }];
    }),
  };
}

/** What a double of a spreadsheet can hold of a rate. */
const PRECISE_DECIMALS = 12;

const measured = ({ commitments, unreported }: PlanFacts, measure: 'rate' | 'coverage'): CommitmentRate[] =>
  commitments.map(({ number, axis, weight, facts }) => ({ number, axis, weight, rate: weightedRate(facts, unreported)[measure] }));

type Parts = { facts: PlanFacts; rule: PlanRateRule; titled: readonly (Titled & { number: number })[] };

const presentTerms = ({ facts, rule, titled }: Parts): Pick<PlanCalculation, 'coverage' | 'terms'> => {
  const titles = new Map(titled.map(({ number, title, titleLang }) => [number, { title, titleLang }]));
  return {
    coverage: printedRate(planRate(measured(facts, 'coverage'), rule)),
    terms: planTerms(measured(facts, 'rate'), rule).flatMap(({ number, weight, rate, contribution }) => {
      const title = titles.get(number);
      const preciseRate = rate && trimDecimal(toDecimalString(rate, PRECISE_DECIMALS));
      return title ? [{ number, ...title, weight, rate: printedRate(rate), preciseRate, contribution }] : [];
    }),
  };
};

export function presentPlanCalculation(asOf: IsoDate, facts: PlanFacts): PlanCalculation {
  const { rule, publishedRate, axes, commitments } = facts;
  const titled = rule === 'mean_of_axes' ? axes : commitments;
  return { asOf, ...printedPlanRate(facts), rule, publishedRate, ...presentTerms({ facts, rule, titled }) };
}

/** Null for an axis that the plan does not have. Whatever the plan's rule, an axis is the mean of its commitments: DOMAIN.md §3.4 */
export function presentAxisCalculation(asOf: IsoDate, facts: PlanFacts, number: number): AxisCalculation | null {
  const axis = facts.axes.find((candidate) => candidate.number === number);
  if (!axis) return null;
  const own = { ...facts, rule: 'mean_of_commitments', commitments: facts.commitments.filter((one) => one.axis === number) } as const;
  return { asOf, axis, ...printedPlanRate(own), ...presentTerms({ facts: own, rule: own.rule, titled: own.commitments }) };
}

export function printedPlanRate(facts: PlanFacts): { rate: DecimalString | null; shown: number | null } {
  const rate = planRate(measured(facts, 'rate'), facts.rule);
  return { rate: printedRate(rate), shown: shownRate(rate) };
}
