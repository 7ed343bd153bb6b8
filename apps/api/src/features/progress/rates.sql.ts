import { langOf, textOf, titleJson } from './texts.sql.js';

/**
 * The rates of one plan as of a day, as common table expressions: DOMAIN.md §3 and §5.
 * $1 the plan's slug · $2 the day. What the pure library computes from the same facts is the same to the last decimal.
 */

/** The parameter that bounds what was recorded, for an answer "as known on" an instant; null for all that is known: DOMAIN.md §3.7, docs/adr/0031-as-known-on.md */
export type Known = `$${number}` | null;

const moment = (known: Known): string => (known === null ? '$2::date' : `$2::date, ${known}::timestamptz`);

/**
 * The terms in force on the day, amendments included: DOMAIN.md §3.7. An activity that was dropped is `applicable = false`, without weight.
 * Statements take titles, weights, dates and settings from these, and from the tables only what no amendment changes.
 */
export const commitmentsThen = (known: Known): string => `commitment_at(${moment(known)})`;
export const activitiesThen = (known: Known): string => `activity_at(${moment(known)})`;
export const COMMITMENTS_THEN = commitmentsThen(null);
export const ACTIVITIES_THEN = activitiesThen(null);

const planCte = (known: Known): string => `p as (
  select t.* from plan b cross join lateral plan_in_force(b, ${moment(known)}) t where b.slug = $1 and b.state <> 'draft'
)`;

/** One row: the plan. A draft is nobody's to see yet. */
export const PLAN_CTE = planCte(null);

/** When the work is due to begin and to end: an activity `a` without its own dates has its commitment's `c`, then the plan's `p`. DOMAIN.md §5 */
export const startOf = (a: string, c: string): string => `coalesce(${a}.start_on, ${c}.start_on, p.start_on)`;
export const endOf = (a: string, c: string): string => `coalesce(${a}.end_on, ${c}.end_on, p.end_on)`;

/** The same dates as they were written, with their precision. */
export const writtenStart = (a: string, c: string): string =>
  `coalesce(${[a, c, 'p'].map((t) => `partial_date(${t}.start_on, ${t}.start_precision)`).join(', ')})`;
export const writtenEnd = (a: string, c: string): string =>
  `coalesce(${[a, c, 'p'].map((t) => `partial_date(${t}.end_on, ${t}.end_precision)`).join(', ')})`;

/** Whose dates these are: the first of the three that has one. */
export const datesFrom = (a: string, c: string): string =>
  `case when coalesce(${a}.start_on, ${a}.end_on) is not null then 'activity' when coalesce(${c}.start_on, ${c}.end_on) is not null then 'commitment' else 'plan' end`;

/** The percent of activity `a` in force on a day: the latest effective update, the later told of two of the same day; no row once that takes back what was reported. DOMAIN.md §3.7 */
export const updateInForce = (day: string, known: Known = null): string => `lateral (
    select * from (
      select u.id, u.percent, u.effective_on from progress_update u
      where u.activity_id = a.id and u.effective_on <= ${day}${known === null ? '' : ` and u.recorded_at <= ${known}::timestamptz`}
      order by u.effective_on desc, u.id desc limit 1
    ) u where u.percent is not null
  ) u`;

/** Whether update `u` is a report that nothing took back until a day. DOMAIN.md §3.7 */
export const stands = (day: string): string => `u.percent is not null and not exists (
    select from progress_update t where t.activity_id = u.activity_id and t.percent is null and t.effective_on <= ${day}
      and (t.effective_on, t.id) > (u.effective_on, u.id))`;

// 24 decimals: a quotient is cut, and what is cut must stay far from any digit that is shown.
const weightedMean = (weight: string, percent: string, base = ''): string =>
  `sum(${weight} * ${percent})::numeric(60,24) / sum(${weight})${base}`;

/** Σ weight × percent ÷ Σ weight by the rule for what was not reported. DOMAIN.md §3.3 */
export const weightedRate = (rule: string, weight: string, percent: string): string => `case ${rule}
           when 'as_zero' then ${weightedMean(weight, `coalesce(${percent}, 0)`)}
           else ${weightedMean(weight, percent, ` filter (where ${percent} is not null)`)} end`;

