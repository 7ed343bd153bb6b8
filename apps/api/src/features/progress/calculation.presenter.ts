import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { type DecimalString, toDecimalString, trimDecimal } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type BandThresholds, bandOf } from '@iltizam/shared/progress/bands';
import type { Calculation, PlanCalculation, PlanRateRule, PublishedRate, UnreportedRule } from '@iltizam/shared/progress/contract';
import { type CommitmentRate, planRate, planTerms, printedRate, shownRate, terms, weightedRate } from '@iltizam/shared/progress/rates';

type Titled = { title: string; titleLang: Locale };
type Fact = { weight: DecimalString | null; percent: DecimalString | null };

export type CommitmentFacts = {
  rule: UnreportedRule;
  thresholds: BandThresholds;
  publishedRate: PublishedRate | null;
  facts: (Fact & Titled & { activity: number; effectiveOn: IsoDate | null })[];
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

const ratesOf = ({ commitments, unreported }: PlanFacts): CommitmentRate[] =>
  commitments.map(({ number, axis, weight, facts }) => ({ number, axis, weight, rate: weightedRate(facts, unreported).rate }));

export function presentPlanCalculation(asOf: IsoDate, facts: PlanFacts): PlanCalculation {
  const { rule, publishedRate, axes, commitments } = facts;
  const titled = new Map(
    (rule === 'mean_of_axes' ? axes : commitments).map(({ number, title, titleLang }) => [number, { title, titleLang }]),
  );
  return {
    asOf,
    ...printedPlanRate(facts),
    rule,
    publishedRate,
    terms: planTerms(ratesOf(facts), rule).flatMap(({ number, weight, rate, contribution }) => {
      const title = titled.get(number);
      return title ? [{ number, ...title, weight, rate: printedRate(rate), contribution }] : [];
    }),
  };
}

export function printedPlanRate(facts: PlanFacts): { rate: DecimalString | null; shown: number | null } {
  const rate = planRate(ratesOf(facts), facts.rule);
  return { rate: printedRate(rate), shown: shownRate(rate) };
}
