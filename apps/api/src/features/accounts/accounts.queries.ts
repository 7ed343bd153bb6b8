import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { RoleGrant } from '@iltizam/shared/kernel/roles';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';

export type Credentials = { id: number; passphraseHash: string };

const CREDENTIALS: Statement = {
  name: 'account_credentials',
  text: `select id, passphrase_hash as "passphraseHash" from account where email = $1 and disabled_at is null`,
};

const DEMO_HASH: Statement = {
  name: 'account_demo_hash',
  text: `select passphrase_hash as hash from account where demo order by id limit 1`,
};

const RECENT_FAILURES: Statement = {
  name: 'account_recent_failures',
  text: `select failed_at as at from sign_in_failure where email = $1 and failed_at > $2 order by failed_at`,
};

const ACTOR = `
  select a.id as "accountId", a.name, a.email, a.language,
         coalesce((select json_agg(json_build_object('role', g.role, 'memberId', g.member_id, 'planId', g.plan_id,
                                                     'commitmentId', g.commitment_id, 'institutionId', g.institution_id) order by g.id)
                   from role_grant g where g.account_id = a.id), '[]') as grants,
         array(select r.plan_id from plan_reviewer r where r.account_id = a.id order by r.plan_id) as "reviewsPlans"`;

const ACTOR_OF_SESSION: Statement = {
  name: 'account_of_session',
  text: `${ACTOR}, s.last_seen_at as "lastSeenAt"
    from session s join account a on a.id = s.account_id
    where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and a.disabled_at is null`,
};

const ACTOR_BY_ID: Statement = { name: 'account_by_id', text: `${ACTOR} from account a where a.id = $1 and a.disabled_at is null` };

type ActorRow = { accountId: number; name: string; email: string; language: Locale; grants: RoleGrant[]; reviewsPlans: number[] };

@Injectable()
export class AccountsQueries {
  constructor(private readonly sql: Sql) {}

  findCredentials(email: string): Promise<Credentials | null> {
    return this.sql.row<Credentials>(CREDENTIALS, [email]);
  }

  async findDemoHash(): Promise<string | null> {
    return (await this.sql.row<{ hash: string }>(DEMO_HASH, []))?.hash ?? null;
  }

  async recentFailures(email: string, since: Date): Promise<Date[]> {
    return (await this.sql.rows<{ at: Date }>(RECENT_FAILURES, [email, since])).map(({ at }) => at);
  }

  findBySession(tokenHash: Buffer, now: Date, idleSince: Date): Promise<(Actor & { lastSeenAt: Date }) | null> {
    return this.sql.row<ActorRow & { lastSeenAt: Date }>(ACTOR_OF_SESSION, [tokenHash, now, idleSince]);
  }

  /** Whoever may still act, apart from a session: null once the account is closed. */
  findActor(accountId: number): Promise<Actor | null> {
    return this.sql.row<ActorRow>(ACTOR_BY_ID, [accountId]);
  }
}
