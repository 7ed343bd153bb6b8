import type { NoticeKind } from '@iltizam/shared/notifications/contract';
import type { Role } from '@iltizam/shared/kernel/roles';

/** Whose business a kind is by role, for the commitments and reports inside the scope of the role; DOMAIN.md §12. */
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
  'edition.draft': ['lead', 'committee', 'staff'],
  'edition.final': ['lead', 'committee', 'staff'],
  'edition.failed': [],
};

/** Covers a commitment: what `covers` of the pure library says, for many rows at once. `g` a row of role_grant, `k` of commitment, `p` its plan. */
export const COVERS = `coalesce(g.member_id = p.member_id, true) and coalesce(g.plan_id = p.id, true)
      and coalesce(g.commitment_id = k.id, true) and coalesce(g.institution_id = k.lead_institution_id, true)`;

/**
 * Covers a report: the whole of its plan; for the news of its publication any commitment of the plan that a lead answers for is enough. `g` a row of
 * role_grant, `p` the plan, `kind` what is told.
 */
const coversReport = (kind: string): string => `coalesce(g.member_id = p.member_id, true) and coalesce(g.plan_id = p.id, true)
      and (g.commitment_id is null and g.institution_id is null
        or g.role = 'lead' and ${kind} like 'edition.%' and exists (select from commitment k where k.plan_id = p.id and ${COVERS}))`;

/**
 * Still the business of whoever was told: a role of hers covers the commitment or the report, or she heads the body that answers for the commitment. What is
 * no longer hers is neither shown nor mailed. `n` a row of notice, `k` of commitment or all null, `p` its plan.
 */
export const STILL_CONCERNS = `case when n.report_id is null
    then exists (select from role_grant g where g.account_id = n.account_id and ${COVERS})
      or exists (select from institution i where i.id = k.lead_institution_id and i.head_account_id = n.account_id)
    else exists (select from role_grant g where g.account_id = n.account_id and ${coversReport('n.kind')}) end`;

/**
 * One event about a commitment into every inbox that it concerns; a second time changes nothing. $1 commitment, or null for that of the activity, $2 activity or null,
 * $3 kind, $4 key, $5 facts, $6 roles concerned, $7 accounts concerned, $8 account of who did it or null, $9 now.
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

/** One event about a report, likewise. $1 report, $2 kind, $3 key, $4 facts, $5 roles concerned, $6 accounts concerned, $7 account of who did it or null, $8 now. */
export const TELL_OF_REPORT_SQL = `
  insert into notice (account_id, kind, key, plan_id, report_id, facts, at)
  select a.id, $2, $3, p.id, r.id, $4::jsonb, $8
  from report r join plan p on p.id = r.plan_id
    join account a on a.disabled_at is null and a.id is distinct from $7::int
      and (a.id = any($6::int[]) or exists (select from role_grant g where g.account_id = a.id and g.role = any($5::text[]) and ${coversReport('$2::text')}))
  where r.id = $1
  on conflict do nothing
  returning id, account_id as "accountId"`;
