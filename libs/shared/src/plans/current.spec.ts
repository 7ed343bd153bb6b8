import { currentPlan } from './current.js';

const plan = (
  slug: string,
  state: 'consultation' | 'adopted' | 'in_progress' | 'closed',
  start: string,
  kind: 'national' | 'commune' = 'national',
) => ({ slug, state, start, commitments: 10, described: 10, member: { kind } }) as const;

test('a plan in progress comes before a later one that is only adopted', () => {
  expect(currentPlan([plan('next', 'adopted', '2027'), plan('now', 'in_progress', '2024'), plan('then', 'closed', '2021')])).toBe('now');
});

test('without one in progress, the latest adopted or closed', () => {
  expect(currentPlan([plan('then', 'closed', '2021-06'), plan('last', 'closed', '2024'), plan('to come', 'consultation', '2027')])).toBe(
    'last',
  );
});

test('the country comes before its communes, and a commune before nothing', () => {
  const commune = plan('commune', 'in_progress', '2025', 'commune');
  expect(currentPlan([commune, plan('country', 'closed', '2021')])).toBe('country');
  expect(currentPlan([commune])).toBe('commune');
});

test('a plan of which little is described waits for its figures', () => {
  const started = { ...plan('new', 'in_progress', '2027'), described: 1 };
  expect(currentPlan([started, plan('known', 'in_progress', '2024')])).toBe('known');
  expect(currentPlan([started])).toBe('new');
});

test('an archive describes no commitment, and nothing is no plan', () => {
  expect(currentPlan([{ ...plan('old', 'closed', '2018'), described: 0 }])).toBeNull();
  expect(currentPlan([])).toBeNull();
});
