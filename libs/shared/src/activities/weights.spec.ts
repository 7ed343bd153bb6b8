import fc from 'fast-check';
import { exact, sum, toDecimalString } from '../kernel/decimal.js';
import { PLAN_STATES } from '../plans/contract.js';
import { isWeight, mayWeigh, sharesOf } from './weights.js';

test.each(['1', '0.0001', '99999999.9999', '12.5'])('%s is a weight', (value) => expect(isWeight(value)).toBe(true));
test.each(['0', '0.0000', '-1', '1e3', '', '1.23456', '123456789', 'x', ' 1', 3, null])('%p is none', (value) =>
  expect(isWeight(value)).toBe(false),
);

describe('shares', () => {
  test('are what each weight is of the sum', () => {
    expect(sharesOf(['2', '3', '5'])).toEqual(['20.00', '30.00', '50.00']);
    expect(sharesOf(['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33']);
  });

  test('of what weighs nothing are null', () => {
    expect(sharesOf(['1', null])).toEqual(['100.00', null]);
    expect(sharesOf([null, null])).toEqual([null, null]);
    expect(sharesOf([])).toEqual([]);
  });

  test('always sum to 100.00', () => {
    const weight = fc.integer({ min: 1, max: 10 ** 9 }).map((units) => toDecimalString({ n: BigInt(units), d: 10_000n }, 4));
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), (weights) => {
        const shares = sharesOf(weights).map((share) => exact(share ?? '0'));
        expect(toDecimalString(sum(shares), 2)).toBe('100.00');
      }),
    );
  });
});

test.each(PLAN_STATES)('weighting a plan in %s', (state) => {
  expect(mayWeigh(state, false).ok).toBe(state === 'adopted');
  expect(mayWeigh(state, true)).toMatchObject({ code: 'plan.weights_frozen' });
});
