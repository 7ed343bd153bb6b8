import { firstDayOf, lastDayOf, type PartialDate } from '../kernel/dates.js';
import { compare, exact, HUNDRED, ZERO, type Exact, type Figure } from '../kernel/decimal.js';
import type { Locale } from '../kernel/locale.js';
import { bandOf, type BandThresholds } from './bands.js';
import { WARNING_CODES, type Band, type UnreportedRule, type WarningCode } from './contract.js';
import { speaksOfFuture } from './future-words.js';
import { weightedRate, type Fact } from './rates.js';

export type WarningsInput = {
  /** 0..100 */
  percent: Figure;
  /** of the update before this one, null for the first */
  previousPercent: Figure | null;
  /** the language the lead wrote in */
  lang: Locale;
  actions: readonly string[];
  note: string | null;
  /** each with the address of a link, or sha256:… of a file */
  evidence: readonly { url: string; datedOn?: PartialDate | null }[];
  /** the same of what was already given for other activities of the plan */
  evidenceElsewhere: readonly string[];
  planStart: PartialDate;
  thresholds: BandThresholds;
  /** the commitment as it becomes with this update, when a document printed its rate */
  published: { rate: Figure; facts: readonly Fact[]; rule: UnreportedRule } | null;
};

/** The same page whatever the case of its host, its last slash or the place pointed at inside it. */
export const pageOf = (url: string): string =>
  url
    .trim()
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .replace(/^[^:]+:\/\/[^/?]+/, (origin) => origin.toLowerCase());

const boundsOf = (band: Band, { limitedBelow, completedFrom }: BandThresholds): { lowest: Exact; highest: Exact } => {
  switch (band) {
    case 'not_started':
      return { lowest: ZERO, highest: ZERO };
    case 'limited':
      return { lowest: ZERO, highest: exact(limitedBelow) };
    case 'significant':
      return { lowest: exact(limitedBelow), highest: exact(completedFrom) };
    case 'completed':
      return { lowest: exact(completedFrom), highest: HUNDRED };
  }
};

/** The lowest and the highest rate that percents inside the activities' bands can give; null when nothing carries weight. DOMAIN.md §6. */
export const allowedByBands = (
  facts: readonly Fact[],
  rule: UnreportedRule,
  thresholds: BandThresholds,
): { lowest: Exact; highest: Exact } | null => {
  const extreme = (end: 'lowest' | 'highest'): Exact | null =>
    weightedRate(
      facts.map((fact) => ({
        ...fact,
        percent: fact.percent === null ? null : boundsOf(bandOf(fact.percent, thresholds), thresholds)[end],
      })),
      rule,
    ).rate;
  const [lowest, highest] = [extreme('lowest'), extreme('highest')];
  return lowest === null || highest === null ? null : { lowest, highest };
};

/** True when no percents inside the activities' bands give that rate; both ends of a band count, as a printed rate is rounded. DOMAIN.md §6. */
export const isOutsideBands = (published: Figure, facts: readonly Fact[], rule: UnreportedRule, thresholds: BandThresholds): boolean => {
  const allowed = allowedByBands(facts, rule, thresholds);
  if (allowed === null) return false;
  const rate = exact(published);
  return compare(rate, allowed.lowest) < 0 || compare(rate, allowed.highest) > 0;
};

/** What deserves a second look before publishing, in the order of WARNING_CODES; none of it blocks. DOMAIN.md §6. */
export const warningsOf = (input: WarningsInput): WarningCode[] => {
  const { percent, previousPercent, actions, note, evidence, published, thresholds } = input;
  const band = bandOf(percent, thresholds);
  const planStart = firstDayOf(input.planStart);
  const elsewhere = new Set(input.evidenceElsewhere.map(pageOf));
  const texts = note === null ? actions : [...actions, note];
  const holds: Record<WarningCode, boolean> = {
    not_started_with_actions: band === 'not_started' && actions.length > 0,
    going_down: previousPercent !== null && compare(exact(percent), exact(previousPercent)) < 0,
    completed_speaks_of_future: band === 'completed' && texts.some((text) => speaksOfFuture(text, input.lang)),
    evidence_before_plan: evidence.some(({ datedOn }) => datedOn != null && lastDayOf(datedOn) < planStart),
    same_evidence: evidence.some(({ url }) => elsewhere.has(pageOf(url))),
    published_outside_band: published !== null && isOutsideBands(published.rate, published.facts, published.rule, thresholds),
  };
  return WARNING_CODES.filter((code) => holds[code]);
};
