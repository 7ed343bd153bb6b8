import type { Person, PersonGrant } from '@iltizam/shared/accounts/contract';
import type { Scope } from '@iltizam/shared/accounts/roles';
import type { Actor } from '../../platform/auth/actor.js';
import { canChangeState, canGive } from './people.policy.js';

/** A grant as the statement gives it: where it holds is for the policy, not for the reader. */
export type PlacedGrant = Omit<PersonGrant, 'abilities'> & { place: Scope };
export type PersonRow = Omit<Person, 'self' | 'abilities' | 'grants'> & { grants: PlacedGrant[] };

export const presentGrant = <Grant extends PlacedGrant>(
  actor: Actor,
  { place, ...grant }: Grant,
): Omit<Grant, 'place'> & Pick<PersonGrant, 'abilities'> => ({
  ...grant,
  abilities: { withdraw: canGive(actor, grant.role, place) },
});

export const presentPerson = (actor: Actor, person: PersonRow): Person => ({
  ...person,
  self: person.id === actor.accountId,
  grants: person.grants.map((grant) => presentGrant(actor, grant)),
  abilities: { giveRole: person.state === 'active', changeState: canChangeState(actor, person.grants) },
});
