import { isGrantedPlan } from '../accounts/granted.sql.js';
import { titleJson } from '../progress/texts.sql.js';

/** A past report `r` without its text and reading; its plan is `p`, its reader `a`. $1 language */
const summary = `r.id, r.version, r.name, r.kind, r.reading ->> 'title' as title, r.bytes, encode(r.sha256, 'hex') as sha256, r.state,
  to_char(r.read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "readAt", a.name as "readBy", r.counts, r.to_decide as "toDecide", r.decided,
  case when p.id is null then null else json_build_object('slug', p.slug, ${titleJson('p', '$1')}) end as plan`;

const FROM = `from past_report r left join plan p on p.id = r.plan_id join account a on a.id = r.read_by_id`;

/** What `canSeePastReport` looks at. */
const PLACE = `r.read_by_id as "readById", r.plan_id as "planId", p.member_id as "memberId"`;

/** Those that the caller may see, the latest first. $1 language · $2 account · $3 its scopes as staff */
export const PAST_REPORTS_SQL = `
select ${summary} ${FROM} where r.read_by_id = $2 or ${isGrantedPlan('$3')} order by r.read_at desc, r.id desc limit 200`;

/** $1 language · $2 id */
export const PAST_REPORT_SQL = `select ${summary}, r.reading, r.decisions, ${PLACE} ${FROM} where r.id = $2`;

/** $1 id */
export const PAST_REPORT_TEXT_SQL = `select r.text, ${PLACE} ${FROM} where r.id = $1`;

/** A text that the caller, or staff without limits, has read already and that waits for decisions: it is not read twice. $1 hash · $2 account · $3 without limits */
export const SAME_TEXT_SQL = `
select id, version from past_report where sha256 = $1 and state = 'deciding' and (read_by_id = $2 or $3::boolean) order by id limit 1`;

/** $1 slug */
export const MEMBER_SQL = `select slug, kind, name from member where slug = $1`;
