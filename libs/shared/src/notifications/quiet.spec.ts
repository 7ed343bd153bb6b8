import { beginningOf, quietUntil } from './quiet.js';

// Morocco is an hour ahead of UTC, and beside it in Ramadan: in 2025 from 23 February to 6 April.
test.each([
  ['2025-11-23T06:59:59Z', '2025-11-23T07:00:00.000Z'],
  ['2025-11-23T07:00:00Z', null],
  ['2025-11-23T18:59:59Z', null],
  ['2025-11-23T19:00:00Z', '2025-11-24T07:00:00.000Z'],
  ['2025-11-23T23:30:00Z', '2025-11-24T07:00:00.000Z'],
  ['2025-03-10T07:30:00Z', '2025-03-10T08:00:00.000Z'],
  ['2025-03-10T19:30:00Z', null],
  ['2025-02-22T20:00:00Z', '2025-02-23T08:00:00.000Z'],
])('a mail ready at %s leaves at %s', (now, expected) => {
  expect(quietUntil(new Date(now))?.toISOString() ?? null).toBe(expected);
});

test('the day begins at eight in Morocco', () => {
  expect(beginningOf('2025-11-23').toISOString()).toBe('2025-11-23T07:00:00.000Z');
  expect(beginningOf('2025-03-10').toISOString()).toBe('2025-03-10T08:00:00.000Z');
});
