import { Injectable } from '@nestjs/common';
import type { StudioMember, StudioMemberList } from '@iltizam/shared/members/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { canManageMembers } from './member.policy.js';

/** What keeps a member from being deleted. */
const USED = `exists (select from plan p where p.member_id = m.id) or exists (select from role_grant g where g.member_id = m.id)
    or exists (select from invitation v where v.member_id = m.id)`;

export const MEMBER_USED_SQL = `select ${USED} as used from member m where m.id = $1`;

const MEMBERS: Statement = {
  name: 'members_to_edit',
  text: `select m.id, m.version, m.slug, m.kind, m.name, (select count(*)::int from plan p where p.member_id = m.id) as plans, ${USED} as used
    from member m order by m.kind = 'national' desc, coalesce(m.name ->> 'fr', m.slug) collate "und-x-icu", m.id`,
};

@Injectable()
export class MembersQueries {
  constructor(private readonly sql: Sql) {}

  /** Every member with its name in every language, and what the caller may do with it. */
  async list(actor: Actor): Promise<StudioMemberList> {
    const rows = await this.sql.rows<Omit<StudioMember, 'abilities'> & { used: boolean }>(MEMBERS, []);
    return {
      items: rows.map(({ used, ...member }) => {
        const edit = canManageMembers(actor, { memberId: member.id });
        return { ...member, abilities: { edit, delete: edit && !used } };
      }),
      abilities: { add: canManageMembers(actor) },
    };
  }
}
