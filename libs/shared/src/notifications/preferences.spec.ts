import { FREQUENCIES, NOTICE_KINDS, TOPICS } from './contract.js';
import { CHOICES, defaultFrequency, DEFAULTS, TOPIC_OF, topicsIn } from './preferences.js';

test('of several roles the most frequent default counts, and a topic of none has none', () => {
  expect(defaultFrequency('difficulties', ['staff', 'committee'])).toBe('at_once');
  expect(defaultFrequency('difficulties', ['staff'])).toBe('daily');
  expect(defaultFrequency('reviews', ['lead'])).toBeNull();
});

test('a default is one of the choices, and never "never"', () => {
  for (const topics of Object.values(DEFAULTS))
    for (const topic of TOPICS) {
      const frequency = topics?.[topic];
      if (frequency !== undefined) expect(CHOICES[topic].filter((choice) => choice !== 'never')).toContain(frequency);
    }
});

test('every kind has a topic, and every topic a kind', () => {
  expect(new Set(NOTICE_KINDS.map((kind) => TOPIC_OF[kind]))).toEqual(new Set(TOPICS));
  expect(FREQUENCIES).toContain('never');
});

test('a link names topics that exist', () => {
  expect(topicsIn('comments+reminders+nonsense')).toEqual(['reminders', 'comments']);
});
