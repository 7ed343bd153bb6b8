import type { Indicator } from './contract.js';
import { distanceToTarget } from './indicators.js';

const indicator = (baseline: string | null, target: string | null, ...values: (string | null)[]): Indicator => ({
  number: 1,
  kind: 'impact',
  name: 'Délai',
  nameLang: 'fr',
  unit: 'count',
  baseline,
  target,
  measurements: values.map((value) => ({ value, printed: value ?? 'une dizaine', on: '2024' })),
});

test.each([
  ['rising, on the way', indicator('2', '10', '4', '7.5'), { left: '2.5', reached: false }],
  ['rising, there', indicator('2', '10', '10'), { left: '0', reached: true }],
  ['rising, past it', indicator('2', '10', '12'), { left: '0', reached: true }],
  ['falling, on the way', indicator('30', '10', '12'), { left: '2', reached: false }],
  ['falling, past it', indicator('30', '10', '8'), { left: '0', reached: true }],
  ['no baseline: to rise to', indicator(null, '10', '8'), { left: '2', reached: false }],
  ['exact, unlike 0.3 − 0.1 in a binary float', indicator('0', '0.3', '0.1'), { left: '0.2', reached: false }],
])('%s', (_, of, expected) => expect(distanceToTarget(of)).toEqual(expected));

test.each([
  ['no target', indicator('2', null, '4')],
  ['nothing measured', indicator('2', '10')],
  ['a value in words', indicator('2', '10', '4', null)],
])('%s: no distance', (_, of) => expect(distanceToTarget(of)).toBeNull());
