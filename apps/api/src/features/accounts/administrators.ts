import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';

/** Who administers everything: an active account with the role and no scope. Nobody may lock everybody out. */
@Injectable()
export class Administrators {
  /** Changes of administrators follow each other: two who demote each other at once would leave none. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('administrators'))`, []);
  }

  async exist(tx: Transaction): Promise<boolean> {
    const found = await tx.query(
      `select from role_grant g join account a on a.id = g.account_id
       where a.disabled_at is null and g.role = 'admin' and num_nonnulls(g.member_id, g.plan_id, g.commitment_id, g.institution_id) = 0 limit 1`,
      [],
    );
    return found.length > 0;
  }

  /** After the change, inside its transaction. */
  async demandOne(tx: Transaction): Promise<void> {
    if (!(await this.exist(tx))) throw new DomainError('role.last_administrator');
  }
}
