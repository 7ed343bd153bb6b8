import { FREQUENCIES, NOTICE_KINDS, TOPICS } from './contract.js';
import { CHOICES, defaultFrequency, DEFAULTS, TOPIC_OF, topicsIn } from './preferences.js';

test('of several roles the most frequent default counts, and a topic of none has none', () => {
  expect(defaultFrequency('difficulties', ['staff', 'committee'])).toBe('at_once');
  expect(defaultFrequency('difficulties', ['staff'])).toBe('daily');
  expect(defaultFrequency('reviews', ['lead'])).toBeNull();
});

test('a default is one of the choices, and never "never"', () => {
  const defaults = Object.values(DEFAULTS).flatMap((topics) =>
    TOPICS.flatMap((topic) => (topics?.[topic] ? [[topic, topics[topic]] as const] : [])),
  );
  expect(defaults.filter(([topic, frequency]) => frequency === 'never' || !CHOICES[topic].includes(frequency))).toEqual([]);
  expect(defaults.length).toBeGreaterThan(TOPICS.length);
});

test('every kind has a topic, and every topic a kind', () => {
  expect(new Set(NOTICE_KINDS.map((kind) => TOPIC_OF[kind]))).toEqual(new Set(TOPICS));
  expect(FREQUENCIES).toContain('never');
});

test('a link names topics that exist', () => {
  expect(topicsIn('comments+reminders+nonsense')).toEqual(['reminders', 'comments']);
});
