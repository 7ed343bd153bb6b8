/** A document, what a role must cover to act on it, and whether the public may read it. $1 its id. */
export const DOCUMENT_SQL = `
select d.id, d.name, d.media_type as "mediaType", d.bytes, encode(d.sha256, 'hex') as sha256, d.licence, d.uploaded_by_id as "uploadedById",
  d.activity_id as "activityId", c.id as "commitmentId", c.plan_id as "planId", p.member_id as "memberId", c.lead_institution_id as "institutionId",
  exists (select from evidence e where e.document_id = d.id) as published
from document d join activity b on b.id = d.activity_id join commitment c on c.id = b.commitment_id join plan p on p.id = c.plan_id
where d.id = $1 and p.state <> 'draft'`;

/** Where a file would belong. $1 the activity. */
export const UPLOAD_PLACE_SQL = `
select c.id as "commitmentId", c.plan_id as "planId", p.member_id as "memberId", c.lead_institution_id as "institutionId", p.state
from activity b join commitment c on c.id = b.commitment_id join plan p on p.id = c.plan_id where b.id = $1 and p.state <> 'draft'`;

/** Takes away the documents that nothing came to cite, no draft either. $1 uploaded before. */
export const REMOVE_ABANDONED_SQL = `
with removed as (
  delete from document where id in (
    select d.id from document d
    where d.uploaded_at < $1 and not exists (select from evidence e where e.document_id = d.id)
      and not exists (select from progress_draft f where f.activity_id = d.activity_id
                      and f.content @> jsonb_build_object('evidence', jsonb_build_array(jsonb_build_object('documentId', d.id))))
    order by d.id limit 1000 for update skip locked)
  returning id, encode(sha256, 'hex') as sha256)
select id, sha256 from removed order by id`;
