import fc from 'fast-check';
import { PLAN_RATE_RULES, UNREPORTED_RULES } from '../progress/contract.js';
import { lastDayOf } from '../kernel/dates.js';
import { LOCALES, type Locale, type LocalizedText } from '../kernel/locale.js';
import { MEMBER_KINDS, PLAN_STATES, PUBLICATIONS, type PlanSettings } from '../plans/contract.js';
import { activity } from './portable-activity.arbitrary.js';
import { amendmentsOf } from './portable-amendments.arbitrary.js';
import type { PortableCommitment, PortableHead, PortableIndicator, PortablePlan, PortablePublishedRate } from './contract.js';
import { blocks, day, decimal, instant, KEYS, localized, MAIN, maybe, partial, period, text, weight } from './portable-values.arbitrary.js';

/** Random plans in the form in which they are exported: for whatever must give back what it took. */

const measurement = fc.record({
  value: maybe(decimal(100_000, 3)),
  printed: text(200),
  on: partial,
  recordedAt: instant,
  withdrawn: fc.boolean(),
});

const indicator: fc.Arbitrary<Omit<PortableIndicator, 'number'>> = fc.record({
  kind: fc.constantFrom('monitoring' as const, 'impact' as const),
  name: localized(300),
  unit: fc.constantFrom('count' as const, 'percent' as const, 'text' as const),
  baseline: maybe(decimal(1000, 2)),
  target: maybe(decimal(1000, 2)),
  // Every second value corrects the one before it, or takes it back.
  measurements: fc.array(measurement, { maxLength: 4 }).map((all) =>
    all.map(({ withdrawn, ...one }, place) => ({
      ...one,
      replaces: place % 2 === 1 ? place - 1 : null,
      withdrawn: place % 2 === 1 && withdrawn,
    })),
  ),
});

const numbered = <One extends object>(all: readonly One[]): (One & { number: number })[] =>
  all.map((one, index) => ({ number: index + 1, ...one }));

const commitment: fc.Arbitrary<Omit<PortableCommitment, 'number'>> = fc
  .tuple(
    fc.record({
      axis: fc.constantFrom(1, 2),
      institution: fc.constantFrom(...KEYS),
      supporting: fc.subarray([...KEYS]),
      title: localized(300),
      problem: maybe(localized(10_000)),
      solution: maybe(localized(10_000)),
      expectedResult: maybe(localized(10_000)),
      weight,
      ogpId: fc.constantFrom(null, 'MO0006', 'TET0012'),
      activities: fc.array(activity, { maxLength: 4 }).map(numbered),
      indicators: fc.array(indicator, { maxLength: 2 }).map(numbered),
    }),
    period,
  )
  .map(([one, dates]) => ({ ...one, ...dates, supporting: one.supporting.filter((other) => other !== one.institution) }));

const settings: fc.Arbitrary<PlanSettings> = fc.record({
  unreported: fc.constantFrom(...UNREPORTED_RULES),
  planRate: fc.constantFrom(...PLAN_RATE_RULES),
  limitedBelow: fc.constantFrom('59.99', '60', '50.5'),
  completedFrom: fc.constantFrom('90', '99.5', '100'),
  atRiskPoints: decimal(50, 1),
  aheadPoints: decimal(50, 1),
  staleDays: fc.integer({ min: 1, max: 3650 }),
  completionNeedsAction: fc.boolean(),
  completionNeedsEvidence: fc.boolean(),
  publication: fc.constantFrom(...PUBLICATIONS),
});

const texts = fc.dictionary(fc.constantFrom<Locale>(...LOCALES), blocks(1), {
  maxKeys: 2,
  noNullPrototype: true,
});
const sections = fc
  .record({ context: texts, cocreation: texts, followUp: texts })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, of]) => Object.keys(of).length > 0)));

const head: fc.Arbitrary<PortableHead> = fc
  .record({
    slug: fc.constantFrom('plan-a', 'plan-b'),
    number: fc.integer({ min: 1, max: 99 }),
    title: localized(300),
    summary: maybe(localized(2000)),
    dataNote: maybe(localized(2000)),
    state: fc.constantFrom(...PLAN_STATES),
    archive: fc.boolean(),
    knownCommitments: maybe(fc.integer({ min: 0, max: 40 })),
    ratesAsOf: maybe(day),
    ogpCode: fc.constantFrom(null, 'MO', 'TET'),
    ogpPlan: fc.constantFrom(null, 'plan-2021-2023'),
    settings,
    at: instant,
    sections,
  })
  .map(({ at, ...one }) => ({
    ...one,
    mainLanguage: MAIN,
    start: '2021',
    end: '2027-Q2',
    publishedAt: one.state === 'draft' ? null : at,
    weightsFrozenAt: one.state === 'in_progress' || one.state === 'closed' ? at : null,
  }));

const rate: fc.Arbitrary<PortablePublishedRate> = fc.record({
  commitment: fc.constantFrom(null, 1),
  rate: decimal(100, 2),
  asOf: partial,
  source: maybe(
    fc.record({ title: text(200), titleLang: fc.constantFrom(...LOCALES), page: maybe(fc.constant('p. 12–13')), url: maybe(fc.webUrl()) }),
  ),
});

const inOrder = (rates: readonly PortablePublishedRate[]): PortablePublishedRate[] =>
  rates.toSorted(
    (a, b) =>
      (a.commitment ?? 0) - (b.commitment ?? 0) ||
      (lastDayOf(a.asOf) < lastDayOf(b.asOf) ? -1 : Number(lastDayOf(a.asOf) > lastDayOf(b.asOf))),
  );

/** The bodies that the commitments name, and no other. */
function bodiesOf(
  commitments: readonly PortableCommitment[],
  names: Readonly<Record<string, LocalizedText>>,
): PortablePlan['institutions'] {
  const named = new Set(
    commitments.flatMap(({ institution, supporting, activities }) => [
      institution,
      ...supporting,
      ...activities.flatMap(({ updates }) => updates.map((one) => one.institution)),
    ]),
  );
  return KEYS.filter((one) => named.has(one)).map((one) => ({
    key: one,
    sector: one === 'agence' ? 'civil_society' : 'public',
    name: names[one] ?? {},
  }));
}

export const portablePlan: fc.Arbitrary<PortablePlan> = fc
  .record({
    member: fc.record({ slug: fc.constant('pays'), kind: fc.constantFrom(...MEMBER_KINDS), name: localized(100) }),
    names: fc.record(Object.fromEntries(KEYS.map((one) => [one, localized(100)]))),
    plan: head,
    axes: fc.tuple(localized(300), localized(300)).map((titles) => titles.map((title, index) => ({ number: index + 1, title }))),
    commitments: fc.array(commitment, { maxLength: 4 }).map((all) => numbered(all) as PortableCommitment[]),
    publishedRates: fc.array(rate, { maxLength: 3 }),
  })
  .chain(({ names, publishedRates, ...plan }) =>
    amendmentsOf(plan.commitments).map((amendments): PortablePlan => ({
      schema: 'iltizam-plan/1',
      ...plan,
      institutions: bodiesOf(plan.commitments, names),
      publishedRates: inOrder(publishedRates.filter((one) => one.commitment === null || plan.commitments.length > 0)),
      amendments,
    })),
  );

/** Asks of random plans what must hold for every plan. */
export const forEveryPlan = (check: (plan: PortablePlan) => Promise<void>, numRuns: number): Promise<void> =>
  fc.assert(fc.asyncProperty(portablePlan, check), { numRuns });
