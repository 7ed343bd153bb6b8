import { evidenceUrl } from '../progress/activities.sql.js';
import { byPlanRule, byWeight, coverage, updateInForce, weightedRate } from '../progress/rates.sql.js';
import { langOf, textOf } from '../progress/texts.sql.js';

/** The kind that a document is shown as. */
const KIND = `case d.source when 'evidence' then 'document' when 'report' then 'document' else d.source end`;

// Weights of body (D), unused (C), number (B) and title (A); a long text is not better for being long.
const SCORE = `ts_rank('{0.1, 0.1, 0.6, 1.0}', d.words, q.query, 1)`;

const RATE = weightedRate('p.unreported_rule', 'a.weight', 'u.percent');
const COVERAGE = coverage('a.weight', 'u.percent');

// The terms of the day: weights, titles and rules as amended.
const ACTIVITIES = 'activity_at($7::date)';
const COMMITMENTS = 'commitment_at($7::date)';

const ofCommitment = (figure: string): string => `(
    select ${figure}
    from ${ACTIVITIES} a left join ${updateInForce('$7::date')} on true where a.commitment_id = c.id)`;

const ofPlan = (figure: string): string => `(
    with c as (
      select c.axis_id, c.weight, ${figure} as figure
      from ${COMMITMENTS} c join ${ACTIVITIES} a on a.commitment_id = c.id left join ${updateInForce('$7::date')} on true
      where c.plan_id = p.id group by c.id, c.axis_id, c.weight)
    select ${byPlanRule('p.plan_rate_rule', {
      ofCommitments: '(select avg(figure) from c)',
      ofAxes: '(select avg(figure) from (select avg(figure) as figure from c group by axis_id) x)',
      weighted: `(select ${byWeight('weight', 'figure')} from c)`,
    })})`;

const ACTIVITY_PERCENT = `(select u.percent from ${updateInForce('$7::date').replace('lateral ', '')})`;

// What a document is called that has no title in its language.
const SUBJECT = 'coalesce(a.title, c.title, p.title)';

const title = (t: string): string => `'title', ${textOf(`${t}.title`)}, 'titleLang', ${langOf(`${t}.title`)}`;

/**
 * The documents that answer, ten of each kind or a page of one kind, with how many there are of each.
 * $1 question · $2 mode · $3 reader's language · $4 kind · $5 plan's slug · $6 page · $7 today · $8 size of a page · $9 words.
 */
export const HITS_SQL = `
with q as materialized (
  select lang, query, format('%L', 'lang:' || lang)::tsquery && query as within
  from unnest('{fr,ar,en,zgh}'::text[]) lang, search_query(lang, $2, $1, $9) query
), matched as (
  select ${KIND} as kind, d.source, d.source_id, d.lang, d.lang = $3 as read, d.lang = p.main_language as main, ${SCORE} as score
  from q join search_document d on d.words @@ q.within
  join plan p on p.id = d.plan_id and p.state <> 'draft' and ($5::text is null or p.slug = $5)
), best as (
  -- A document is shown in the reader's language where that one answers, else in the plan's.
  select distinct on (source, source_id) * from matched order by source, source_id, read desc, main desc, score desc
), placed as (
  select *, count(*) over (partition by kind) as total, row_number() over (partition by kind order by score desc, source, source_id desc) as place from best
), shown as (
  select *, $4::text is null or kind = $4 as wanted from placed
  where case when $4::text is null then place <= $8 when kind <> $4 then place = 1
             else ceil(place::numeric / $8) = least($6, ceil(total::numeric / $8)) end
)
select s.kind, s.total::int, s.wanted, case when s.wanted then json_build_object('kind', s.kind, 'lang', s.lang, 'title', d.title, 'body', d.body,
    'subject', json_build_object('title', ${textOf(SUBJECT)}, 'titleLang', ${langOf(SUBJECT)}),
    'plan', json_build_object('slug', p.slug, ${title('p')}),
    'commitment', case when c.id is not null then json_build_object('number', c.number, ${title('c')}) end,
    'activity', a.number, 'update', u.id, 'on', u.effective_on,
    'rate', printed_rate(r.rate), 'shown', shown_rate(r.rate), 'band', band_of(r.rate, p.limited_below, p.completed_from),
    'coverage', printed_rate(r.coverage), 'url', ${evidenceUrl('e')}) end as hit
from shown s join search_document d on (d.source, d.source_id, d.lang) = (s.source, s.source_id, s.lang) join plan_at($7::date) p on p.id = d.plan_id
left join evidence e on s.source = 'evidence' and e.id = s.source_id
left join progress_update u on u.id = case s.source when 'update' then s.source_id else e.update_id end
left join ${ACTIVITIES} a on a.id = case s.source when 'activity' then s.source_id else u.activity_id end
left join ${COMMITMENTS} c on c.id = case s.source when 'commitment' then s.source_id else a.commitment_id end
cross join lateral (select case s.source when 'plan' then ${ofPlan(RATE)} when 'commitment' then ${ofCommitment(RATE)}
                                         when 'activity' then ${ACTIVITY_PERCENT} when 'update' then u.percent end as rate,
                                  case s.source when 'plan' then ${ofPlan(COVERAGE)} when 'commitment' then ${ofCommitment(COVERAGE)}
                                         when 'activity' then case when ${ACTIVITY_PERCENT} is null then 0 else 100 end when 'update' then case when u.percent is null then 0 else 100 end end as coverage) r
order by s.kind, s.place`;

/** The words of the question, each with those of the texts that it may stand for: itself when it is one of them. $1 question. */
export const WORDS_SQL = `select typed, array(select search_close_words(typed)) as meant from search_typed_words($1) typed`;

/** Which words of the texts answer. $1 words of the texts · $2 the language of each · $3 words of the question. */
export const MARKS_SQL = `select search_marks($1, $2, $3) as place`;

/**
 * Words of public texts that are close to words that no text has, those of the reader's language first.
 * $1 the words · $2 reader's language · $3 how far off a word may be, 0 to 1.
 */
export const SUGGESTIONS_SQL = `
with near as (
  select distinct on (w.normal) w.lang, w.word, w.normal, w.key <-> search_key(typed) as distance
  from unnest($1::text[]) typed, lateral (select * from search_word w order by w.key <-> search_key(typed) limit 12) w
  order by w.normal, (w.lang = $2) desc, length(w.word)
)
select word as text, lang from near n
where distance < $3 and exists (
  select from search_document d join plan p on p.id = d.plan_id and p.state <> 'draft'
  where d.lang = n.lang and d.words @@ plainto_tsquery(search_config(n.lang), n.normal))
order by distance, (lang = $2) desc limit 5`;
