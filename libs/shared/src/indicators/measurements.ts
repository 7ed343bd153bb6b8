import type { IndicatorUnit } from '../commitments/contract.js';
import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from '../kernel/dates.js';
import { compare, exact, HUNDRED, ZERO } from '../kernel/decimal.js';
import type { PlanState } from '../plans/contract.js';
import type { MeasurementForm } from './contract.js';

/** Values are noted while progress is reported. DOMAIN.md §10 */
export const isMeasuring = (state: PlanState): boolean => state === 'adopted' || state === 'in_progress';

export type MeasurementFault = { field: keyof MeasurementForm; code: 'required' | 'percentValue' | 'notNegative' | 'notOver' };

/** What is wrong with a value: a number where the unit is one, 0..100 of a percentage, a text in words, a period that is over. DOMAIN.md §10 */
export const measurementFaults = ({ value, printed, on }: MeasurementForm, unit: IndicatorUnit, today: IsoDate): MeasurementFault[] => {
  const faults: MeasurementFault[] = [];
  if (unit === 'text') {
    if (printed === null) faults.push({ field: 'printed', code: 'required' });
  } else if (value === null) faults.push({ field: 'value', code: 'required' });
  else if (unit === 'percent' && (compare(exact(value), ZERO) < 0 || compare(exact(value), HUNDRED) > 0))
    faults.push({ field: 'value', code: 'percentValue' });
  else if (compare(exact(value), ZERO) < 0) faults.push({ field: 'value', code: 'notNegative' });
  if (lastDayOf(on) > today) faults.push({ field: 'on', code: 'notOver' });
  return faults;
};

/** Where a value stands beside its plan: one before it is a starting point, one after it an effect. DOMAIN.md §10 */
export const placeInPlan = (on: PartialDate, plan: { start: PartialDate; end: PartialDate }): 'before' | 'within' | 'after' => {
  if (lastDayOf(on) < firstDayOf(plan.start)) return 'before';
  return firstDayOf(on) > lastDayOf(plan.end) ? 'after' : 'within';
};
