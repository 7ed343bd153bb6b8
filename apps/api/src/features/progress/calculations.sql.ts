import { titleJson } from './texts.sql.js';
import { ACTIVITIES_THEN, publishedRateJson, RATES_CTES } from './rates.sql.js';

const published = (commitment: string, rate: string): string => `${publishedRateJson(commitment, rate)} as "publishedRate"`;

/** The facts behind a commitment's rate. $1 slug · $2 as-of day · $3 language · $4 commitment number. */
export const COMMITMENT_FACTS_SQL = `
with ${RATES_CTES}
select p.unreported_rule as rule, json_build_object('limitedBelow', p.limited_below::text, 'completedFrom', p.completed_from::text) as thresholds, ${published('= c.id', 'c.rate')},
  coalesce((select json_agg(json_build_object('activity', b.number, ${titleJson('b')}, 'weight', trim_scale(b.weight)::text,
                                              'percent', trim_scale(a.percent)::text, 'effectiveOn', a.effective_on) order by b.number)
            from a join ${ACTIVITIES_THEN} b on b.id = a.id where a.commitment_id = c.id and a.applicable), '[]') as facts
from p join c on c.number = $4`;

/** The facts behind a plan's rate: those of every commitment that was not dropped. $1 slug · $2 as-of day · $3 language. */
export const PLAN_FACTS_SQL = `
with ${RATES_CTES}
select p.unreported_rule as unreported, p.plan_rate_rule as rule, ${published('is null', 'r.rate')},
  coalesce((select json_agg(json_build_object('number', x.number, ${titleJson('x')}) order by x.number) from x), '[]') as axes,
  coalesce((select json_agg(json_build_object('number', c.number, 'axis', x.number, ${titleJson('c')}, 'weight', trim_scale(c.weight)::text,
      'facts', coalesce((select json_agg(json_build_object('activity', a.number, 'weight', a.weight::text, 'percent', a.percent::text,
                'effectiveOn', a.effective_on)) from a where a.commitment_id = c.id and a.applicable), '[]')) order by c.number)
    from c join x on x.id = c.axis_id where c.applicable), '[]') as commitments
from p cross join r`;

/** The same file is the same evidence, whoever uploaded it and under whatever name. */
const fileMark = (d: string): string => `'urn:sha256:' || encode(${d}.sha256, 'hex')`;

/**
 * What a report about an activity has to know. One row per report, by the terms of its day. $1 activity ids · $2 the day that each
 * report is about · $3 today, whose rule of publication holds; no row for an activity of a draft.
 */
const reportContextsSql = (evidenceElsewhere: string): string => `
select b.id as "activityId", b.number as "activityNumber", p.slug, p.state, b.applicable, w.added_on::text as "addedOn",
  (select t.publication from plan_at($3::date) t where t.id = p.id) as publication, c.number as "commitmentNumber", c.id as "commitmentId", p.id as "planId", p.member_id as "memberId", c.lead_institution_id as "institutionId",
  json_build_object('start', partial_date(b.start_on, b.start_precision), 'end', partial_date(b.end_on, b.end_precision)) as own,
  json_build_object('start', partial_date(c.start_on, c.start_precision), 'end', partial_date(c.end_on, c.end_precision)) as commitment,
  json_build_object('start', partial_date(p.start_on, p.start_precision), 'end', partial_date(p.end_on, p.end_precision)) as plan,
  json_build_object('limitedBelow', p.limited_below::text, 'completedFrom', p.completed_from::text,
                    'completionNeedsAction', p.completion_needs_action, 'completionNeedsEvidence', p.completion_needs_evidence) as settings,
  (select json_build_object('rate', f.rate::text, 'asOf', partial_date(f.as_of_on, f.as_of_precision))
   from published_rate f where f.commitment_id = c.id order by f.as_of_on desc limit 1) as "publishedRate",
  (select trim_scale(u.percent)::text from progress_update u where u.activity_id = b.id order by u.effective_on desc, u.id desc limit 1) as "previousPercent",
  ${evidenceElsewhere} as "evidenceElsewhere",
  coalesce((select json_agg(json_build_object('id', d.id, 'mark', ${fileMark('d')})) from document d where d.activity_id = b.id), '[]') as documents
from unnest($1::int[], $2::date[]) q(activity_id, day) join activity w on w.id = q.activity_id
  join lateral activity_at(greatest(q.day, w.added_on)) b on b.id = w.id
  join lateral commitment_at(q.day) c on c.id = b.commitment_id join lateral plan_at(q.day) p on p.id = c.plan_id
where p.state <> 'draft'`;

export const REPORT_CONTEXTS_SQL = reportContextsSql(`coalesce((select json_agg(distinct coalesce(e.url, ${fileMark('d')}))
            from evidence e join progress_update u on u.id = e.update_id
            join activity o on o.id = u.activity_id join commitment k on k.id = o.commitment_id left join document d on d.id = e.document_id
            where k.plan_id = p.id and o.id <> b.id), '[]')`);

/** The same for facts that are brought in, of which nobody is warned: without the evidence of the whole plan for each of them. */
export const FACT_CONTEXTS_SQL = reportContextsSql(`'[]'::json`);
