import { activityDelay } from '../progress/activities.sql.js';
import {
  ACTIVITIES_CTE,
  ACTIVITIES_THEN,
  commitmentJson,
  COMMITMENTS_CTE,
  COMMITMENTS_THEN,
  datesFrom,
  institutionJson,
  MEAN_OF_COMMITMENTS,
  PLAN_CTE,
  progressJson,
  publishedRateJson,
  RATES_CTES,
  ratesKnownOn,
  wholePlanDelay,
  writtenEnd,
  writtenStart,
} from '../progress/rates.sql.js';
import { textOf, titleJson } from '../progress/texts.sql.js';

/** Every statement: $1 the plan's slug · $2 the day · $3 the reader's language; no row for an unknown plan or a draft. */

const BODIES_CTES = [
  PLAN_CTE,
  ACTIVITIES_CTE,
  COMMITMENTS_CTE,
  `b as (select i.id, i.key, i.name, ${MEAN_OF_COMMITMENTS} from c join institution i on i.id = c.lead_institution_id group by i.id)`,
].join(',\n');

const bodyJson = (more: string): string =>
  `json_build_object('institution', ${institutionJson('b')}, 'commitments', b.commitments, 'lastUpdateOn', b.last_update_on, ${more})`;

/** The breakdown by responsible body: the mean of its commitments, as for an axis. */
export const INSTITUTIONS_SQL = `
with ${BODIES_CTES}
select coalesce((select json_agg(${bodyJson(progressJson('b', wholePlanDelay('b'), 'null::json'))} order by ${textOf('b.name')} collate "und-x-icu") from b), '[]') as items
from p`;

/** Every activity on the calendar, below its commitment and axis; each level is gathered once. */
export const TIMELINE_SQL = `
with ${RATES_CTES},
activities as (
  select a.commitment_id, json_agg(json_build_object('id', b.id, 'number', b.number, ${titleJson('b')}, 'supplementary', b.supplementary, 'applicable', b.applicable,
      'start', ${writtenStart('b', 'k')}, 'end', ${writtenEnd('b', 'k')},
      'inherited', json_build_object('start', b.start_on is null, 'end', b.end_on is null),
      'datesFrom', ${datesFrom('b', 'k')},
      'percent', trim_scale(a.percent)::text, 'band', band_of(a.percent, p.limited_below, p.completed_from), 'planned', printed_rate(a.planned),
      'effectiveOn', a.effective_on, 'delay', ${activityDelay}) order by b.number) as list
  from p join ${COMMITMENTS_THEN} k on k.plan_id = p.id join ${ACTIVITIES_THEN} b on b.commitment_id = k.id join a on a.id = b.id group by a.commitment_id
),
commitments as (
  select c.axis_id, json_agg((${commitmentJson})::jsonb || jsonb_build_object(
      'start', coalesce(partial_date(k.start_on, k.start_precision), partial_date(p.start_on, p.start_precision)),
      'end', coalesce(partial_date(k.end_on, k.end_precision), partial_date(p.end_on, p.end_precision)),
      'inherited', json_build_object('start', k.start_on is null, 'end', k.end_on is null),
      'activityList', coalesce(l.list, '[]')) order by c.number) as list
  from p cross join c join ${COMMITMENTS_THEN} k on k.id = c.id join x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id
  left join activities l on l.commitment_id = c.id group by c.axis_id
)
select partial_date(p.start_on, p.start_precision) as start, partial_date(p.end_on, p.end_precision) as end,
  coalesce((select json_agg(json_build_object('number', x.number, ${titleJson('x')}, 'commitments', coalesce(l.list, '[]')) order by x.number)
            from x left join commitments l on l.axis_id = x.id), '[]') as axes
from p`;

const standing = (t: string): string => `'rate', printed_rate(${t}.rate), 'shown', shown_rate(${t}.rate),
    'band', band_of(${t}.rate, p.limited_below, p.completed_from), 'planned', printed_rate(${t}.planned), 'coverage', printed_rate(${t}.coverage)`;

/** Where the plan, its axes and its commitments stand on one day: asked twice to compare two days. */
const standings = (rates: string): string => `
with ${rates}
select json_build_object('slug', p.slug, 'number', p.number, ${titleJson('p')}, ${standing('r')}) as plan,
  coalesce((select json_agg(json_build_object('number', x.number, ${titleJson('x')}, ${standing('x')}) order by x.number) from x), '[]') as axes,
  coalesce((select json_agg(json_build_object('number', c.number, 'axis', x.number, ${titleJson('c')}, ${standing('c')}, 'institution', ${institutionJson('i')})
                            order by c.number)
            from c join x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id), '[]') as commitments
from p cross join r`;
export const STANDINGS_SQL = standings(RATES_CTES);

/** The same as known on an instant: $4. */
export const STANDINGS_KNOWN_SQL = standings(ratesKnownOn('$4'));

/** One plan as it is put beside another. */
export const COMPARED_PLAN_SQL = `
with ${RATES_CTES}
select json_build_object('slug', p.slug, 'number', p.number, ${titleJson('p')}, 'start', partial_date(p.start_on, p.start_precision),
  'end', partial_date(p.end_on, p.end_precision), 'state', p.state, 'archive', p.archive, 'axes', (select count(*) from x),
  'commitments', coalesce(p.known_commitments, (select count(*) from c)), 'described', (select count(*) from c), 'lastUpdateOn', r.last_update_on,
  ${progressJson('r', wholePlanDelay('r'), publishedRateJson('is null', 'r.rate'))}) as plan
from p cross join r`;

/** When each body and each commitment last reported. */
export const REPORTING_SQL = `
with ${BODIES_CTES}
select
  coalesce((select json_agg(${bodyJson("'activities', b.total, 'reported', b.total - b.not_reported")} order by b.key) from b), '[]') as institutions,
  coalesce((select json_agg(json_build_object('number', c.number, 'axis', x.number, ${titleJson('c')}, 'institution', ${institutionJson('i')},
                              'lastUpdateOn', c.last_update_on, 'activities', c.total, 'reported', c.total - c.not_reported) order by c.number)
            from c join axis x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id), '[]') as commitments
from p`;
