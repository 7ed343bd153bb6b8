import { Injectable } from '@nestjs/common';
import type { Profile } from '@iltizam/shared/accounts/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type PlacedGrant, presentGrant } from './people.presenter.js';
import { PROFILE_SQL } from './people.sql.js';
import { hashOf, IDLE_MS } from './session-token.js';

const PROFILE: Statement = { name: 'profile', text: PROFILE_SQL };

@Injectable()
export class ProfileQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The caller's own page; `token` tells which of the sessions asks. */
  async get(actor: Actor, token: string, locale: Locale): Promise<Profile> {
    const now = this.clock.now();
    const values = [actor.accountId, locale, hashOf(token), now, new Date(now.getTime() - IDLE_MS)];
    const row = await this.sql.row<{ profile: Omit<Profile, 'grants'> & { grants: PlacedGrant[] } }>(PROFILE, values);
    if (!row) throw new DomainError('resource.not_found');
    return { ...row.profile, grants: row.profile.grants.map((grant) => presentGrant(actor, grant)) };
  }
}
