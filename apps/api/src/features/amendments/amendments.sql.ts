import { instant } from '../../platform/database/instant.sql.js';
import { SETTINGS } from '../plans/plan-tree.sql.js';
import { PLAN_CTE, RATES_CTES } from '../progress/rates.sql.js';
import { localText, localTextOrNull, titleJson } from '../progress/texts.sql.js';

/** The texts inside a change are jsonb members, where nothing is written as null. */
const member = (x: string, key: string): string => localTextOrNull(`nullif(${x} -> '${key}', 'null')`);

/** One side of a change: what is said of the part, an AmendedValue. */
const valueJson = (side: string): string => `case when ${side} is not null then json_build_object(
      'text', case when ${side} ? 'title' then ${member(side, 'title')} end,
      'weight', ${side} ->> 'weight',
      'dates', case when ${side} ? 'end' then json_build_object('start', ${side} -> 'start', 'end', ${side} -> 'end') end,
      'scope', case when x.what = 'scope' then json_build_object('problem', ${member(side, 'problem')}, 'solution', ${member(side, 'solution')},
                                                                 'expectedResult', ${member(side, 'expectedResult')}) end,
      'settings', case when x.what = 'settings' then ${side} end) end`;

const numbered = (t: string): string => `case when ${t}.id is not null then json_build_object('number', ${t}.number, ${titleJson(t)}) end`;

// Titles as the amendment left them.
const CHANGES = `(
    select json_agg(json_build_object('kind', x.subject_kind, 'what', x.what, 'commitment', ${numbered('k')}, 'activity', ${numbered('b')},
                      'before', ${valueJson('x.before')}, 'after', ${valueJson('x.after')}) order by x.position)
    from amendment_change x left join activity_at(m.effective_on) b on x.subject_kind = 'activity' and b.id = x.subject_id
    left join commitment_at(m.effective_on) k on k.id = case x.subject_kind when 'commitment' then x.subject_id else b.commitment_id end
    where x.amendment_id = m.id and ($4::int is null or k.number = $4))`;

const EFFECT = `json_build_object('plan', m.effect -> 'plan', 'commitments', coalesce((
    select json_agg(e || jsonb_build_object(${titleJson('k')}) order by k.number)
    from jsonb_array_elements(m.effect -> 'commitments') e
    join commitment_at(m.effective_on) k on k.plan_id = m.plan_id and k.number = (e ->> 'number')::int where $4::int is null or k.number = $4), '[]'))`;

/** The amendments of a public plan, the latest first. $1 slug · $2 today · $3 language · $4 a commitment's number: those that touch it, or null · $5 one number, or null. */
export const AMENDMENTS_SQL = `
with ${PLAN_CTE}
select json_build_object('slug', p.slug, 'number', p.number, ${titleJson('p')}) as plan,
  coalesce((select json_agg(json_build_object('number', m.number, 'reason', ${localText('m.reason')}, 'approver', m.approver, 'effectiveOn', m.effective_on,
      'recordedAt', ${instant('m.recorded_at')}, 'toCome', m.effective_on > $2::date, 'changes', m.changes, 'effect', ${EFFECT}) order by m.number desc)
    from (select m.*, ${CHANGES} as changes from amendment m where m.plan_id = p.id and ($5::int is null or m.number = $5)) m
    where m.changes is not null), '[]') as items
from p`;

/** The rates that an amendment moves. $1 slug · $2 day. */
export const EFFECT_SQL = `
with ${RATES_CTES}
select printed_rate(r.rate) as plan, coalesce((select json_agg(json_build_object('id', c.id, 'number', c.number, 'rate', printed_rate(c.rate)) order by c.number) from c), '[]') as commitments
from r`;

const patches = (kind: string, t: string): string => `coalesce((
    select json_agg(json_build_object('amendment', m.number, 'effectiveOn', m.effective_on, 'after', x.after) order by m.number, x.position)
    from amendment_change x join amendment m on m.id = x.amendment_id
    where x.subject_kind = '${kind}' and x.subject_id = ${t}.id and x.what <> 'added'), '[]')`;

const dates = (t: string): string =>
  `'start', partial_date(${t}.start_on, ${t}.start_precision), 'end', partial_date(${t}.end_on, ${t}.end_precision)`;

const ACTIVITIES = `coalesce((select json_agg(json_build_object('id', b.id, 'number', b.number, 'supplementary', b.supplementary, 'addedOn', b.added_on,
      'baseline', json_build_object('title', b.title, 'weight', trim_scale(b.weight)::text, ${dates('b')}, 'applicable', true),
      'patches', ${patches('activity', 'b')}) order by b.number) from activity b where b.commitment_id = k.id), '[]')`;

const COMMITMENTS = `coalesce((select json_agg(json_build_object('id', k.id, 'number', k.number,
      'baseline', json_build_object('title', k.title, 'problem', k.problem, 'solution', k.solution, 'expectedResult', k.expected_result,
                                    'weight', trim_scale(k.weight)::text, ${dates('k')}, 'applicable', true),
      'patches', ${patches('commitment', 'k')}, 'activities', ${ACTIVITIES}) order by k.number) from commitment k where k.plan_id = p.id), '[]')`;

/** A plan as it was adopted, with what amendments changed of each of its parts, in every language. $1 slug. */
export const AMENDABLE_PLAN_SQL = `
select p.id as "planId", p.member_id as "memberId", json_build_object('slug', p.slug, 'mainLanguage', p.main_language, 'state', p.state,
  'weightsFrozen', p.weights_frozen_at is not null, 'start', partial_date(p.start_on, p.start_precision),
  'baseline', (${SETTINGS})::jsonb || jsonb_build_object('title', p.title, 'end', partial_date(p.end_on, p.end_precision)),
  'patches', ${patches('plan', 'p')}, 'commitments', ${COMMITMENTS}) as plan
from plan p where p.slug = $1`;
