import type { Session } from '@iltizam/shared/accounts/contract';
import { DEFAULT_LOCALE } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { abilitiesOf } from './session.policy.js';

export const presentSession = (actor: Actor): Session => ({
  account:
    actor.accountId === null
      ? null
      : {
          name: actor.name ?? '',
          email: actor.email ?? '',
          language: actor.language ?? DEFAULT_LOCALE,
          roles: [...new Set(actor.grants.map(({ role }) => role))],
        },
  abilities: abilitiesOf(actor),
});
