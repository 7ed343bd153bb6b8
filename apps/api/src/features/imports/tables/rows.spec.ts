import { portableOf } from '@iltizam/shared/portable/plan-of-rows';
import { rowsOf } from '@iltizam/shared/portable/rows';
import fc from 'fast-check';
import { spoiltPlan } from '../../../../test/spoilt-plan.js';

describe('a plan as tables', () => {
  it('is the same plan again', () => {
    fc.assert(
      fc.property(spoiltPlan, (plan) => {
        expect(portableOf(rowsOf(plan))).toEqual({ ok: true, plan });
      }),
      { numRuns: 60 },
    );
  });
});
