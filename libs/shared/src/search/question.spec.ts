import { cleanQuestion, isQuestion } from './question.js';

test('a question loses what cannot be seen and the space around it', () => {
  expect(cleanQuestion(' \u202Ebudget\u202C \u0000 ')).toBe('budget');
  expect(cleanQuestion('\u200F\u2067\ud800')).toBe('');
  expect(cleanQuestion('e\u0301tat')).toBe('état');
  expect(cleanQuestion('👩‍👩‍👧 ok')).toBe('👩‍👩‍👧 ok');
});

test('a question has one to two hundred characters', () => {
  expect(isQuestion('')).toBe(false);
  expect(isQuestion('x'.repeat(200))).toBe(true);
  expect(isQuestion('x'.repeat(201))).toBe(false);
});
