import fc from 'fast-check';
import {
  compare,
  divide,
  exact,
  HUNDRED,
  multiply,
  sum,
  toDecimalString,
  ZERO,
  type DecimalString,
  type Exact,
} from '../kernel/decimal.js';
import { UNREPORTED_RULES } from './contract.js';
import { printedRate, shownRate, terms, weightedRate, type Fact } from './rates.js';

const decimals = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => toDecimalString({ n: BigInt(n), d: 100n }, 2));
const weights = decimals(0, 500).filter((weight) => weight !== '0.00');
const percents = fc.oneof(decimals(0, 100), fc.constantFrom('0', '0.01', '59.99', '60', '89.99', '90', '99.99', '100'));
const fact: fc.Arbitrary<Fact> = fc.record({
  weight: fc.option(weights, { freq: 6 }),
  percent: fc.option(percents, { freq: 4 }),
  applicable: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
const facts = fc.array(fact, { maxLength: 12 });
const rule = fc.constantFrom(...UNREPORTED_RULES);

const declared = (pairs: [DecimalString | null, DecimalString | null][]): Fact[] => pairs.map(([weight, percent]) => ({ weight, percent }));
const printed = (values: (DecimalString | null)[]): DecimalString => toDecimalString(sum(values.map((value) => exact(value ?? '0'))), 2);

describe('weighted rate', () => {
  const commitment = declared([
    ['13', '100'],
    ['13', '100'],
    ['13', '100'],
    ['18', '0'],
    ['13', '100'],
    ['13', '100'],
    ['17', '0'],
  ]);

  test('five finished activities of seven weigh 65 of 100', () => {
    expect(weightedRate(commitment, 'as_zero')).toEqual({ rate: exact('65'), coverage: HUNDRED, totalWeight: HUNDRED });
  });

  test('silence counts as 0 or not at all, by the rule, and the coverage says how much was reported', () => {
    const half = declared([
      ['2', '80'],
      ['3', '60'],
      ['5', null],
    ]);
    expect(weightedRate(half, 'as_zero')).toEqual({ rate: exact('34'), coverage: exact('50'), totalWeight: exact('10') });
    expect(weightedRate(half, 'excluded')).toEqual({ rate: exact('68'), coverage: exact('50'), totalWeight: exact('10') });
  });

  test('when nothing was reported the rate is 0 or unknown, by the rule', () => {
    const silent = declared([['2', null]]);
    expect(weightedRate(silent, 'as_zero').rate).toEqual(ZERO);
    expect(weightedRate(silent, 'excluded')).toEqual({ rate: null, coverage: ZERO, totalWeight: exact('2') });
  });

  test('a reported 0 is not silence', () => {
    expect(weightedRate(declared([['2', '0']]), 'excluded')).toEqual({ rate: ZERO, coverage: HUNDRED, totalWeight: exact('2') });
  });

  test('what carries no weight or no longer applies is out of every sum', () => {
    const extra: Fact[] = [...commitment, { weight: null, percent: '0' }, { weight: '50', percent: '0', applicable: false }];
    expect(weightedRate(extra, 'as_zero')).toEqual(weightedRate(commitment, 'as_zero'));
  });

  test.each([
    ['there is nothing', []],
    ['all is supplementary', declared([[null, '100']])],
    ['all was dropped', [{ weight: '3', percent: '100', applicable: false }]],
  ])('there is no rate when %s', (_, none: Fact[]) => {
    expect(weightedRate(none, 'as_zero')).toEqual({ rate: null, coverage: null, totalWeight: ZERO });
  });

  test('weights and percents out of range are refused', () => {
    expect(() => weightedRate(declared([['-1', '50']]), 'as_zero')).toThrow(RangeError);
    expect(() => weightedRate(declared([['1', '100.01']]), 'as_zero')).toThrow(RangeError);
    expect(() => weightedRate(declared([['1', '-1']]), 'as_zero')).toThrow(RangeError);
  });

  test('rate and coverage stay between 0 and 100', () => {
    fc.assert(
      fc.property(facts, rule, (some, by) => {
        const { rate, coverage } = weightedRate(some, by);
        for (const value of [rate, coverage].filter((each): each is Exact => each !== null)) {
          expect(compare(value, ZERO)).not.toBe(-1);
          expect(compare(value, HUNDRED)).not.toBe(1);
        }
      }),
    );
  });

  test('a rate exists exactly when something counted carries weight', () => {
    fc.assert(
      fc.property(facts, rule, (some, by) => {
        const counted = some.filter((each) => each.applicable && each.weight !== null && (by === 'as_zero' || each.percent !== null));
        expect(weightedRate(some, by).rate === null).toBe(counted.length === 0);
      }),
    );
  });

  test('the order of the facts does not matter', () => {
    fc.assert(
      fc.property(
        facts.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        rule,
        ([some, shuffled], by) => expect(weightedRate(shuffled, by)).toEqual(weightedRate(some, by)),
      ),
    );
  });

  test('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(facts, rule, weights, (some, by, factor) => {
        const scaled = some.map((each) => ({ ...each, weight: each.weight === null ? null : multiply(exact(each.weight), exact(factor)) }));
        expect(weightedRate(scaled, by).rate).toEqual(weightedRate(some, by).rate);
        expect(weightedRate(scaled, by).coverage).toEqual(weightedRate(some, by).coverage);
        expect(terms(scaled, by)).toEqual(terms(some, by));
      }),
    );
  });

  test('raising one reported percent never lowers the rate, printed or shown', () => {
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 12 }), rule, fc.nat(), percents, (some, by, nth, other) => {
        const index = nth % some.length;
        const chosen = some[index]?.percent ?? null;
        fc.pre(chosen !== null);
        const [lower, higher] = compare(exact(chosen), exact(other)) <= 0 ? [chosen, other] : [other, chosen];
        const before = weightedRate(some.with(index, { ...some[index]!, percent: lower }), by).rate;
        const after = weightedRate(some.with(index, { ...some[index]!, percent: higher }), by).rate;
        fc.pre(before !== null && after !== null);
        expect(compare(after!, before!)).not.toBe(-1);
        expect(compare(exact(printedRate(after)!), exact(printedRate(before)!))).not.toBe(-1);
        expect(shownRate(after)!).toBeGreaterThanOrEqual(shownRate(before)!);
      }),
    );
  });

  test('reporting more of a commitment never lowers its coverage', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const all = some.map((each) => ({ ...each, percent: each.percent ?? '0' }));
        const before = weightedRate(some, 'as_zero').coverage;
        expect(weightedRate(all, 'as_zero').coverage).toEqual(before === null ? null : HUNDRED);
      }),
    );
  });
});

