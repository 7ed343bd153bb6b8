import type { ScopeChoices } from '@iltizam/shared/accounts/contract';
import { emptyDraft, missingIn, roleOf, scopesFor } from './role-draft.js';

const place = { id: 3, name: 'Plan', nameLang: 'fr' as const, number: null };
const all: ScopeChoices = {
  roles: ['lead', 'admin'],
  everywhere: true,
  members: [place],
  plans: [place],
  institutions: [place],
  institutionsEverywhere: true,
  commitments: [{ ...place, planId: 3 }],
};
const inPlan: ScopeChoices = { ...all, everywhere: false, members: [], institutionsEverywhere: false };

test('offers only the scopes in which the caller may give something', () => {
  expect(scopesFor(all)).toEqual(['everywhere', 'member', 'plan', 'institution', 'commitment']);
  expect(scopesFor(inPlan)).toEqual(['plan', 'institution', 'commitment']);
});

test('asks for what the scope needs, and for the plan where the caller manages no other', () => {
  expect(missingIn(emptyDraft(all), all)).toEqual(['institutionId']);
  expect(missingIn({ ...emptyDraft(all), institutionId: '4' }, all)).toEqual([]);
  expect(missingIn({ ...emptyDraft(inPlan), institutionId: '4' }, inPlan)).toEqual(['planId']);
  expect(missingIn({ ...emptyDraft(all), where: 'everywhere' }, all)).toEqual([]);
});

test('sends the keys of the chosen scope only', () => {
  const draft = { ...emptyDraft(all), memberId: '1', planId: '2', institutionId: '3', commitmentId: '4' };
  const keys = { role: 'lead', memberId: null, planId: null, institutionId: null, commitmentId: null };
  expect(roleOf({ ...draft, where: 'everywhere' })).toEqual(keys);
  expect(roleOf({ ...draft, where: 'institution' })).toEqual({ ...keys, planId: 2, institutionId: 3 });
  expect(roleOf({ ...draft, where: 'institution', planId: '' })).toEqual({ ...keys, institutionId: 3 });
  expect(roleOf({ ...draft, where: 'commitment' })).toEqual({ ...keys, commitmentId: 4 });
});
