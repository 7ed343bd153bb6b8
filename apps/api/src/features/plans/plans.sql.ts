import { byPlanRule, byWeight, coverage, publishedRateJson, RATES_CTES, updateInForce, weightedRate } from '../progress/rates.sql.js';
import { langOf, localTextOrNull, textOf, titleJson } from '../progress/texts.sql.js';
import { takesRemarks } from './takes-remarks.sql.js';

const summary = (locale: string, today: string): string => `
    'slug', p.slug, 'number', p.number, ${titleJson('p', locale)},
    'member', (select json_build_object('slug', m.slug, 'name', ${textOf('m.name', locale)}, 'nameLang', ${langOf('m.name', locale)}, 'kind', m.kind) from member m where m.id = p.member_id),
    'start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision), 'state', p.state, 'archive', p.archive,
    'commitments', coalesce(p.known_commitments, (select count(*) from commitment_at(${today}::date) k where k.plan_id = p.id and k.applicable)),
    'described', (select count(*) from commitment_at(${today}::date) k where k.plan_id = p.id and k.applicable),
    'rate', printed_rate(r.rate), 'shown', shown_rate(r.rate), 'coverage', printed_rate(r.coverage),
    'publishedRate', ${publishedRateJson('is null', 'r.rate', today)}`;

const ofPlan = (figure: string): string =>
  `${byPlanRule('p.plan_rate_rule', {
    ofCommitments: `(select avg(${figure}) from c where c.plan_id = p.id)`,
    ofAxes: `(select avg(${figure}) from x where x.plan_id = p.id)`,
    weighted: `(select ${byWeight('weight', figure)} from c where c.plan_id = p.id)`,
  })} as ${figure}`;

/** Every public plan with its rate of the day, newest first, in one pass over all of them. $1 today · $2 reader's language. */
export const PLANS_SQL = `
with c as (
  select c.plan_id, c.axis_id, c.weight,
         ${weightedRate('p.unreported_rule', 'a.weight', 'u.percent')} as rate, ${coverage('a.weight', 'u.percent')} as coverage
  from plan_at($1::date) p join commitment_at($1::date) c on c.plan_id = p.id and c.applicable join activity_at($1::date) a on a.commitment_id = c.id
  left join ${updateInForce('$1::date')} on true
  group by c.id, c.plan_id, c.axis_id, c.weight, p.unreported_rule
), x as (select plan_id, avg(rate) as rate, avg(coverage) as coverage from c group by plan_id, axis_id),
r as (
  select p.id, ${ofPlan('rate')}, ${ofPlan('coverage')}
  from plan_at($1::date) p
)
select json_build_object(${summary('$2', '$1')}) as plan
from plan_at($1::date) p join r on r.id = p.id where p.state <> 'draft' order by p.start_on desc, p.id`;

/** One plan with its settings, axes and institutions. $1 slug · $2 today · $3 reader's language. */
export const PLAN_SQL = `
with ${RATES_CTES}
select json_build_object(${summary('$3', '$2')},
    'summary', ${localTextOrNull('p.summary', '$3')}, 'dataNote', ${localTextOrNull('p.data_note', '$3')}, 'mainLanguage', p.main_language,
    'languages', (select json_agg(key order by key) from jsonb_object_keys(p.title) key),
    'settings', json_build_object('unreported', p.unreported_rule, 'planRate', p.plan_rate_rule, 'limitedBelow', p.limited_below::text,
                  'completedFrom', p.completed_from::text, 'atRiskPoints', p.at_risk_points::text, 'aheadPoints', p.ahead_points::text, 'staleDays', p.stale_days,
                  'completionNeedsAction', p.completion_needs_action, 'completionNeedsEvidence', p.completion_needs_evidence, 'publication', p.publication),
    'axes', coalesce((select json_agg(json_build_object('number', x.number, ${titleJson('x')}) order by x.number) from x), '[]'),
    'supporting', coalesce((select json_agg(json_build_object('key', i.key, 'name', i.name, 'nameLang', i.lang, 'commitments', i.n) order by i.name collate "und-x-icu")
       from (select i.key, ${textOf('i.name', '$3')} as name, ${langOf('i.name', '$3')} as lang, count(*) as n
             from c join commitment_supporter s on s.commitment_id = c.id join institution i on i.id = s.institution_id group by i.id) i), '[]'),
    'institutions', coalesce((select json_agg(json_build_object('key', i.key, 'name', i.name, 'nameLang', i.lang, 'commitments', i.n) order by i.name collate "und-x-icu")
       from (select i.key, ${textOf('i.name', '$3')} as name, ${langOf('i.name', '$3')} as lang, count(*) as n
             from c join institution i on i.id = c.lead_institution_id group by i.id) i), '[]'),
    'lastUpdateOn', r.last_update_on, 'ratesAsOf', p.rates_as_of,
    'amendments', (select json_build_object('count', count(*), 'lastOn', max(m.effective_on)) from amendment m where m.plan_id = p.id having count(*) > 0),
    'openDrafts', coalesce((select json_agg(json_build_object('report', r.number, 'remarksUntil', r.remarks_until) order by r.remarks_until, r.number)
       from report r where r.plan_id = p.id and ${takesRemarks('$2::date')}), '[]')) as plan
from p cross join r`;
