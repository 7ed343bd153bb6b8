import { RATES_CTES } from '../progress/rates.sql.js';
import { langOf, localTextOrNull, textOf } from '../progress/texts.sql.js';

const summary = (locale: string, rate: string): string => `
    'slug', p.slug, 'number', p.number, 'title', ${textOf('p.title', locale)}, 'titleLang', ${langOf('p.title', locale)},
    'member', (select json_build_object('slug', m.slug, 'name', ${textOf('m.name', locale)}, 'nameLang', ${langOf('m.name', locale)}) from member m where m.id = p.member_id),
    'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision), 'state', p.state, 'archive', p.archive,
    'commitments', coalesce(p.known_commitments, (select count(*) from commitment k where k.plan_id = p.id)),
    'rate', printed_rate(${rate}), 'shown', shown_rate(${rate}),
    'publishedRate', (select json_build_object('rate', f.rate::text, 'asOf', partial_date(f.as_of_on, f.as_of_precision),
                                               'difference', (round(round(${rate}, 20), 2) - f.rate)::text)
                      from published_rate f where f.plan_id = p.id and f.commitment_id is null order by f.as_of_on desc limit 1)`;

/** Every public plan with its rate of the day, newest first, in one pass over all of them. $1 today · $2 reader's language. */
export const PLANS_SQL = `
with c as (
  select c.plan_id, c.axis_id, c.weight,
         case p.unreported_rule when 'as_zero' then sum(a.weight * coalesce(u.percent, 0))::numeric(60,24) / sum(a.weight)
           else sum(a.weight * u.percent)::numeric(60,24) / sum(a.weight) filter (where u.percent is not null) end as rate
  from plan p join commitment c on c.plan_id = p.id join activity a on a.commitment_id = c.id
  left join lateral (select u.percent from progress_update u where u.activity_id = a.id and u.effective_on <= $1::date
                     order by u.effective_on desc, u.id desc limit 1) u on true
  group by p.id, c.id
), x as (select plan_id, avg(rate) as rate from c group by plan_id, axis_id),
r as (
  select p.id, case p.plan_rate_rule when 'mean_of_commitments' then (select avg(rate) from c where c.plan_id = p.id)
                 when 'mean_of_axes' then (select avg(rate) from x where x.plan_id = p.id)
                 else (select sum(weight * rate)::numeric(60,24) / sum(weight) filter (where rate is not null) from c where c.plan_id = p.id) end as rate
  from plan p
)
select json_build_object(${summary('$2', 'r.rate')}) as plan
from plan p join r on r.id = p.id where p.state <> 'draft' order by p.start_on desc, p.id`;

/** One plan with its settings, axes and institutions. $1 slug · $2 today · $3 reader's language. */
export const PLAN_SQL = `
with ${RATES_CTES}
select json_build_object(${summary('$3', 'r.rate')},
    'summary', ${localTextOrNull('p.summary', '$3')}, 'dataNote', ${localTextOrNull('p.data_note', '$3')}, 'mainLanguage', p.main_language,
    'languages', (select json_agg(key order by key) from jsonb_object_keys(p.title) key),
    'settings', json_build_object('unreported', p.unreported_rule, 'planRate', p.plan_rate_rule, 'limitedBelow', p.limited_below::text,
                  'completedFrom', p.completed_from::text, 'atRiskPoints', p.at_risk_points::text, 'aheadPoints', p.ahead_points::text, 'staleDays', p.stale_days,
                  'completionNeedsAction', p.completion_needs_action, 'completionNeedsEvidence', p.completion_needs_evidence),
    'axes', coalesce((select json_agg(json_build_object('number', x.number, 'title', ${textOf('x.title', '$3')}, 'titleLang', ${langOf('x.title', '$3')}) order by x.number) from x), '[]'),
    'institutions', coalesce((select json_agg(json_build_object('key', i.key, 'name', i.name, 'nameLang', i.lang, 'commitments', i.n) order by i.name collate "und-x-icu")
       from (select i.key, ${textOf('i.name', '$3')} as name, ${langOf('i.name', '$3')} as lang, count(*) as n
             from c join institution i on i.id = c.lead_institution_id group by i.id) i), '[]'),
    'lastUpdateOn', r.last_update_on, 'ratesAsOf', p.rates_as_of) as plan
from p cross join r`;
