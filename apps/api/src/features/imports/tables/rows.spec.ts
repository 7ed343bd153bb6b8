import { portableOf } from '@iltizam/shared/portable/plan-of-rows';
import { rowsOf } from '@iltizam/shared/portable/rows';
import fc from 'fast-check';
import { anyPlan } from '../../../../test/random-plan.js';

describe('a plan as tables', () => {
  it('is the same plan again', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(portableOf(rowsOf(plan))).toEqual({ ok: true, plan });
      }),
      { numRuns: 150 },
    );
  });
});
