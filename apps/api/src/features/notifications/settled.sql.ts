import { endOf, startOf, updateInForce } from '../progress/rates.sql.js';

/** What the key of notice `n` names; null when it names nothing of the kind, which is then not known to be settled. */
const named = (pattern: string): string => `substring(n.key from '${pattern}')`;

const COMMENT = `${named('^comment-([0-9]+)$')}::int`;
const DRAFT = `${named('^draft-([0-9]+)-.*Z$')}::int`;
const DRAFT_SINCE = `${named('^draft-[0-9]+-(.*Z)$')}::timestamptz`;
const SILENT_SINCE = `${named('^[0-9]+:(.*)$')}::date`;

const isPending = `select from comment c where c.id = ${COMMENT} and c.state = 'pending'`;

/** Public, in a thread that is public, without an official reply after it. */
const isUnanswered = `select from comment c left join comment t on t.id = c.parent_id
      where c.id = ${COMMENT} and c.state = 'published' and coalesce(t.state = 'published', true)
        and not exists (select from comment o where o.parent_id = coalesce(c.parent_id, c.id) and o.official and o.state = 'published' and o.id > c.id)`;

const isSubmitted = `select from progress_draft f where f.id = ${DRAFT} and f.state = 'submitted' and f.submitted_at = ${DRAFT_SINCE}`;
const isReturned = `select from progress_draft f where f.id = ${DRAFT} and f.state = 'returned' and f.returned_at = ${DRAFT_SINCE}`;
const isFailing = `select from report_edition e join report_file f on f.edition_id = e.id where e.report_id = n.report_id and f.state = 'failed'`;

const unless = (key: string, waits: string): string => `${key} is not null and not exists (${waits})`;

/** Why a reminder would not be given any more on a day; `moved` says so of the date that it spoke of. See REMINDERS_SQL. */
const isObsolete = (day: string, moved: string): string => `(
      select p.state <> 'in_progress' or not a.applicable or coalesce(u.percent, 0) >= 100 or ${moved}
        or exists (select from progress_draft f where f.activity_id = a.id and f.state = 'submitted')
      from (values (1)) one left join ${updateInForce(day)} on true)`;

/**
 * Whether what a notice asks for is asked no more on a day: decided, answered, reviewed, reported by whomever, or overtaken by an amendment. False for news.
 * `n` a row of notice, `a`, `k` and `p` its activity, commitment and plan as they are in force. DOMAIN.md §12
 */
export const isSettled = (day: string): string => `coalesce(case n.kind
    when 'comment.moderate' then ${unless(COMMENT, isPending)}
    when 'comment.reply' then ${unless(COMMENT, isUnanswered)}
    when 'report.submitted' then ${unless(DRAFT, isSubmitted)}
    when 'report.returned' then ${unless(DRAFT, isReturned)}
    when 'edition.failed' then not exists (${isFailing})
    when 'stale' then ${isObsolete(day, `greatest(${startOf('a', 'k')}, u.effective_on) <> ${SILENT_SINCE}`)}
    else n.kind like 'due.%' and ${isObsolete(day, `due_on(${endOf('a', 'k')}, a.end_on is null, p.end_on) <> (n.facts ->> 'due')::date`)} end, false)`;
