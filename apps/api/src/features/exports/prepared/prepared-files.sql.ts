import { instant } from '../../../platform/database/instant.sql.js';
import { liveJob } from '../../../platform/jobs/live-job.sql.js';
import { titleJson } from '../../progress/texts.sql.js';

/** How many files may wait to be written at once, by everybody together. */
export const WAITING_MAX = 20;

/** What all files together may take of the disk: beyond it, new ones wait until others made room. */
export const BYTES_MAX = 5_000_000_000;

const forgotten = `f.state in ('waiting', 'writing') and not ${liveJob('exports.write', 'key', 'f.key')}`;

/** The last entry of the history about a plan, its parts and the bodies it names, in the order in which they were committed. */
const lastEntry = (plan: string): string => `(
  select max(h.id) from (
    select 'plan' as kind, q.id from plan q where q.id = ${plan}
    union all select 'member', q.member_id from plan q where q.id = ${plan}
    union all select 'axis', x.id from axis x where x.plan_id = ${plan}
    union all select 'commitment', k.id from commitment k where k.plan_id = ${plan}
    union all select 'institution', k.lead_institution_id from commitment k where k.plan_id = ${plan}
    union all select 'institution', s.institution_id from commitment k join commitment_supporter s on s.commitment_id = k.id where k.plan_id = ${plan}
    union all select 'activity', a.id from commitment k join activity a on a.commitment_id = k.id where k.plan_id = ${plan}
    union all select 'indicator', n.id from commitment k join indicator n on n.commitment_id = k.id where k.plan_id = ${plan}
  ) part cross join lateral (
    select e.id from history_entry e where e.subject_kind = part.kind and e.subject_id = part.id order by e.id desc limit 1) h)`;

/** The files that wait to be written. */
export const WAITING_SQL = `select key from prepared_file where state in ('waiting', 'writing')`;

/**
 * A file that is asked for: to be written when it is new, cleared, failed, forgotten by the queue or older than what was told of the plan; one
 * row when it has to be. What was written before stays to be read meanwhile. $1 key · $2 slug · $3 question · $4 format
 */
export const ASK_SQL = `
insert into prepared_file as f (key, plan_id, question, format, last_entry)
select $1, p.id, $3::jsonb, $4, ${lastEntry('p.id')} from plan p
where p.slug = $2 and p.state <> 'draft' and (select count(*) from prepared_file where state in ('waiting', 'writing')) < ${WAITING_MAX}
  and (select coalesce(sum(bytes), 0) from prepared_file) < ${BYTES_MAX}
on conflict (key) do update set asked_at = now(), state = 'waiting', rows_written = 0 where f.state in ('cleared', 'failed') or ${forgotten}
  or f.state = 'ready' and f.last_entry is distinct from excluded.last_entry
returning key`;

/** A file that is there and was asked for again is kept for longer. $1 key */
export const TOUCH_SQL = `update prepared_file set asked_at = now() where key = $1 and state = 'ready' and asked_at < now() - interval '1 day'`;

/** $1 key · $2 language */
export const PREPARED_FILE_SQL = `
select f.key, f.question, f.format, f.state, f.rows, f.rows_written as "rowsWritten", f.bytes::float8 as bytes, encode(f.sha256, 'hex') as sha256,
  ${instant('f.written_at')} as "writtenAt", json_build_object('slug', p.slug, ${titleJson('p', '$2')}) as plan
from prepared_file f join plan p on p.id = f.plan_id
where f.key = $1 and p.state <> 'draft'`;

/** One row when there is something to write; a second worker of the same job finds the first one's work undone and begins again. $1 key · $2 rows */
export const BEGIN_SQL = `
with begun as (update prepared_file f set state = 'writing', rows = $2, rows_written = 0, last_entry = ${lastEntry('f.plan_id')}
  where key = $1 and state <> 'ready' returning key)
select key from begun`;

/** $1 key · $2 rows written so far */
export const ADVANCE_SQL = `update prepared_file set rows_written = $2 where key = $1`;

/** The hash of the file that this one takes the place of, if there is one. $1 key · $2 rows · $3 bytes · $4 sha256 in hexadecimal · $5 when it was read */
export const FINISH_SQL = `
with written as (
  update prepared_file f set state = 'ready', rows = $2, rows_written = $2, bytes = $3, sha256 = decode($4, 'hex'), written_at = $5
  from prepared_file before where f.key = $1 and before.key = f.key returning before.sha256)
select encode(sha256, 'hex') as sha256 from written where sha256 is not null`;

/** Unless another worker of the same job wrote it. $1 key */
export const FAIL_SQL = `update prepared_file set state = 'failed' where key = $1 and state <> 'ready'`;

/** Those that nobody asked for since $1, and those that no job will write; the hashes of their files. */
export const CLEAR_SQL = `
with cleared as (
  update prepared_file f set state = 'cleared', bytes = null, sha256 = null
  from prepared_file before
  where before.key = f.key and (f.asked_at < $1 and f.state in ('ready', 'failed') or ${forgotten})
  returning before.sha256)
select distinct encode(sha256, 'hex') as sha256 from cleared where sha256 is not null`;

/** The rows of files that were cleared away and that nobody asked for since $1: who does later is led to the table, which is asked for anew. */
export const FORGET_SQL = `delete from prepared_file where state = 'cleared' and asked_at < $1`;

/** A file that is gone from the disk is to be written again. $1 key · $2 its hash */
export const LOST_SQL = `update prepared_file set state = 'cleared', bytes = null, sha256 = null where key = $1 and sha256 = decode($2, 'hex')`;
