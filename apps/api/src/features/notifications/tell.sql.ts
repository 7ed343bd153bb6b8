import type { NoticeKind } from '@iltizam/shared/notifications/contract';
import type { Role } from '@iltizam/shared/kernel/roles';

/** Whose business a kind is by role, for the commitments inside the scope of the role; DOMAIN.md §12. */
export const AUDIENCES: Record<NoticeKind, readonly Role[]> = {
  'due.soon': ['lead'],
  'due.today': ['lead'],
  'due.late': ['lead'],
  'due.escalated': [],
  stale: ['lead'],
  'report.submitted': ['staff'],
  'report.returned': [],
  'report.published': ['lead'],
  'difficulty.severe': ['committee', 'staff'],
  'comment.moderate': ['moderator', 'staff'],
  'comment.reply': ['lead', 'staff'],
  progress: ['lead', 'committee', 'staff'],
};

/** Covers a commitment: what `covers` of the pure library says, for many rows at once. `g` a row of role_grant, `k` of commitment, `p` its plan. */
export const COVERS = `coalesce(g.member_id = p.member_id, true) and coalesce(g.plan_id = p.id, true)
      and coalesce(g.commitment_id = k.id, true) and coalesce(g.institution_id = k.lead_institution_id, true)`;

/**
 * Still the business of whoever was told: a role of hers covers the commitment, or she heads the body that answers for it. What is no longer hers is neither
 * shown nor mailed. `n` a row of notice, `k` of commitment, `p` its plan.
 */
export const STILL_CONCERNS = `(exists (select from role_grant g where g.account_id = n.account_id and ${COVERS})
      or exists (select from institution i where i.id = k.lead_institution_id and i.head_account_id = n.account_id))`;

/**
 * One event into every inbox that it concerns; a second time changes nothing. $1 commitment, or null for that of the activity, $2 activity or null, $3 kind, $4 key, $5 facts,
 * $6 roles concerned, $7 accounts concerned, $8 account of who did it or null, $9 now.
 */
export const TELL_SQL = `
  insert into notice (account_id, kind, key, plan_id, commitment_id, activity_id, facts, at)
  select a.id, $3, $4, k.plan_id, k.id, $2::int, $5::jsonb, $9
  from commitment k join plan p on p.id = k.plan_id
    join account a on a.disabled_at is null and a.id is distinct from $8::int
      and (a.id = any($7::int[])
        or $3 = 'report.submitted' and exists (
          select from plan_reviewer r join role_grant g on g.account_id = r.account_id and g.role = 'committee' and ${COVERS}
          where r.plan_id = p.id and r.account_id = a.id)
        or exists (select from role_grant g where g.account_id = a.id and g.role = any($6::text[]) and ${COVERS}))
  where k.id = coalesce($1::int, (select b.commitment_id from activity b where b.id = $2::int))
  on conflict do nothing
  returning id, account_id as "accountId"`;
