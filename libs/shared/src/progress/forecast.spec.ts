import fc from 'fast-check';
import { addDays, daysBetween } from '../kernel/dates.js';
import { exact, compare } from '../kernel/decimal.js';
import { forecastOf, paceDays, PACE_DAYS_MIN, rateAtPace } from './forecast.js';

const asOf = '2025-07-01';
const dueOn = '2025-12-31';
const reading = (window: number, rate: string, first = '2000-01-01') => {
  const day = paceDays(asOf, first).find((one) => one.window === window);
  return { window, on: day?.on ?? asOf, rate };
};
/** rates 180, 90 and 365 days before */
const readings = (half: string, quarter: string, year: string, first?: string) => [
  reading(180, half, first),
  reading(90, quarter, first),
  reading(365, year, first),
];

describe('the forecast', () => {
  it('goes on at the pace of the last 180 days, between the paces of 90 and 365', () => {
    // 18 points in 180 days: 40 are left, 400 days; 18 in 90 days: 200 days; 18.25 in 365: 800 days
    expect(forecastOf({ asOf, dueOn, rate: '60.00', readings: readings('42.00', '42.00', '41.75') })).toEqual({
      outcome: 'expected',
      dueOn,
      rate: '60.00',
      pace: { from: '2025-01-02', days: 180, points: '18.00' },
      expectedOn: addDays(asOf, 400),
      earliestOn: addDays(asOf, 200),
      latestOn: addDays(asOf, 800),
      daysPastDue: 400 - daysBetween(asOf, dueOn),
      atDue: '78.30',
    });
  });

  it('counts from the first report when that is later', () => {
    const first = addDays(asOf, -60);
    const forecast = forecastOf({ asOf, dueOn, rate: '40.00', readings: readings('30.00', '30.00', '30.00', first) });
    expect(forecast).toMatchObject({ pace: { from: first, days: 60, points: '10.00' }, expectedOn: addDays(asOf, 360) });
    expect(forecast.earliestOn).toBe(forecast.expectedOn);
    expect(forecast.latestOn).toBe(forecast.expectedOn);
  });

  it('has no last day when one of the paces leads nowhere', () => {
    expect(forecastOf({ asOf, dueOn, rate: '60.00', readings: readings('42.00', '60.00', '40.00') })).toMatchObject({
      outcome: 'expected',
      latestOn: null,
    });
  });

  test.each([
    ['nothing was reported', null, [], 'nothing_reported'],
    ['it is done', '100.00', readings('0.00', '0.00', '0.00'), 'done'],
    ['99.99 is not done', '99.99', readings('0.00', '0.00', '0.00'), 'expected'],
    ['the first report is of today', '30.00', readings('30.00', '30.00', '30.00', asOf), 'too_early'],
    ['the history is too short', '30.00', readings('20.00', '20.00', '20.00', addDays(asOf, 1 - PACE_DAYS_MIN)), 'too_early'],
    ['nothing moved for 180 days', '30.00', readings('30.00', '30.00', '10.00'), 'no_end'],
    ['it goes down', '30.00', readings('40.00', '20.00', '10.00'), 'no_end'],
    ['it would take more than a century', '0.02', readings('0.01', '0.01', '0.01'), 'no_end'],
  ])('%s', (_, rate, given, outcome) => {
    const forecast = forecastOf({ asOf, dueOn, rate, readings: given });
    expect(forecast.outcome).toBe(outcome);
    expect(forecast.expectedOn === null).toBe(outcome !== 'expected');
  });

  it('says no rate of a due day that has passed', () => {
    expect(forecastOf({ asOf, dueOn: asOf, rate: '60.00', readings: readings('42.00', '42.00', '42.00') }).atDue).toBeNull();
  });

  const cents = fc.integer({ min: 0, max: 9999 }).map((value) => (value / 100).toFixed(2));

  test('the expected day is the first at which the pace reaches 100, inside its range', () => {
    fc.assert(
      fc.property(cents, cents, cents, cents, (rate, half, quarter, year) => {
        const { outcome, pace, expectedOn, earliestOn, latestOn } = forecastOf({
          asOf,
          dueOn,
          rate,
          readings: readings(half, quarter, year),
        });
        if (outcome !== 'expected' || pace === null || expectedOn === null || earliestOn === null) return;
        const days = daysBetween(asOf, expectedOn);
        expect(rateAtPace(rate, pace, days)).toBe('100.00');
        // one day earlier it is not there: exactly, before any rounding
        const [points, left] = [exact(pace.points), exact((100 - Number(rate)).toFixed(2))];
        expect(compare({ n: points.n * BigInt(days - 1), d: points.d * BigInt(pace.days) }, left)).toBe(-1);
        expect(earliestOn <= expectedOn && (latestOn === null || expectedOn <= latestOn)).toBe(true);
      }),
    );
  });

  test('a faster pace never ends later', () => {
    fc.assert(
      fc.property(cents, cents, cents, (rate, a, b) => {
        const [low, high] = Number(a) < Number(b) ? [a, b] : [b, a];
        const slow = forecastOf({ asOf, dueOn, rate, readings: readings(high, high, high) });
        const fast = forecastOf({ asOf, dueOn, rate, readings: readings(low, low, low) });
        expect(slow.expectedOn === null || (fast.expectedOn !== null && fast.expectedOn <= slow.expectedOn)).toBe(true);
      }),
    );
  });
});
