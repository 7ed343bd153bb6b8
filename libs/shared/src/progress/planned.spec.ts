import fc from 'fast-check';
import { addDays } from '../kernel/dates.js';
import { compare, divide, exact, HUNDRED, ZERO } from '../kernel/decimal.js';
import { plannedPercent, plannedRate, resolveDates } from './planned.js';

const unset = { start: null, end: null };
const plan = { start: '2021', end: '2023' };
const commitment = { start: '2022-01', end: '2022-12' };

describe('resolved dates', () => {
  test.each([
    [
      'its own',
      { start: '2022-03', end: '2022-05' },
      commitment,
      { start: '2022-03', end: '2022-05', from: 'activity', inherited: { start: false, end: false } },
    ],
    [
      'its own start with the end of its commitment',
      { start: '2022-03', end: null },
      commitment,
      { start: '2022-03', end: '2022-12', from: 'activity', inherited: { start: false, end: true } },
    ],
    [
      'its own end with the start of the plan',
      { start: null, end: '2022-05' },
      unset,
      { start: '2021', end: '2022-05', from: 'activity', inherited: { start: true, end: false } },
    ],
    [
      'those of its commitment',
      unset,
      commitment,
      { start: '2022-01', end: '2022-12', from: 'commitment', inherited: { start: true, end: true } },
    ],
    [
      'its commitment for one end and the plan for the other',
      unset,
      { start: null, end: '2022-06' },
      { start: '2021', end: '2022-06', from: 'commitment', inherited: { start: true, end: true } },
    ],
    ['those of the plan', unset, unset, { start: '2021', end: '2023', from: 'plan', inherited: { start: true, end: true } }],
  ])('an activity takes %s', (_, own, above, resolved) => {
    expect(resolveDates(own, above, plan)).toEqual(resolved);
  });
});

describe('planned progress of an activity', () => {
  const period = { start: '2023-01-01', end: '2023-01-11' };

  test.each([
    ['2022-12-31', '0'],
    ['2023-01-01', '0'],
    ['2023-01-02', '10'],
    ['2023-01-10', '90'],
    ['2023-01-11', '100'],
    ['2030-01-01', '100'],
  ])('on %s it is %s', (day, expected) => {
    expect(plannedPercent(period, day)).toEqual(exact(expected));
  });

  test('work of one day is expected on that day', () => {
    const day = { start: '2023-05-04', end: '2023-05-04' };
    expect(plannedPercent(day, '2023-05-03')).toEqual(ZERO);
    expect(plannedPercent(day, '2023-05-04')).toEqual(HUNDRED);
  });

  test('an end known to the month is its last day', () => {
    const february = { start: '2024-02', end: '2024-02' };
    expect(plannedPercent(february, '2024-02-28')).toEqual(divide(exact('2700'), exact('28')));
    expect(plannedPercent(february, '2024-02-29')).toEqual(HUNDRED);
  });

  test('an inherited end before the start never divides by nothing', () => {
    const reversed = { start: '2023-06', end: '2023-05' };
    expect(plannedPercent(reversed, '2023-05-31')).toEqual(ZERO);
    expect(plannedPercent(reversed, '2023-06-01')).toEqual(HUNDRED);
  });

  test('it never goes down and stays between 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900 }), fc.integer({ min: -30, max: 1000 }), fc.nat({ max: 400 }), (length, offset, later) => {
        const span = { start: '2022-01-15', end: addDays('2022-01-15', length) };
        const day = addDays('2022-01-15', offset);
        const [before, after] = [plannedPercent(span, day), plannedPercent(span, addDays(day, later))];
        expect(compare(before, after)).not.toBe(1);
        expect(compare(before, ZERO)).not.toBe(-1);
        expect(compare(after, HUNDRED)).not.toBe(1);
      }),
    );
  });
});

describe('planned rate', () => {
  test('it rolls up by the weights of the reported rate', () => {
    const activities = [
      { weight: '3', start: '2023-01-01', end: '2023-01-11' },
      { weight: '1', start: '2022-01-01', end: '2022-12-31' },
      { weight: null, start: '2024', end: '2024' },
      { weight: '9', start: '2024', end: '2024', applicable: false },
    ];
    expect(plannedRate(activities, '2023-01-06')).toEqual(exact('62.5'));
  });

  test('there is none when nothing carries weight', () => {
    expect(plannedRate([{ weight: null, start: '2023', end: '2023' }], '2023-06-01')).toBeNull();
  });
});
