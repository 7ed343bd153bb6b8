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
  select json_agg(json_build_object('commitment', m.number, 'answers', (select r.place from posted r where r.id = m.parent_id), 'name', m.name, 'body', m.body,
                                    'language', m.language, 'official', m.official, 'state', m.state, 'reason', m.reason,
                                    'postedAt', ${instant('m.posted_at')}, 'decidedAt', ${instant('m.decided_at')}) order by m.id)
  from posted m), '[]')`;

/** What an archive holds beside the plan, as JSON texts. $1 plan. */
export const ARCHIVE_SQL = `
with posted as (
  select m.*, c.number, row_number() over (order by m.id) - 1 as place from comment m join commitment c on c.id = m.commitment_id where c.plan_id = $1)
select (${DOCUMENTS})::text as documents, (${COMMENTS})::text as comments from plan p where p.id = $1`;

/** Comments as they were posted. $1 their rows, parents before what answers them. */
export const INSERT_COMMENTS_SQL = `
insert into comment (id, commitment_id, parent_id, name, body, language, official, state, reason, posted_at, decided_at, version)
overriding system value
select id, commitment_id, parent_id, name, body, language, official, state, reason, posted_at, decided_at, 1 from jsonb_populate_recordset(null::comment, $1)`;
