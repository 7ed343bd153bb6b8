import { activityDelay, difficultyJson, updateJson } from '../progress/activities.sql.js';
import { draftSummaryJson } from '../progress/drafts.sql.js';
import { titleJson } from '../progress/texts.sql.js';
import {
  ACTIVITIES_CTE,
  ACTIVITIES_THEN,
  COMMITMENTS_CTE,
  COMMITMENTS_THEN,
  institutionJson,
  writtenEnd,
  writtenStart,
} from '../progress/rates.sql.js';
import { isGranted } from '../accounts/granted.sql.js';

const OPEN_DIFFICULTIES = `coalesce((select json_agg(${difficultyJson('d')} order by d.opened_on, d.id) from difficulty d where d.update_id = a.update_id), '[]')`;

const ASSIGNED = `json_build_object('id', b.id, 'number', b.number, ${titleJson('b')},
    'plan', json_build_object('slug', p.slug, ${titleJson('p')}),
    'commitment', json_build_object('number', k.number, ${titleJson('k')}, 'rate', printed_rate(c.rate), 'shown', shown_rate(c.rate)),
    'institution', ${institutionJson('i')}, 'weight', trim_scale(b.weight)::text,
    'totalWeight', (select trim_scale(coalesce(sum(o.weight), 0))::text from ${ACTIVITIES_THEN} o where o.commitment_id = k.id),
    'percent', trim_scale(a.percent)::text, 'effectiveOn', a.effective_on, 'band', band_of(a.percent, p.limited_below, p.completed_from),
    'start', ${writtenStart('b', 'k')},
    'end', ${writtenEnd('b', 'k')},
    'datesInherited', coalesce(b.start_on, b.end_on) is null,
    'dueOn', due_on(a.end_on, a.end_inherited, p.end_on), 'daysLeft', due_on(a.end_on, a.end_inherited, p.end_on) - $2::date,
    'delay', ${activityDelay}, 'openDifficulties', ${OPEN_DIFFICULTIES},
    'draft', (select ${draftSummaryJson} from progress_draft f where f.activity_id = b.id))`;

const FROM = `
from p join ${COMMITMENTS_THEN} k on k.plan_id = p.id join c on c.id = k.id join institution i on i.id = k.lead_institution_id
join a on a.commitment_id = k.id join ${ACTIVITIES_THEN} b on b.id = a.id
where a.applicable and ${isGranted('$1')}`;

const rated = (plans: string): string => `
with p as (select * from plan_at($2::date) where state in ('adopted', 'in_progress') and ${plans}),
${ACTIVITIES_CTE},
${COMMITMENTS_CTE}`;

/** Rates are computed for the whole of `p`: one activity needs no other plan's. */
const PLAN_OF_ACTIVITY = `id = (select o.plan_id from activity l join commitment o on o.id = l.commitment_id where l.id = $4)`;

/** The caller's activities in the plans that take reports. $1 scopes · $2 today · $3 language. */
export const ASSIGNED_SQL = `${rated('true')}
select ${ASSIGNED} as activity, a.start_on <= $2::date as started ${FROM}
order by p.slug, k.number, b.number`;

/** Links given for the other activities of the plan. */
const EVIDENCE_ELSEWHERE = `coalesce((select json_agg(distinct e.url) from commitment o join activity l on l.commitment_id = o.id
    join progress_update u on u.activity_id = l.id join evidence e on e.update_id = u.id
    where o.plan_id = p.id and l.id <> b.id and e.url is not null), '[]')`;

const REVIEWERS = `coalesce((select json_agg(r.name order by r.name) from plan_reviewer v join account r on r.id = v.account_id
    where v.plan_id = p.id and r.disabled_at is null), '[]')`;

/** One of them with its latest update; no row for somebody else's. $1 scopes · $2 today · $3 language · $4 activity. */
export const ASSIGNED_DETAIL_SQL = `${rated(PLAN_OF_ACTIVITY)}
select ${ASSIGNED} as activity, a.start_on <= $2::date as started,
       (select ${updateJson} from progress_update u where u.id = a.update_id) as previous,
       ${EVIDENCE_ELSEWHERE} as "evidenceElsewhere", ${REVIEWERS} as reviewers ${FROM} and b.id = $4`;
