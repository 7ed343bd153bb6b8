import { scopeKindOf } from './scopes.js';

const keys = (changes: object = {}) => ({ memberId: null, planId: null, commitmentId: null, institutionId: null, ...changes });

test.each([
  [{}, 'everywhere'],
  [{ memberId: 1 }, 'member'],
  [{ planId: 1 }, 'plan'],
  [{ institutionId: 1 }, 'institution'],
  [{ institutionId: 1, planId: 2 }, 'institution'],
  [{ commitmentId: 1 }, 'commitment'],
])('%j is a scope: %s', (changes, kind) => {
  expect(scopeKindOf(keys(changes))).toBe(kind);
});

test.each([
  [{ memberId: 1, planId: 1 }],
  [{ commitmentId: 1, planId: 1 }],
  [{ commitmentId: 1, institutionId: 1 }],
  [{ institutionId: 1, memberId: 1 }],
  [{ memberId: 1, planId: 1, institutionId: 1 }],
])('%j is none', (changes) => {
  expect(scopeKindOf(keys(changes))).toBeNull();
});
