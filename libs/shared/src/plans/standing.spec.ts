import { planStanding } from './standing.js';

test('a plan in progress is ended from the day after its last', () => {
  expect(planStanding({ state: 'in_progress', end: '2023' }, '2023-12-31')).toBe('in_progress');
  expect(planStanding({ state: 'in_progress', end: '2023' }, '2024-01-01')).toBe('ended');
});

test('a closed plan stays closed, and one that is not begun stays so', () => {
  expect(planStanding({ state: 'closed', end: '2023' }, '2026-11-22')).toBe('closed');
  expect(planStanding({ state: 'adopted', end: '2023' }, '2026-11-22')).toBe('adopted');
});
