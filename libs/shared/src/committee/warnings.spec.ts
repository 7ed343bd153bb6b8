import type { Forecast } from '../dashboards/contract.js';
import type { DelayReason } from '../progress/contract.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import { byGravity, countReasons, levelOf, warningReasons, type Watched } from './warnings.js';

const onTrack: DelayReason = { delay: 'on_track', points: '3.00', days: null };
const overdue = (days: number): DelayReason => ({ delay: 'overdue', points: '40.00', days });
const atRisk: DelayReason = { delay: 'at_risk', points: '20.01', days: null };
const nowhere: Forecast = {
  outcome: 'too_early',
  dueOn: '2025-12-31',
  rate: '40.00',
  pace: null,
  expectedOn: null,
  earliestOn: null,
  latestOn: null,
  daysPastDue: null,
  atDue: null,
};

const calm: Watched = {
  rate: '60.00',
  shown: 60,
  band: 'significant',
  coverage: '100.00',
  planned: '63.00',
  delay: onTrack,
  change: '5.00',
  silentDays: 10,
  activities: [{ delay: onTrack }],
  difficulties: [],
  waiting: [],
  forecast: nowhere,
};
const silent = { rate: '0.00', shown: 0, band: 'not_started', coverage: '0.00', change: null } as const;

const codes = (watched: Partial<Watched>) => warningReasons({ ...calm, ...watched }, DEFAULT_SETTINGS).map(({ code }) => code);

test.each<[string, Partial<Watched>, string[]]>([
  ['nothing of a calm one', {}, []],
  ['nothing of one that is done', { delay: { delay: 'done', points: null, days: null }, silentDays: 400, forecast: nowhere }, []],
  ['overdue, with how far behind it is', { delay: overdue(31) }, ['overdue', 'at_risk']],
  ['overdue through an activity alone', { activities: [{ delay: overdue(5) }] }, ['overdue']],
  ['at risk', { delay: atRisk }, ['at_risk']],
  ['at risk through an activity alone', { activities: [{ delay: atRisk }] }, ['at_risk']],
  ['no points where nobody declared anything', { ...silent, delay: atRisk }, ['coverage_low']],
  ['90 days of silence as nothing', { silentDays: 90 }, []],
  ['91 days of silence', { silentDays: 91 }, ['stale']],
  ['no silence where nothing carries weight', { ...silent, coverage: null, delay: null, silentDays: 500 }, []],
  ['a report that waits for 14 days as nothing', { waiting: [{ days: 14 }] }, []],
  ['a report that waits for 15 days', { waiting: [{ days: 15 }, { days: 2 }] }, ['waiting']],
  ['a rate that goes down', { change: '-0.01' }, ['going_down']],
  ['a blocking difficulty of 30 days as nothing', { difficulties: [{ severity: 'high', days: 30 }] }, []],
  ['a blocking difficulty of 31 days', { difficulties: [{ severity: 'high', days: 31 }] }, ['difficulty']],
  ['a lesser difficulty as nothing', { difficulties: [{ severity: 'medium', days: 300 }] }, []],
  ['a forecast in time as nothing', { forecast: { ...nowhere, outcome: 'expected', expectedOn: '2025-12-31', daysPastDue: 0 } }, []],
  [
    'a forecast past the end',
    { forecast: { ...nowhere, outcome: 'expected', expectedOn: '2026-01-01', daysPastDue: 1 } },
    ['forecast_late'],
  ],
  ['a pace that leads nowhere', { forecast: { ...nowhere, outcome: 'no_end' } }, ['forecast_late']],
  ['no forecast once the end has passed', { delay: overdue(3), forecast: { ...nowhere, outcome: 'no_end' } }, ['overdue', 'at_risk']],
  ['half the weight as nothing', { coverage: '50.00' }, []],
  ['less than half the weight', { coverage: '49.99' }, ['coverage_low']],
  ['no coverage of what has not begun', { ...silent, silentDays: -1, delay: onTrack }, []],
])('says %s', (_, watched, expected) => {
  expect(codes(watched)).toEqual(expected);
});

it('gives the figures behind each reason', () => {
  const reasons = warningReasons(
    {
      ...calm,
      delay: overdue(12),
      silentDays: 120,
      change: '-4.50',
      coverage: '20.00',
      activities: [{ delay: overdue(40) }, { delay: overdue(7) }, { delay: atRisk }],
      difficulties: [
        { severity: 'high', days: 45 },
        { severity: 'high', days: 33 },
      ],
    },
    DEFAULT_SETTINGS,
  );
  const none = { count: null, days: null, points: null, percent: null, on: null };
  expect(reasons).toEqual([
    { ...none, code: 'overdue', count: 2, days: 40 },
    { ...none, code: 'difficulty', count: 2, days: 45 },
    { ...none, code: 'at_risk', count: 1, points: '40.00' },
    { ...none, code: 'going_down', points: '4.50' },
    { ...none, code: 'stale', days: 120 },
    { ...none, code: 'coverage_low', percent: '20.00' },
  ]);
});

it('sorts by the gravest reason, then by how many, then by how far behind', () => {
  const warning = (number: number, watched: Partial<Watched>) => {
    const given = { ...calm, ...watched };
    return { number, delay: given.delay, reasons: warningReasons(given, DEFAULT_SETTINGS) };
  };
  const warnings = [
    warning(1, { silentDays: 100 }),
    warning(2, { delay: atRisk }),
    warning(3, { delay: { ...atRisk, points: '30.00' } }),
    warning(4, { delay: atRisk, silentDays: 100 }),
    warning(5, { activities: [{ delay: overdue(1) }] }),
  ];
  expect([...warnings].sort(byGravity).map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  expect(warnings.map(({ reasons }) => levelOf(reasons))).toEqual(['watch', 'alert', 'alert', 'alert', 'alert']);
  expect(countReasons(warnings)).toEqual([
    { code: 'overdue', count: 1 },
    { code: 'at_risk', count: 3 },
    { code: 'stale', count: 2 },
  ]);
});
