import { MOROCCO_ZONE } from '@iltizam/shared/kernel/dates';
import { instant } from '../../platform/database/instant.sql.js';
import { delayJson, institutionJson } from './rates.sql.js';
import { titleJson } from './texts.sql.js';

const line = (d: string): string => `'text', ${d}.text, 'doneOn', partial_date(${d}.done_on, ${d}.done_precision)`;

const linesBelow = `coalesce((select json_agg(json_build_object(${line('l')}) order by l.position)
    from achieved_action l where l.update_id = d.update_id and l.parent_position = d.position), '[]')`;

/** The achieved actions of an update, each with the lines below it. */
export const actionsJson = (update: string): string =>
  `coalesce((select json_agg(json_build_object(${line('d')}, 'actions', ${linesBelow}) order by d.position)
    from achieved_action d where d.update_id = ${update} and d.parent_position is null), '[]')`;

/** Where a piece of evidence is read: its link, or the address of its file. `e` a row of evidence. */
export const evidenceUrl = (e: string): string => `coalesce(${e}.url, '/api/v1/documents/' || ${e}.document_id || '/file')`;

/** Of a link that did not answer when it was last asked: since when, and when that was. */
const silentJson = (url: string): string =>
  `(select json_build_object('since', (h.since at time zone '${MOROCCO_ZONE}')::date, 'checkedOn', (h.checked_at at time zone '${MOROCCO_ZONE}')::date)
    from link_check h where h.url = ${url} and h.status <> 'ok')`;

/** One piece of evidence, as arguments of json_build_object; `e` a row of evidence, `o` its document or nulls. */
export const evidenceFields = (
  e: string,
  o: string,
): string => `'title', ${e}.title, 'url', ${evidenceUrl(e)}, 'file', case when ${o}.id is not null then
    json_build_object('id', ${o}.id, 'name', ${o}.name, 'mediaType', ${o}.media_type, 'bytes', ${o}.bytes, 'sha256', encode(${o}.sha256, 'hex'), 'licence', ${o}.licence) end,
    'silent', ${silentJson(`${e}.url`)}`;

export const evidenceJson = (update: string): string =>
  `coalesce((select json_agg(json_build_object(${evidenceFields('e', 'o')}) order by e.position)
    from evidence e left join document o on o.id = e.document_id where e.update_id = ${update}), '[]')`;

/** `d` a row of difficulty itself: `resolved_on` is a function of the row. */
export const difficultyJson = (d: string): string =>
  `json_build_object('id', ${d}.id, 'code', ${d}.code, 'severity', ${d}.severity, 'description', ${d}.description, 'owner', ${d}.owner,
    'openedOn', ${d}.opened_on, 'resolvedOn', ${d}.resolved_on)`;

export const difficultiesJson = (update: string): string =>
  `coalesce((select json_agg(${difficultyJson('d')} order by d.id) from difficulty d where d.update_id = ${update}), '[]')`;

/** `a` a row of ACTIVITIES_CTE. */
export const activityDelay = `(select ${delayJson('t', 't.percent', 't.start_on', 'due_on(t.end_on, t.end_inherited, p.end_on)')}
    from (select a.planned, a.percent, a.start_on, a.end_on, a.end_inherited, a.effective_on as last_update_on) t)`;

/** A report of somebody that nobody has confirmed; what came in with the plan has no author. DOMAIN.md §6 */
export const awaitsReview = (u: string): string =>
  `${u}.author_id is not null and not exists (select from update_review r where r.update_id = ${u}.id)`;

/** One public fact; `u` a row of progress_update, `b` its activity, `p` the plan. */
export const updateJson = `json_build_object('id', u.id,
    'activity', json_build_object('id', b.id, 'number', b.number, ${titleJson('b')}),
    'percent', trim_scale(u.percent)::text,
    'previousPercent', (select trim_scale(v.percent)::text from progress_update v where v.activity_id = u.activity_id
                        and (v.effective_on, v.id) < (u.effective_on, u.id) order by v.effective_on desc, v.id desc limit 1),
    'band', band_of(u.percent, p.limited_below, p.completed_from), 'effectiveOn', u.effective_on,
    'recordedAt', ${instant('u.recorded_at')}, 'lang', u.language, 'note', u.note,
    'institution', (select ${institutionJson('i')} from institution i where i.id = u.institution_id),
    'achievedActions', ${actionsJson('u.id')}, 'difficulties', ${difficultiesJson('u.id')}, 'evidence', ${evidenceJson('u.id')},
    'review', (select json_build_object('reviewer', nullif(w.name, ''), 'reviewedOn', (r.reviewed_at at time zone '${MOROCCO_ZONE}')::date)
               from update_review r join account w on w.id = r.reviewer_id where r.update_id = u.id),
    'awaitsReview', ${awaitsReview('u')})`;
