import { LOCALES } from '@iltizam/shared/kernel/locale';
import type {
  PortableAmendment,
  PortableCommitment,
  PortableIndicator,
  PortablePlan,
  PortableSections,
} from '@iltizam/shared/portable/contract';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import fc from 'fast-check';
import { activity, anyText, day, decimal, instant, key, link, partial, percent, texts, textsOrNone } from './random-activity.js';

/** A few numbered things, in the order of their numbers, which need not follow each other. */
const numbered = <T extends object>(of: fc.Arbitrary<T>, max = 3): fc.Arbitrary<(T & { number: number })[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: max })
    .chain((numbers) =>
      fc.tuple(...numbers.sort((one, other) => one - other).map((number) => of.map((value) => ({ number, ...value })))),
    ) as unknown as fc.Arbitrary<(T & { number: number })[]>;

const indicator: fc.Arbitrary<Omit<PortableIndicator, 'number'>> = fc.record({
  kind: fc.constantFrom('monitoring', 'impact'),
  name: texts(true),
  unit: fc.constantFrom('count', 'percent', 'text'),
  baseline: fc.option(decimal),
  target: fc.option(decimal),
  measurements: fc
    .array(
      fc.record({
        value: fc.option(decimal),
        printed: anyText,
        on: partial,
        recordedAt: instant,
        replaces: fc.boolean(),
        withdrawn: fc.boolean(),
      }),
      { maxLength: 3 },
    )
    .map((all) => all.map((one, index) => ({ ...one, replaces: one.replaces && index > 0 ? index - 1 : null }))),
});

const commitment = (keys: string[], axes: number[]): fc.Arbitrary<Omit<PortableCommitment, 'number'>> =>
  fc.record({
    axis: fc.constantFrom(...axes),
    institution: fc.constantFrom(...keys),
    supporting: fc.subarray(keys),
    title: texts(true),
    problem: textsOrNone,
    solution: textsOrNone,
    expectedResult: textsOrNone,
    weight: decimal,
    start: fc.option(partial),
    end: fc.option(partial),
    activities: numbered(activity(keys)),
    indicators: numbered(indicator, 2),
  });

const rich: fc.Arbitrary<RichBlock[]> = fc.array(
  fc.oneof(
    fc.record({
      t: fc.constantFrom('p', 'h'),
      runs: anyText.map((text) => (text === '' ? [] : [{ text, bold: true as const }])),
    }),
    fc.record({
      t: fc.constantFrom('ul', 'ol'),
      items: fc.array(fc.record({ runs: anyText.map((text) => (text === '' ? [] : [{ text, href: 'https://example.org/(a)' }])) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  ),
  { maxLength: 3 },
);
const sections: fc.Arbitrary<PortableSections> = fc.record(
  { context: fc.record({ fr: rich, ar: rich }, { requiredKeys: [] }), followUp: fc.record({ zgh: rich }) },
  { requiredKeys: [] },
);

const moved = fc.record({ before: fc.option(percent), after: fc.option(percent) });
const values = fc.record(
  {
    title: texts(true),
    problem: textsOrNone,
    weight: fc.option(decimal),
    end: fc.option(partial),
    applicable: fc.boolean(),
    limitedBelow: percent,
  },
  { requiredKeys: [] },
);
const terms = fc.record({ effectiveOn: day, title: textsOrNone, start: fc.option(partial), applicable: fc.boolean() });

/** Of the plan, of a commitment, or of one of its activities. */
const subject = (commitments: readonly PortableCommitment[]) =>
  fc.constantFrom(
    { kind: 'plan' as const, commitment: null, activity: null },
    ...commitments.flatMap(({ number, activities }) => [
      { kind: 'commitment' as const, commitment: number, activity: null },
      ...activities.map((one) => ({ kind: 'activity' as const, commitment: number, activity: one.number })),
    ]),
  );

const amendment = (commitments: readonly PortableCommitment[]): fc.Arbitrary<Omit<PortableAmendment, 'number'>> =>
  fc.record({
    reason: texts(true),
    approver: anyText,
    effectiveOn: day,
    recordedAt: instant,
    effect: fc.record({
      plan: moved,
      commitments: fc
        .subarray(commitments.map(({ number }) => number))
        .chain((numbers) => fc.tuple(...numbers.map((number) => moved.map((rates) => ({ number, ...rates }))))),
    }),
    changes: fc.array(
      fc
        .tuple(
          subject(commitments),
          fc.record({ what: fc.constantFrom('title', 'weight', 'added'), before: fc.option(values), after: fc.option(values) }),
        )
        .map(([of, change]) => ({ ...of, ...change })),
      { maxLength: 2 },
    ),
    terms: fc.array(
      fc.tuple(subject(commitments), terms).map(([of, told]) => ({ ...of, terms: told })),
      { maxLength: 2 },
    ),
  });

const parts = fc
  .tuple(
    fc.uniqueArray(fc.record({ key, sector: fc.constantFrom('public', 'civil_society', 'private'), name: texts(true) }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => one.key,
    }),
    numbered(fc.record({ title: texts(true) })).filter(({ length }) => length > 0),
  )
  .chain(([institutions, axes]) =>
    fc.record({
      institutions: fc.constant(institutions),
      axes: fc.constant(axes),
      commitments: numbered(
        commitment(
          institutions.map((one) => one.key),
          axes.map(({ number }) => number),
        ),
      ),
    }),
  );

/** Any plan that fits the contract, with texts, dates and numbers that files tend to spoil. */
export const anyPlan: fc.Arbitrary<PortablePlan> = parts.chain(({ institutions, axes, commitments }) =>
  fc.record({
    schema: fc.constant('iltizam-plan/1' as const),
    member: fc.record({ slug: key, kind: fc.constantFrom('national', 'parliament', 'region', 'commune'), name: texts(true) }),
    institutions: fc.constant(institutions),
    plan: fc.record({
      slug: key,
      number: fc.integer({ min: 1, max: 30 }),
      title: texts(true),
      summary: textsOrNone,
      dataNote: textsOrNone,
      mainLanguage: fc.constantFrom(...LOCALES),
      start: partial,
      end: partial,
      state: fc.constantFrom('consultation', 'adopted', 'in_progress', 'closed'),
      archive: fc.boolean(),
      knownCommitments: fc.option(fc.nat(99)),
      ratesAsOf: fc.option(day),
      settings: fc.record({
        unreported: fc.constantFrom('as_zero', 'excluded'),
        planRate: fc.constantFrom('mean_of_commitments', 'mean_of_axes', 'weighted_commitments'),
        limitedBelow: percent,
        completedFrom: percent,
        atRiskPoints: percent,
        aheadPoints: percent,
        staleDays: fc.nat(999),
        completionNeedsAction: fc.boolean(),
        completionNeedsEvidence: fc.boolean(),
        publication: fc.constantFrom('at_once', 'review_first'),
      }),
      publishedAt: fc.option(instant),
      weightsFrozenAt: fc.option(instant),
      sections,
    }),
    axes: fc.constant(axes),
    commitments: fc.constant(commitments),
    publishedRates: fc.uniqueArray(
      fc.record({
        commitment: fc.constantFrom(null, ...commitments.map(({ number }) => number)),
        rate: percent,
        asOf: partial,
        source: fc.option(
          fc.record({ title: anyText, titleLang: fc.constantFrom(...LOCALES), page: fc.option(anyText), url: fc.option(link) }),
        ),
      }),
      { maxLength: 3, selector: (one) => JSON.stringify([one.commitment, one.asOf]) },
    ),
    amendments: numbered(amendment(commitments), 2),
  }),
) as fc.Arbitrary<PortablePlan>;
