import { STILL_CONCERNS } from './tell.sql.js';

/**
 * Notices whose time has come, taken out of the queue of mails; one row per person who is to be mailed. What was read in the inbox, what is a person's business no longer or
 * not wanted by mail and what an address refuses leave the queue too. $1 now · $2 frequencies due · $3 weekly ones only when they are older than this ·
 * $4 topics by kind · $5 defaults by role, the most frequent first · $6 frequency of whoever has no such role · $7 accounts, null for all.
 */
export const COLLECT_SQL = `
with waiting as (
  select n.id, n.account_id, n.read_at is not null or a.mail_refused_at is not null or a.disabled_at is not null or not ${STILL_CONCERNS} as needless, n.at,
         coalesce(f.frequency, (
           select d.frequency from role_grant g join jsonb_to_recordset($5::jsonb) as d(role text, topic text, frequency text, rank int) on d.role = g.role
           where g.account_id = n.account_id and d.topic = t.topic order by d.rank limit 1), $6::text) as frequency
  from notice n join account a on a.id = n.account_id join plan p on p.id = n.plan_id left join commitment k on k.id = n.commitment_id cross join lateral (select $4::jsonb ->> n.kind as topic) t
    left join notice_preference f on f.account_id = n.account_id and f.topic = t.topic
  where n.mailed_at is null and ($7::int[] is null or n.account_id = any($7))
), decided as (
  update notice n set mailed_at = $1
  from waiting w
  where w.id = n.id and n.mailed_at is null
    and (w.needless or w.frequency = 'never' or w.frequency = any($2::text[]) and (w.frequency <> 'weekly' or w.at <= $3))
  returning n.id, n.account_id, not w.needless and w.frequency <> 'never' as mailed
)
select account_id as "accountId", array_agg(id order by id) as ids from decided where mailed group by account_id order by account_id`;
