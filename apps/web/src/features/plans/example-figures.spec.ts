import type { CalculationTerm } from '@iltizam/shared/progress/contract';
import { exampleFigures } from './example-figures.js';

const term = (weight: string, percent: string | null): CalculationTerm => ({
  activity: 1,
  title: 'Étude',
  titleLang: 'fr',
  weight,
  percent,
  effectiveOn: null,
  contribution: '0.00',
});

test('multiplies, adds and divides without losing anything', () => {
  expect(exampleFigures({ terms: [term('13', '100'), term('12.5', '62.5')], rule: 'as_zero' })).toEqual({
    products: ['1300', '781.25'],
    points: '2081.25',
    weight: '25.5',
    rate: '81.617647',
    endless: true,
  });
});

test('what was not reported weighs as 0, or not at all', () => {
  const terms = [term('65', '100'), term('35', null)];
  expect(exampleFigures({ terms, rule: 'as_zero' })).toMatchObject({ products: ['6500', null], weight: '100', rate: '65', endless: false });
  expect(exampleFigures({ terms, rule: 'excluded' })).toMatchObject({ weight: '65', rate: '100' });
});

test('without anything that counts there is no rate', () => {
  expect(exampleFigures({ terms: [term('35', null)], rule: 'excluded' })).toBeNull();
});
