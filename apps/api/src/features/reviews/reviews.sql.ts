import { instant } from '../../platform/database/instant.sql.js';
import { isGranted } from '../accounts/granted.sql.js';
import { awaitsReview, evidenceFields, updateJson } from '../progress/activities.sql.js';
import { institutionJson, stands } from '../progress/rates.sql.js';
import { titleJson } from '../progress/texts.sql.js';

/**
 * All three: $1 scopes of the caller's staff roles · $2 today · $3 language · $4 scopes of her committee roles · $5 the plans that she was
 * chosen to review; what `canReview` says, for many rows at once (DOMAIN.md §7).
 */
const REVIEWED = `(${isGranted('$1')} or p.id = any($5::int[]) and ${isGranted('$4')})`;

/** By the terms in force today. */
const placeOf = (
  t: string,
): string => `join activity_at($2::date) b on b.id = ${t}.activity_id join commitment_at($2::date) k on k.id = b.commitment_id
  join plan_at($2::date) p on p.id = k.plan_id join institution i on i.id = k.lead_institution_id`;

const SUBMITTED = `progress_draft f ${placeOf('f')}
  where f.state = 'submitted' and p.state in ('adopted', 'in_progress') and ${REVIEWED}`;

const UNCONFIRMED = `progress_update u ${placeOf('u')}
  where u.effective_on <= $2::date and ${awaitsReview('u')} and p.state <> 'draft' and ${REVIEWED}`;

const placeJson = `'plan', json_build_object('slug', p.slug, ${titleJson('p')}), 'commitment', json_build_object('number', k.number, ${titleJson('k')}),
    'activity', json_build_object('id', b.id, 'number', b.number, ${titleJson('b')}), 'institution', ${institutionJson('i')}`;

const nameOf = (account: string): string => `(select nullif(w.name, '') from account w where w.id = ${account})`;

/** How much waits in each plan that the caller reviews; a plan where nothing waits has no row. */
export const REVIEW_PLANS_SQL = `
select json_build_object('slug', p.slug, ${titleJson('p')}, 'submitted', sum(n.submitted)::int, 'unconfirmed', sum(n.unconfirmed)::int) as plan
from (select p.id, 1 as submitted, 0 as unconfirmed from ${SUBMITTED}
      union all select p.id, 0, 1 from ${UNCONFIRMED}) n join plan_at($2::date) p on p.id = n.id
group by p.slug, p.title, p.main_language, p.start_on, p.id order by p.start_on desc, p.id`;

/** What a report that waits brings, as it will be shown once public. */
const submittedEvidence = `coalesce((
    select json_agg(json_build_object(${evidenceFields('e', 'o')}) order by e.position)
    from (select v.position, v.value ->> 'title' as title, nullif(v.value ->> 'url', '') as url, (v.value ->> 'documentId')::int as document_id
          from jsonb_array_elements(f.content -> 'evidence') with ordinality v(value, position)) e
    left join document o on o.id = e.document_id), '[]')`;

/** The reports that wait, oldest first. $6 slug of a plan or null · $7 how many. */
export const SUBMITTED_SQL = `
select json_build_object('id', f.id, 'version', f.version, 'lang', f.language, 'submittedBy', ${nameOf('f.submitted_by')},
    'submittedAt', ${instant('f.submitted_at')}, 'content', f.content, 'evidence', ${submittedEvidence}, ${placeJson},
    'previous', (select ${updateJson} from progress_update u where u.activity_id = b.id and u.effective_on <= $2::date and ${stands('$2::date')}
                 order by u.effective_on desc, u.id desc limit 1)) as report,
  f.submitted_by as "submittedBy", count(*) over ()::int as total
from ${SUBMITTED} and ($6::text is null or p.slug = $6)
order by f.submitted_at, f.id limit $7`;

/** The public updates that nobody has confirmed, oldest first. $6 slug of a plan or null · $7 how many. */
export const UNCONFIRMED_SQL = `
select json_build_object(${placeJson}, 'update', ${updateJson}, 'reportedBy', ${nameOf('u.author_id')}) as report,
  u.author_id as "authorId", count(*) over ()::int as total
from ${UNCONFIRMED} and ($6::text is null or p.slug = $6)
order by u.recorded_at, u.id limit $7`;