/** The share of the weight that was reported, 0..100. DOMAIN.md §3.3 */
export const coverage = (weight: string, percent: string): string =>
  `100 * coalesce(sum(${weight}) filter (where ${percent} is not null), 0)::numeric(60,24) / sum(${weight})`;

/** The plan's figure from those of its commitments, by its named rule. DOMAIN.md §3.4 */
export const byPlanRule = (rule: string, figure: { ofCommitments: string; ofAxes: string; weighted: string }): string => `case ${rule}
           when 'mean_of_commitments' then ${figure.ofCommitments} when 'mean_of_axes' then ${figure.ofAxes} else ${figure.weighted} end`;

/** A mean by the commitments' own weights; a commitment without the figure is skipped. */
export const byWeight = (weight: string, figure: string): string => weightedMean(weight, figure, ` filter (where ${figure} is not null)`);

const activitiesCte = (known: Known): string => `a as (
  select a.id, a.commitment_id, c.plan_id, a.number, a.weight, a.applicable, u.percent, u.effective_on, u.id as update_id,
         ${startOf('a', 'c')} as start_on, ${endOf('a', 'c')} as end_on, a.end_on is null as end_inherited,
         case when a.applicable then planned_percent(${startOf('a', 'c')}, ${endOf('a', 'c')}, $2::date) end as planned
  from p join ${commitmentsThen(known)} c on c.plan_id = p.id join ${activitiesThen(known)} a on a.commitment_id = c.id
  left join ${updateInForce('$2::date', known)} on true
)`;

/** One row per activity: its weight, the percent in force, its dates with what is inherited, what the calendar expects. */
export const ACTIVITIES_CTE = activitiesCte(null);

const counted = (condition: string): string => `count(*) filter (where a.applicable and ${condition})`;

/** Counts of activities by band; those without an update apart, those that were dropped left out. */
const COUNTS = `
         count(*) filter (where a.applicable) as total,
         ${counted('a.percent is null')} as not_reported,
         ${counted('a.percent = 0')} as not_started,
         ${counted('a.percent > 0 and a.percent < p.limited_below')} as limited,
         ${counted('a.percent >= p.limited_below and a.percent < p.completed_from')} as significant,
         ${counted('a.percent >= p.completed_from')} as completed`;

const commitmentsCte = (known: Known): string => `c as (
  select c.axis_id, c.number, c.title, c.lead_institution_id, c.weight, c.start_on, c.end_on, c.applicable, f.*
  from (
    select b.id,
         ${weightedRate('p.unreported_rule', 'a.weight', 'a.percent')} as rate,
         ${coverage('a.weight', 'a.percent')} as coverage,
         ${weightedMean('a.weight', 'a.planned')} as planned,
         max(a.effective_on) as last_update_on,${COUNTS}
    from p join commitment b on b.plan_id = p.id left join a on a.commitment_id = b.id
    group by b.id, p.unreported_rule, p.limited_below, p.completed_from
  ) f join ${commitmentsThen(known)} c on c.id = f.id
)`;

/** One row per commitment: exact rate and coverage, planned progress, counts, last update. */
export const COMMITMENTS_CTE = commitmentsCte(null);

const SUMS = `sum(total) as total, sum(not_reported) as not_reported, sum(not_started) as not_started, sum(limited) as limited,
         sum(significant) as significant, sum(completed) as completed`;

/** The figures of a group of commitments `c`: the mean of theirs. DOMAIN.md §3.4 */
export const MEAN_OF_COMMITMENTS = `count(c.id) as commitments,
         avg(c.rate) as rate, avg(c.coverage) as coverage, avg(c.planned) as planned, max(c.last_update_on) as last_update_on, ${SUMS}`;

/** One row per axis: the mean of its commitments. */
const AXES_CTE = `x as (
  select x.id, x.number, x.title, ${MEAN_OF_COMMITMENTS}
  from p join axis x on x.plan_id = p.id left join c on c.axis_id = x.id group by x.id
)`;

const planFigure = (figure: string): string =>
  `${byPlanRule('(select plan_rate_rule from p)', {
    ofCommitments: `(select avg(${figure}) from c)`,
    ofAxes: `(select avg(${figure}) from x)`,
    weighted: `(select ${byWeight('weight', figure)} from c)`,
  })} as ${figure}`;

