import type { GivenRole, GiveRole, ScopeChoices } from '@iltizam/shared/accounts/contract';
import type { ScopeKind } from '@iltizam/shared/accounts/scopes';

/** A role as it is being chosen; an empty text is nothing chosen yet, for `planId` of an institution every plan. */
export type RoleDraft = {
  role: GivenRole;
  where: ScopeKind;
  memberId: string;
  planId: string;
  institutionId: string;
  commitmentId: string;
};
export type RoleField = keyof RoleDraft;

/** The kinds of scope in which the caller may give something, the widest first. */
export const scopesFor = ({ everywhere, members, plans, institutions, commitments }: ScopeChoices): ScopeKind[] => [
  ...(everywhere ? ['everywhere' as const] : []),
  ...(members.length > 0 ? ['member' as const] : []),
  ...(plans.length > 0 ? ['plan' as const] : []),
  ...(institutions.length > 0 ? ['institution' as const] : []),
  ...(commitments.length > 0 ? ['commitment' as const] : []),
];

/** A lead of one institution is what is given most often. */
export const emptyDraft = (choices: ScopeChoices): RoleDraft => {
  const kinds = scopesFor(choices);
  const where = kinds.includes('institution') ? 'institution' : (kinds[0] ?? 'commitment');
  return { role: 'lead', where, memberId: '', planId: '', institutionId: '', commitmentId: '' };
};

const NEEDED: Record<ScopeKind, readonly RoleField[]> = {
  everywhere: [],
  member: ['memberId'],
  plan: ['planId'],
  institution: ['institutionId'],
  commitment: ['commitmentId'],
};

/** The fields that must still be chosen. */
export const missingIn = (draft: RoleDraft, { institutionsEverywhere }: ScopeChoices): RoleField[] => {
  const needed = NEEDED[draft.where];
  const fields = draft.where === 'institution' && !institutionsEverywhere ? [...needed, 'planId' as const] : needed;
  return fields.filter((field) => draft[field] === '');
};

const idOf = (text: string): number | null => (text === '' ? null : Number(text));

/** What is sent: only the keys of the kind chosen, whatever was picked before in another. */
export const roleOf = ({ role, where, memberId, planId, institutionId, commitmentId }: RoleDraft): GiveRole => ({
  role,
  memberId: where === 'member' ? idOf(memberId) : null,
  planId: where === 'plan' || where === 'institution' ? idOf(planId) : null,
  institutionId: where === 'institution' ? idOf(institutionId) : null,
  commitmentId: where === 'commitment' ? idOf(commitmentId) : null,
});
