import { calendarOf } from './calendar.js';
import type { FoundCalendar } from './feeds.queries.js';

const LONG = `Une, fin; très \\ longue\navec ${'ⵜⴰⴳⴰⵍⵍⵉⵜ الالتزام '.repeat(12)}`;

const found: FoundCalendar = {
  plan: { slug: 'plan', title: 'Plan', titleLang: 'fr' },
  scope: { title: 'Plan', titleLang: 'fr' },
  start: '2024-01-01',
  modified: '2024-09-06T10:00:00.000Z',
  events: [
    { commitment: 1, activity: null, title: 'Engagement', on: '2024-12-31', end: '2024' },
    { commitment: 1, activity: 2, title: LONG, on: '2024-02-29', end: '2024-02' },
  ],
};

const lines = (): string[] =>
  calendarOf(found, { site: 'https://example.org', self: 'https://example.org/c.ics', locale: 'fr' }).split('\r\n');

const unfolded = (): string => lines().join('\r\n').replaceAll('\r\n ', '');

test('has a day for each planned end, the last of its month, under an id that never changes', () => {
  expect(unfolded()).toContain('UID:plan-1@iltizam\r\n');
  expect(unfolded()).toContain('UID:plan-1.2@iltizam\r\n');
  expect(unfolded()).toContain('DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n');
  expect(unfolded()).toContain('DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n');
  expect(unfolded()).toContain('DTSTAMP:20240906T100000Z\r\n');
});

test('folds lines of more than 75 bytes between characters, and escapes what means something', () => {
  expect(lines().filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(unfolded()).toContain(`activité 2 de l’engagement 1\u00a0: Une\\, fin\\; très \\\\ longue\\navec ⵜⴰⴳⴰⵍⵍⵉⵜ`);
  expect(lines().join('\r\n')).not.toMatch(/[^\r]\n/);
});