/** One row: the plan's rate by its named rule. */
const PLAN_RATE_CTE = `r as (
  select ${planFigure('rate')}, ${planFigure('coverage')}, ${planFigure('planned')}, max(last_update_on) as last_update_on, ${SUMS} from c
)`;

const ratesCtes = (known: Known): string =>
  [planCte(known), activitiesCte(known), commitmentsCte(known), AXES_CTE, PLAN_RATE_CTE].join(',\n');

export const RATES_CTES = ratesCtes(null);

/** The same as known on the instant that a parameter holds; 'infinity' for all that is known. DOMAIN.md §3.7 */
export const ratesKnownOn = (known: `$${number}`): string => ratesCtes(known);

/**
 * The latest rate that a document printed, with its difference from ours; before the day that was printed there is none to speak of.
 * `commitment` is an SQL condition on `commitment_id`. DOMAIN.md §3.9
 */
export const publishedRateJson = (commitment: string, rate: string, day = '$2'): string => `(
    select json_build_object('rate', f.rate::text, 'asOf', partial_date(f.as_of_on, f.as_of_precision),
                             'difference', case when f.as_of_on <= ${day}::date then (round(round(${rate}, 20), 2) - f.rate)::text end,
                             'source', case when f.source_title is not null then json_build_object('title', f.source_title, 'titleLang', f.source_title_lang,
                                                                                                   'page', f.source_page, 'url', f.source_url) end)
    from published_rate f where f.plan_id = p.id and f.commitment_id ${commitment} order by f.as_of_on desc limit 1)`;

/** The delay of `t` with its reason; null when nothing carries weight. Points are planned minus reported, days are late or silent days. */
export const delayJson = (t: string, rate: string, start: string, due: string): string => `(
    select case when ${t}.planned is null then null else json_build_object('delay', d.delay,
             'points', case when d.delay <> 'done' then round(round(${t}.planned - coalesce(${rate}, 0), 20), 2)::text end,
             'days', case d.delay when 'overdue' then $2::date - ${due} when 'stale' then $2::date - greatest(${start}, ${t}.last_update_on) end) end
    from (select delay_of(${rate}, ${t}.planned, ${start}, ${due}, ${t}.last_update_on, $2::date,
                          p.at_risk_points, p.ahead_points, p.stale_days::int) as delay) d)`;

/** The delay of the plan or of one of its axes, which have the plan's own dates. */
export const wholePlanDelay = (t: string): string => delayJson(t, `${t}.rate`, 'p.start_on', 'p.end_on');

/** The part that every level shares, as arguments of json_build_object. */
export const progressJson = (t: string, delay: string, published: string): string => `
    'rate', printed_rate(${t}.rate), 'shown', shown_rate(${t}.rate), 'band', band_of(${t}.rate, p.limited_below, p.completed_from),
    'coverage', printed_rate(${t}.coverage), 'planned', printed_rate(${t}.planned), 'delay', ${delay},
    'activities', json_build_object('total', coalesce(${t}.total, 0), 'notStarted', coalesce(${t}.not_started, 0), 'limited', coalesce(${t}.limited, 0),
                                    'significant', coalesce(${t}.significant, 0), 'completed', coalesce(${t}.completed, 0), 'notReported', coalesce(${t}.not_reported, 0)),
    'publishedRate', ${published}`;

export const institutionJson = (i: string): string =>
  `json_build_object('key', ${i}.key, 'name', ${textOf(`${i}.name`)}, 'nameLang', ${langOf(`${i}.name`)})`;

/** The delay of a commitment `c`, whose missing dates are the plan's. DOMAIN.md §5 */
export const COMMITMENT_DELAY = delayJson(
  'c',
  'c.rate',
  'coalesce(c.start_on, p.start_on)',
  'due_on(coalesce(c.end_on, p.end_on), c.end_on is null, p.end_on)',
);

/** One commitment of a list or of the dashboard. */
export const commitmentJson = `json_build_object('number', c.number, 'axis', x.number,
    ${titleJson('c')},
    ${progressJson('c', COMMITMENT_DELAY, publishedRateJson('= c.id', 'c.rate'))},
    'institution', ${institutionJson('i')}, 'lastUpdateOn', c.last_update_on, 'applicable', c.applicable)`;
