import { Injectable } from '@nestjs/common';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { type Actor, VISITOR } from '../../../platform/auth/actor.js';
import { type Statement, Sql } from '../../../platform/database/sql.js';

const FIRST: Statement = {
  name: 'first_administrator',
  text: `select a.id, a.name, a.email, a.language from role_grant g join account a on a.id = g.account_id
    where a.disabled_at is null and g.role = 'admin' and num_nonnulls(g.member_id, g.plan_id, g.commitment_id, g.institution_id) = 0 order by a.id limit 1`,
};

/** In whose name a command of the machine's operator acts: somebody must answer for what it writes. */
@Injectable()
export class OperatorsQueries {
  constructor(private readonly sql: Sql) {}

  /** Who administers everything for longest; null while nobody does. */
  async firstAdministrator(): Promise<Actor | null> {
    const found = await this.sql.row<{ id: number; name: string; email: string; language: Locale }>(FIRST, []);
    if (!found) return null;
    const { id, ...person } = found;
    return {
      ...VISITOR,
      ...person,
      accountId: id,
      grants: [{ role: 'admin', memberId: null, planId: null, commitmentId: null, institutionId: null }],
    };
  }
}
