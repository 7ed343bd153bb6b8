import { instant } from '../../platform/database/instant.sql.js';
import { liveJob } from '../../platform/jobs/live-job.sql.js';
import { isGrantedPlan } from '../accounts/granted.sql.js';

/** An import `i` without what is long in it: what the list shows. */
const SUMMARY = `json_build_object('id', i.id, 'version', i.version, 'kind', i.kind, 'state', i.state, 'fileName', i.file_name, 'bytes', i.bytes,
  'sha256', encode(i.sha256, 'hex'), 'uploadedAt', ${instant('i.uploaded_at')}, 'uploadedBy', a.name,
  'plan', i.reading -> 'plan', 'counts', i.reading -> 'counts', 'appliedAt', ${instant('i.applied_at')}, 'refusal', i.refusal)`;

const PLACE = `i.uploaded_by_id as "uploadedById", i.plan_id as "planId", p.member_id as "memberId"`;
const FROM = `from import i join account a on a.id = i.uploaded_by_id left join plan p on p.id = i.plan_id`;

/** A page of a list in what was read, from a place counted from 0. */
const pageOf = (list: string, from: string, count: string): string =>
  `coalesce((select jsonb_path_query_array(i.reading -> '${list}', '$[$from to $to]', jsonb_build_object('from', ${from}::int, 'to', ${from}::int + ${count}::int - 1))), '[]')`;

/** One import with its amendments, a page of its messages and of its rows; what it wrote only while it can be undone. $1 id · $2 first message · $3 how many · $4 first row · $5 how many. */
export const IMPORT_SQL = `
select ${SUMMARY} as summary, i.wrote is not null as written, case when i.state = 'applied' then i.wrote end as wrote, ${PLACE}, ${pageOf('messages', '$2', '$3')} as messages, ${pageOf('rows', '$4', '$5')} as rows,
  array_remove(array[(i.wrote ->> 'amendment')::int, (i.wrote ->> 'counter')::int], null) as amendments,
  coalesce(jsonb_array_length(i.reading -> 'messages'), 0) as "messagesTotal", coalesce(jsonb_array_length(i.reading -> 'rows'), 0) as "rowsTotal"
${FROM} where i.id = $1`;

/** Whose business an import is, and where it stands. $1 id. */
export const IMPORT_PLACE_SQL = `select i.state, ${PLACE} ${FROM} where i.id = $1`;

/** What is under way: the step of which there was a word lately, or what its state waits for. $1 id. */
export const IMPORT_PROGRESS_SQL = `
select json_build_object('id', i.id, 'version', i.version, 'state', i.state, 'step', coalesce(g.step, case when i.state in ('reading', 'applying', 'undoing') then i.state end),
  'done', coalesce(g.done, 0), 'total', g.total) as progress, ${PLACE}
${FROM} left join import_progress g on g.import_id = i.id and g.at > now() - interval '2 minutes' where i.id = $1`;

const VISIBLE = `(i.uploaded_by_id = $1 or ${isGrantedPlan('$2')})`;

/** A page of the imports that the caller may see, the latest first. $1 account · $2 its scopes as staff · $3 size · $4 offset. */
export const IMPORTS_SQL = `select ${SUMMARY} as summary, i.wrote is not null as written, ${PLACE} ${FROM} where ${VISIBLE} order by i.id desc limit $3 offset $4`;

/** How many there are. $1, $2 as above. */
export const IMPORTS_COUNT_SQL = `select count(*)::int as total ${FROM} where ${VISIBLE}`;

/** What nobody used: removed with the file and what was read of it. $1 instant. */
export const REMOVE_UNUSED_SQL = `
with gone as (delete from import where state in ('reading', 'refused', 'ready', 'abandoned') and uploaded_at < $1 returning id, kind, state)
select id, kind, state from gone`;

/** What was asked and waits for a job that no queue holds any more: one that was given up, or that a restored database does not know. */
export const FORGOTTEN_ACTS_SQL = `
select i.id as "importId", i.state from import i
where i.state in ('applying', 'undoing') and not ${liveJob('import.apply', 'importId', 'i.id::text')} and not ${liveJob('import.undo', 'importId', 'i.id::text')}`;
