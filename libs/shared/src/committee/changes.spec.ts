import { byMovement, changeBetween, difficultyChanges, type Standing } from './changes.js';
import { ageOf, difficultyLines, isEscalated } from './difficulties.js';
import { sortLeague } from './league.js';
import type { LeagueRow } from './contract.js';

const standing = (rate: string, more: Partial<Standing> = {}): Standing => ({
  rate,
  shown: Math.round(Number(rate)),
  band: Number(rate) >= 90 ? 'completed' : 'significant',
  coverage: '100.00',
  delay: { delay: 'on_track', points: '0.00', days: null },
  ...more,
});
const silent = standing('0.00', { coverage: '0.00', band: 'not_started' });
const late = { delay: { delay: 'at_risk', points: '25.00', days: null } } as const;

test.each([
  ['a rise', standing('52.00'), standing('70.10'), { before: '52.00', after: '70.10', change: '18.10', newlyDeclared: false }],
  ['a fall', standing('80.10'), standing('60.00'), { change: '-20.10', newlyCompleted: false }],
  ['a completion', standing('89.99'), standing('90.00'), { change: '0.01', newlyCompleted: true }],
  ['a completion of before', standing('90.00'), standing('95.00'), { newlyCompleted: false }],
  ['a first declaration, and no rise from 0', silent, standing('82.18'), { before: null, change: null, newlyDeclared: true }],
  ['nothing declared on either day', silent, silent, { before: null, after: null, change: null, newlyDeclared: false }],
  ['what did not exist before', null, standing('10.00'), { before: null, change: null, newlyDeclared: true }],
  ['what is late now', standing('50.00'), standing('50.00', late), { newlyLate: true }],
  ['what was late before', standing('50.00', late), standing('55.00', late), { newlyLate: false }],
  ['a silence, which is not late by points', silent, { ...silent, ...late }, { newlyLate: false }],
])('tells %s', (_, before, after, expected) => {
  expect(changeBetween(before, after)).toMatchObject(expected);
});

it('puts the largest movement first, then first declarations', () => {
  const moved = [
    { number: 1, change: '0.00', newlyDeclared: false },
    { number: 2, change: null, newlyDeclared: true },
    { number: 3, change: '12.50', newlyDeclared: false },
    { number: 4, change: '-20.10', newlyDeclared: false },
  ];
  expect(moved.sort(byMovement).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
});

it('knows new difficulties from old ones said again', () => {
  const [one, gone, other] = [{ origin: 1 }, { origin: 2 }, { origin: 3 }];
  expect(difficultyChanges([one, gone], [{ ...one }, other])).toEqual({ opened: [other], resolved: [gone] });
});

test.each([
  [0, 'to_30'],
  [30, 'to_30'],
  [31, 'to_90'],
  [90, 'to_90'],
  [91, 'to_180'],
  [180, 'to_180'],
  [181, 'older'],
])('%i days are %s', (days, age) => {
  expect(ageOf(days)).toBe(age);
});

test.each([
  ['high', 30, false],
  ['high', 31, true],
  ['medium', 31, false],
  ['low', 90, false],
  ['low', 91, true],
] as const)('%s for %i days: escalated %s', (severity, days, expected) => {
  expect(isEscalated({ severity, days })).toBe(expected);
});

it('gathers difficulties by any key', () => {
  const open = (code: 'budget' | 'partner', days: number) => ({ code, days, age: ageOf(days), escalated: days > 90 });
  const lines = difficultyLines([open('partner', 100), open('budget', 5), open('budget', 40)], ({ code }) => code);
  expect(lines).toEqual([
    { key: 'budget', total: 2, escalated: 0, oldest: 40, ages: { to_30: 1, to_90: 1, to_180: 0, older: 0 } },
    { key: 'partner', total: 1, escalated: 1, oldest: 100, ages: { to_30: 0, to_90: 0, to_180: 1, older: 0 } },
  ]);
});

it('sorts bodies by a column, silence before news, nothing last', () => {
  const row = (key: string, more: Partial<LeagueRow>): LeagueRow => ({
    institution: { key, name: key, nameLang: 'fr' },
    commitments: 1,
    rate: null,
    shown: null,
    coverage: null,
    due: 0,
    delivered: 0,
    lastUpdateOn: null,
    difficulties: 0,
    comments: 0,
    replied: 0,
    ...more,
  });
  const rows = [
    row('a', { rate: '9.50', due: 2, delivered: 1, lastUpdateOn: '2025-03-01', comments: 3 }),
    row('b', { rate: '80.00', lastUpdateOn: '2025-01-01', comments: 2, replied: 2, difficulties: 3 }),
    row('c', {}),
  ];
  const keys = (sort: Parameters<typeof sortLeague>[1]) =>
    sortLeague(rows, sort)
      .map(({ institution }) => institution.key)
      .join('');
  expect(keys('name')).toBe('abc');
  expect(keys('rate')).toBe('bac');
  expect(keys('delivered')).toBe('abc');
  expect(keys('last_report')).toBe('cba');
  expect(keys('difficulties')).toBe('bac');
  expect(keys('replies')).toBe('bac');
});
