import { compare, exact, ZERO, type DecimalString } from '../kernel/decimal.js';
import { no, ok, type Verdict } from '../kernel/verdict.js';
import type { PlanState } from '../plans/contract.js';
import { terms } from '../progress/rates.js';

const WRITTEN = /^\d{1,8}(?:\.\d{1,4})?$/;

/** True for a positive decimal of at most eight digits before and four after the point. DOMAIN.md §3.8 */
export const isWeight = (value: unknown): value is DecimalString =>
  typeof value === 'string' && WRITTEN.test(value) && compare(exact(value), ZERO) > 0;

/**
 * The share of each weight in their sum, in percent with two decimals, in the order given; they sum to 100.00. Null for what weighs nothing.
 * What the activity brings to the rate once it is done. DOMAIN.md §3.8
 */
export const sharesOf = (weights: readonly (DecimalString | null)[]): (DecimalString | null)[] =>
  weights.every((weight) => weight === null)
    ? weights.map(() => null)
    : terms(
        weights.map((weight) => ({ weight, percent: '100' })),
        'as_zero',
      );

/** Whether the weights of a plan may change: after its adoption, until they are frozen. DOMAIN.md §3.8 */
export const mayWeigh = (state: PlanState, frozen: boolean): Verdict => {
  if (frozen) return no('plan.weights_frozen');
  return state === 'adopted' ? ok : no('plan.not_weighable');
};
