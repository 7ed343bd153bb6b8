import fc from 'fast-check';
import type { IsoDate } from '../kernel/dates.js';
import type { PortableAmendment, PortableCommitment, PortableSubject } from './contract.js';
import { day, decimal, instant, localized, maybe, period, text, weight } from './portable-values.arbitrary.js';

type Line = PortableAmendment['terms'][number];
type Change = PortableAmendment['changes'][number];

const PLAN: PortableSubject = { kind: 'plan', commitment: null, activity: null };

const rates = fc.record({ before: maybe(decimal(100, 2)), after: maybe(decimal(100, 2)) });
const dates = fc.tuple(maybe(localized(300)), maybe(weight), period, fc.boolean());

const planTerms = fc
  .record({
    title: maybe(localized(300)),
    end: maybe(fc.constantFrom('2027', '2028-Q1')),
    limitedBelow: maybe(fc.constantFrom('55', '60.5')),
  })
  .map(({ title, end, limitedBelow }) => ({
    ...(title && { title }),
    ...(end && { end }),
    ...(limitedBelow && { limitedBelow, staleDays: 30 }),
  }));
const activityTerms = dates.map(([title, own, { start, end }, applicable]) => ({ title, weight: own, start, end, applicable }));
const commitmentTerms = fc
  .tuple(
    activityTerms,
    fc.record({ problem: maybe(localized(300)), solution: maybe(localized(300)), expectedResult: maybe(localized(300)) }),
  )
  .map(([shared, scope]) => ({ ...shared, ...scope }));

/** Terms of the plan and of some parts, each on one day. */
function termsOf(parts: readonly PortableSubject[], effectiveOn: IsoDate): fc.Arbitrary<Line[]> {
  const line = (subject: PortableSubject): fc.Arbitrary<Line> => {
    const of = { plan: planTerms, commitment: commitmentTerms, activity: activityTerms }[subject.kind] as fc.Arbitrary<object>;
    return of.map((terms) => ({ ...subject, terms: { effectiveOn, ...terms } }));
  };
  return fc.tuple(...parts.map(line));
}

const changesOf = (parts: readonly PortableSubject[]): fc.Arbitrary<Change[]> =>
  fc.tuple(
    ...parts.map((subject) =>
      fc.oneof(
        fc.record({ before: localized(300), after: localized(300) }).map(({ before, after }): Change => ({
          ...subject,
          what: 'title',
          before: { title: before },
          after: { title: after },
        })),
        period.map((after): Change => ({
          ...subject,
          what: 'dates',
          before: { end: '2024-Q3' },
          after: subject.kind === 'plan' ? { end: '2028' } : after,
        })),
      ),
    ),
  );

/** Amendments of the parts of a plan. */
export function amendmentsOf(commitments: readonly PortableCommitment[]): fc.Arbitrary<PortableAmendment[]> {
  const own = commitments.map(({ number }): PortableSubject => ({ kind: 'commitment', commitment: number, activity: null }));
  const activities = commitments.flatMap(({ number, activities: all }) =>
    all.map((one): PortableSubject => ({ kind: 'activity', commitment: number, activity: one.number })),
  );
  const amendment = fc
    .record({
      parts: fc.subarray([PLAN, ...own, ...activities]),
      reason: localized(2000),
      approver: text(200),
      effectiveOn: day,
      recordedAt: instant,
      effect: fc.record({
        plan: rates,
        commitments: fc.array(
          rates.map((moved) => ({ number: 1, ...moved })),
          { maxLength: 1 },
        ),
      }),
    })
    .chain(({ parts, ...rest }) =>
      fc.record({ changes: changesOf(parts), terms: termsOf(parts, rest.effectiveOn) }).map((written) => ({ ...rest, ...written })),
    );
  return fc.array(amendment, { maxLength: 2 }).map((all) => all.map((one, index) => ({ number: index + 1, ...one })));
}
