import { Injectable } from '@nestjs/common';
import { COMMITTEE_READERS } from '@iltizam/shared/committee/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { MeetingList } from '@iltizam/shared/meetings/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { allow, DomainError } from '../../platform/errors/domain-error.js';
import { grantedScopes } from '../accounts/granted.sql.js';
import { canManagePlans } from '../plans/plan.policy.js';
import { MEETINGS_SQL } from './meetings.sql.js';

const MEETINGS: Statement = { name: 'meetings', text: MEETINGS_SQL };

type MeetingsRow = Pick<MeetingList, 'plan' | 'items'> & { planId: number; memberId: number; granted: boolean };

@Injectable()
export class MeetingsQueries {
  constructor(private readonly sql: Sql) {}

  /** The meetings of a plan, for whoever sees some of it in the committee. */
  async ofPlan(actor: Actor, slug: string, locale: Locale): Promise<MeetingList> {
    const row = await this.sql.row<MeetingsRow>(MEETINGS, [slug, grantedScopes(actor, COMMITTEE_READERS), locale]);
    if (!row) throw new DomainError('resource.not_found');
    const { planId, memberId, granted, ...list } = row;
    const manage = canManagePlans(actor, { planId, memberId });
    allow(manage || granted);
    return { ...list, abilities: { manage } };
  }
}