describe('printed and shown rates', () => {
  const cases: [string, Exact, string, number][] = [
    ['0', ZERO, '0.00', 0],
    ['0.0001', exact('0.0001'), '0.01', 1],
    ['0.2', exact('0.2'), '0.20', 1],
    ['59.5', exact('59.5'), '59.50', 60],
    ['two thirds of 100', divide(exact('200'), exact('3')), '66.67', 67],
    ['99.6', exact('99.6'), '99.60', 99],
    ['99.9999', exact('99.9999'), '99.99', 99],
    ['100', HUNDRED, '100.00', 100],
  ];

  test.each(cases)('%s is printed and shown as agreed', (_, rate, line, integer) => {
    expect(printedRate(rate)).toBe(line);
    expect(shownRate(rate)).toBe(integer);
  });

  test('no rate stays no rate', () => {
    expect(printedRate(null)).toBeNull();
    expect(shownRate(null)).toBeNull();
  });
});

describe('printed terms', () => {
  test('they sum to the printed rate, whatever the facts and the rule', () => {
    fc.assert(
      fc.property(facts, rule, (some, by) => {
        expect(printed(terms(some, by))).toBe(printedRate(weightedRate(some, by).rate) ?? '0.00');
      }),
      { numRuns: 2000 },
    );
  });

  test('each is within a hundredth of its exact value and never negative', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { totalWeight } = weightedRate(some, 'as_zero');
        terms(some, 'as_zero').forEach((term, index) => {
          const { weight, percent } = some[index]!;
          if (term === null) return;
          const contribution = divide(multiply(exact(weight!), exact(percent ?? '0')), totalWeight);
          const units = multiply(exact(term), HUNDRED);
          expect(compare(units, ZERO)).not.toBe(-1);
          expect(compare(multiply({ n: units.n - 1n, d: 1n }, exact('0.01')), contribution)).toBe(-1);
          expect(compare(multiply({ n: units.n + 1n, d: 1n }, exact('0.01')), contribution)).toBe(1);
        });
      }),
    );
  });

  test('a hundredth left over goes to the largest remainder, and to the first of equals', () => {
    const thirds = declared([
      ['1', '100'],
      ['1', '100'],
      ['1', '100'],
    ]);
    expect(terms(thirds, 'as_zero')).toEqual(['33.34', '33.33', '33.33']);
    const sixths = declared([
      ['1', '100'],
      ['1', '100'],
      ['4', '100'],
    ]);
    expect(terms(sixths, 'as_zero')).toEqual(['16.67', '16.67', '66.66']);
  });

  test('one silent activity keeps the sum below 100 even when it hardly weighs', () => {
    const nearly = declared([
      ['99999', '100'],
      ['1', null],
    ]);
    expect(terms(nearly, 'as_zero')).toEqual(['99.99', '0.00']);
    expect(terms(nearly, 'excluded')).toEqual(['100.00', '0.00']);
  });

  test('what is out of the sum has no term', () => {
    expect(
      terms(
        [
          { weight: '1', percent: '50' },
          { weight: null, percent: '50' },
          { weight: '1', percent: '50', applicable: false },
        ],
        'as_zero',
      ),
    ).toEqual(['50.00', null, null]);
  });
});
