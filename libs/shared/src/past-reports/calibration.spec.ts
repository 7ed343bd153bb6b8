import fc from 'fast-check';
import { compare, divide, exact, subtract, sum } from '../kernel/decimal.js';
import { bandOf } from '../progress/bands.js';
import { BANDS, type Band } from '../progress/contract.js';
import { calibrated, middleOfBands } from './calibration.js';

it.each<[(Band | null)[], string | null, (string | null)[], boolean]>([
  [['completed', 'completed'], '100', ['100', '100'], true],
  [['completed', 'completed', 'not_started'], '62', ['93', '93', '0'], true],
  [['completed', 'limited'], '70', ['100', '40'], true],
  [['significant', 'not_started'], '40', ['80', '0'], true],
  [['completed', null], '50', ['100', null], true],
  [['completed', 'not_started'], '80', ['100', '0'], false],
  [['limited', 'significant'], null, ['30', '75'], true],
  [[], '50', [], false],
])('%j and a printed rate of %s give %j, reached: %s', (bands, rate, percents, reached) => {
  expect(calibrated(bands, rate)).toMatchObject({ percents, reached });
});

it('says which rates the bands allow', () => {
  expect(calibrated(['completed', 'not_started'], '80').interval).toEqual(['45.00', '50.00']);
});

it('never leaves a band, and its mean is the printed rate to the hundredth', () => {
  const band = fc.option(fc.constantFrom(...BANDS));
  fc.assert(
    fc.property(fc.array(band, { minLength: 1, maxLength: 14 }), fc.integer({ min: 0, max: 100 }), (bands, rate) => {
      const { percents, reached } = calibrated(bands, String(rate));
      expect(percents.map((value) => bandOf(value))).toEqual(bands);
      if (!reached) return;
      const mean = divide(sum(percents.map((value) => exact(value ?? '0'))), exact(BigInt(bands.length)));
      const off = subtract(mean, exact(String(rate)));
      expect(compare(off, exact('0.01')) <= 0 && compare(off, exact('-0.01')) >= 0).toBe(true);
    }),
  );
});

it('has a stand-in for each band', () => {
  expect(middleOfBands([...BANDS, null])).toEqual(['0', '30', '75', '100', null]);
});
