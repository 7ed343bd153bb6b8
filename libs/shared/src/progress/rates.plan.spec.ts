import fc from 'fast-check';
import { compare, divide, exact, HUNDRED, sum, toDecimalString } from '../kernel/decimal.js';
import { PLAN_RATE_RULES } from './contract.js';
import { meanRate, planRate, planTerms, printedRate, shownRate, type CommitmentRate, type PlanTerm } from './rates.js';

const rated = (rates: (string | null)[], axis: (index: number) => number = () => 1): CommitmentRate[] =>
  rates.map((rate, index) => ({ number: index + 1, axis: axis(index), weight: null, rate: rate === null ? null : exact(rate) }));
const printed = (lines: readonly PlanTerm[]): string => toDecimalString(sum(lines.map(({ contribution }) => exact(contribution))), 2);

describe('plan and axis rates', () => {
  const published = [65, 100, 72, 90, 84, 100, 100, 100, 90, 80, 72, 70, 87, 100, 87, 60, 57, 56, 50, 88, 100, 100].map(String);

  test('the plan is the mean of its 22 commitments', () => {
    const rate = planRate(rated(published), 'mean_of_commitments');
    expect(printedRate(rate)).toBe('82.18');
    expect(shownRate(rate)).toBe(82);
  });

  test('the lines of the plan sum to its printed rate', () => {
    const lines = planTerms(rated(published), 'mean_of_commitments');
    expect(lines).toHaveLength(22);
    expect(printed(lines)).toBe('82.18');
    expect(lines[0]).toEqual({ number: 1, weight: '1', rate: exact('65'), contribution: '2.95' });
  });

  const uneven = rated(['100', '100', '100', '40'], (index) => (index < 3 ? 7 : 2));

  test('the mean of axes gives a small axis as much say as a large one', () => {
    expect(planRate(uneven, 'mean_of_commitments')).toEqual(exact('85'));
    expect(planRate(uneven, 'mean_of_axes')).toEqual(exact('70'));
    expect(planTerms(uneven, 'mean_of_axes')).toEqual([
      { number: 7, weight: '1', rate: HUNDRED, contribution: '50.00' },
      { number: 2, weight: '1', rate: exact('40'), contribution: '20.00' },
    ]);
  });

  test('commitments may be weighted, and one without a weight weighs nothing', () => {
    const weighted = uneven.map((commitment, index) => ({ ...commitment, weight: ['1', null, '1', '2'][index] ?? null }));
    expect(planRate(weighted, 'weighted_commitments')).toEqual(exact('70'));
    expect(planTerms(weighted, 'weighted_commitments').map(({ weight, contribution }) => [weight, contribution])).toEqual([
      ['1', '25.00'],
      ['0', '0.00'],
      ['1', '25.00'],
      ['2', '20.00'],
    ]);
  });

  test('a commitment without a rate is skipped and not counted as 0', () => {
    expect(planRate(rated(['80', null]), 'mean_of_commitments')).toEqual(exact('80'));
    expect(
      planRate(
        rated(['80', null], (index) => index),
        'mean_of_axes',
      ),
    ).toEqual(exact('80'));
    expect(meanRate([null, exact('30'), null, exact('40')])).toEqual(exact('35'));
  });

  test('there is no mean of nothing', () => {
    expect(meanRate([])).toBeNull();
    expect(planRate(rated([null]), 'mean_of_commitments')).toBeNull();
  });

  test('whatever the rule, the rate stays between its lowest and highest term and the lines sum to it as printed', () => {
    const commitment = fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      axis: fc.integer({ min: 1, max: 4 }),
      weight: fc.option(fc.integer({ min: 1, max: 99 }).map(String)),
      rate: fc.option(fc.nat({ max: 70_000 }).map((n) => divide(exact(BigInt(n)), exact(700n)))),
    });
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 25 }), fc.constantFrom(...PLAN_RATE_RULES), (commitments, rule) => {
        const rate = planRate(commitments, rule);
        const lines = planTerms(commitments, rule);
        expect(printed(lines)).toBe(printedRate(rate) ?? '0.00');
        const rates = lines.flatMap((line) => (line.rate === null || line.weight === '0' ? [] : [line.rate]));
        expect(rate === null).toBe(rates.length === 0);
        if (rate === null) return;
        expect(rates.some((each) => compare(each, rate) <= 0)).toBe(true);
        expect(rates.some((each) => compare(each, rate) >= 0)).toBe(true);
      }),
    );
  });
});
