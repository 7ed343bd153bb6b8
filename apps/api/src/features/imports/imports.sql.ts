import { instant } from '../../platform/database/instant.sql.js';
import { isGrantedPlan } from '../accounts/granted.sql.js';

/** An import `i` without what is long in it: what the list shows. */
const SUMMARY = `json_build_object('id', i.id, 'version', i.version, 'kind', i.kind, 'state', i.state, 'fileName', i.file_name, 'bytes', i.bytes,
  'sha256', encode(i.sha256, 'hex'), 'uploadedAt', ${instant('i.uploaded_at')}, 'uploadedBy', a.name, 'progress', i.progress,
  'plan', i.reading -> 'plan', 'counts', i.reading -> 'counts', 'appliedAt', ${instant('i.applied_at')})`;

const PLACE = `i.uploaded_by_id as "uploadedById", i.plan_id as "planId", p.member_id as "memberId"`;
const FROM = `from import i join account a on a.id = i.uploaded_by_id left join plan p on p.id = i.plan_id`;

/** One import. $1 id. */
export const IMPORT_SQL = `select ${SUMMARY} as summary, i.reading, i.wrote, ${PLACE} ${FROM} where i.id = $1`;

const VISIBLE = `(i.uploaded_by_id = $1 or ${isGrantedPlan('$2')})`;

/** A page of the imports that the caller may see, the latest first. $1 account · $2 its scopes as staff · $3 size · $4 offset. */
export const IMPORTS_SQL = `select ${SUMMARY} as summary, i.wrote, ${PLACE} ${FROM} where ${VISIBLE} order by i.id desc limit $3 offset $4`;

/** How many there are. $1, $2 as above. */
export const IMPORTS_COUNT_SQL = `select count(*)::int as total ${FROM} where ${VISIBLE}`;

/** What nobody used: removed with the file and what was read of it. $1 instant. */
export const REMOVE_UNUSED_SQL = `
with gone as (delete from import where state not in ('applied', 'undone') and uploaded_at < $1 returning id, kind, state)
select id, kind, state from gone`;
