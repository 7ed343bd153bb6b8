import { instant } from '../../../platform/database/instant.sql.js';

/** The files that updates of a plan cite: of one file given twice for an activity the first. $1 plan. */
const DOCUMENTS = `coalesce((
  select json_agg(json_build_object('commitment', d.commitment, 'activity', d.activity, 'sha256', d.sha256, 'name', d.name, 'mediaType', d.media_type,
                                    'bytes', d.bytes, 'licence', d.licence, 'uploadedAt', ${instant('d.uploaded_at')}) order by d.commitment, d.activity, d.sha256)
  from (select distinct on (b.id, o.sha256) c.number as commitment, b.number as activity, encode(o.sha256, 'hex') as sha256, o.name, o.media_type, o.bytes, o.licence, o.uploaded_at
        from commitment c join activity b on b.commitment_id = c.id join progress_update u on u.activity_id = b.id
        join evidence e on e.update_id = u.id join document o on o.id = e.document_id
        where c.plan_id = p.id order by b.id, o.sha256, o.id) d), '[]')`;

/** Whoever was signed in is there by the name that the comment shows. */
const COMMENTS = `coalesce((
  select json_agg(json_build_object('commitment', m.commitment, 'report', m.report, 'answers', (select r.place from posted r where r.id = m.parent_id), 'name', m.name, 'body', m.body,
                                    'language', m.language, 'official', m.official, 'state', m.state, 'reason', m.reason,
                                    'postedAt', ${instant('m.posted_at')}, 'decidedAt', ${instant('m.decided_at')}) order by m.id)
  from posted m), '[]')`;

const hashes = `(select json_agg(json_build_object('lang', m.lang, 'hash', encode(m.hash, 'hex')) order by array_position(r.languages, m.lang), m.lang)
      from report_edition_model m where m.edition_id = e.id)`;

const files = `(select json_agg(json_build_object('lang', f.lang, 'format', f.format, 'bytes', f.bytes, 'sha256', encode(f.sha256, 'hex'), 'replaced', f.replaced)
      order by array_position(r.languages, f.lang), f.lang, f.format) from report_file f where f.edition_id = e.id and f.state = 'ready')`;

/** Reports with what was published of them; nobody but staff has seen the rest. $1 plan. */
const REPORTS = `coalesce((
  select json_agg(json_build_object('number', r.number, 'asOf', r.as_of, 'languages', r.languages, 'sections', r.sections, 'remarksUntil', r.remarks_until,
                                    'editions', x.editions) order by r.number)
  from report r cross join lateral (
    select json_agg(json_build_object('kind', e.kind, 'asOf', e.as_of, 'knownAt', ${instant('e.known_at')}, 'frozenAt', ${instant('e.frozen_at')},
      'publishedAt', ${instant('e.published_at')}, 'earlyReason', e.early_reason, 'hashes', coalesce(${hashes}, '[]'), 'files', coalesce(${files}, '[]')) order by e.kind) as editions
    from report_edition e where e.report_id = r.id and e.published_at is not null) x
  where r.plan_id = p.id and x.editions is not null), '[]')`;

/** What an archive holds beside the plan, as JSON texts. $1 plan. */
export const ARCHIVE_SQL = `
with posted as (
  select m.*, c.number as commitment, r.number as report, row_number() over (order by m.id) - 1 as place
  from comment m left join commitment c on c.id = m.commitment_id left join report r on r.id = m.report_id
  where m.commitment_id in (select id from commitment where plan_id = $1) or m.report_id in (select id from report where plan_id = $1))
select (${DOCUMENTS})::text as documents, (${REPORTS})::text as reports, (${COMMENTS})::text as comments from plan p where p.id = $1`;

/** Comments as they were posted. $1 their rows, parents before what answers them. */
export const INSERT_COMMENTS_SQL = `
insert into comment (id, commitment_id, report_id, parent_id, name, body, language, official, state, reason, posted_at, decided_at, version)
overriding system value
select id, commitment_id, report_id, parent_id, name, body, language, official, state, reason, posted_at, decided_at, 1 from jsonb_populate_recordset(null::comment, $1)`;
