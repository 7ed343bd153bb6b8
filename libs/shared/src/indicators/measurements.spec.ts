import type { IndicatorUnit } from '../commitments/contract.js';
import type { MeasurementForm } from './contract.js';
import { isMeasuring, measurementFaults, placeInPlan } from './measurements.js';

const TODAY = '2026-11-22';
const faults = (unit: IndicatorUnit, form: Partial<MeasurementForm>) =>
  measurementFaults({ value: null, printed: null, on: '2026-10', ...form }, unit, TODAY).map(({ field, code }) => `${field} ${code}`);

test.each<[string, IndicatorUnit, Partial<MeasurementForm>, string[]]>([
  ['a number', 'count', { value: '12.5' }, []],
  ['no number', 'count', { printed: 'douze' }, ['value required']],
  ['a number below nothing', 'count', { value: '-1' }, ['value notNegative']],
  ['the whole', 'percent', { value: '100' }, []],
  ['more than the whole', 'percent', { value: '100.01' }, ['value percentValue']],
  ['less than none', 'percent', { value: '-0.01' }, ['value percentValue']],
  ['words', 'text', { printed: 'Publié' }, []],
  ['no words', 'text', { value: '3' }, ['printed required']],
  ['today', 'count', { value: '1', on: TODAY }, []],
  ['tomorrow', 'count', { value: '1', on: '2026-11-23' }, ['on notOver']],
  ['a month under way', 'count', { value: '1', on: '2026-11' }, ['on notOver']],
  ['nothing right', 'percent', { value: '101', on: '2027' }, ['value percentValue', 'on notOver']],
])('%s of a %s', (_, unit, form, expected) => expect(faults(unit, form)).toEqual(expected));

test('a value is told beside its plan', () => {
  const plan = { start: '2024', end: '2027-06' };
  expect(['2023-12-31', '2023-Q4', '2024', '2024-01-01', '2027-06', '2027-07-01'].map((on) => placeInPlan(on, plan))).toEqual([
    'before',
    'before',
    'within',
    'within',
    'within',
    'after',
  ]);
});

test('values are noted while progress is reported', () => {
  expect((['draft', 'consultation', 'adopted', 'in_progress', 'closed'] as const).filter(isMeasuring)).toEqual(['adopted', 'in_progress']);
});
