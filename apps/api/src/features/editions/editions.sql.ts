import { instant } from '../../platform/database/instant.sql.js';
import { liveJob } from '../../platform/jobs/live-job.sql.js';
import { takesRemarks } from '../plans/takes-remarks.sql.js';
import { titleJson } from '../progress/texts.sql.js';

const hashes = `coalesce((select json_agg(json_build_object('lang', m.lang, 'hash', encode(m.hash, 'hex')) order by array_position(r.languages, m.lang), m.lang)
      from report_edition_model m where m.edition_id = e.id), '[]')`;

const inOrder = `array_position(r.languages, f.lang), f.lang, array_position(array['pdf', 'pdfa', 'docx', 'html', 'xlsx', 'csv', 'json'], f.format)`;

const fileJson = `json_build_object('id', f.id, 'lang', f.lang, 'format', f.format, 'state', f.state, 'progress', f.progress, 'bytes', f.bytes,
      'sha256', encode(f.sha256, 'hex'), 'failure', f.failure, 'replaced', f.replaced,
      'url', case f.state when 'ready' then '/api/v1/studio/report-files/' || f.id || '/file' end)`;

const editionJson = `json_build_object('id', e.id, 'kind', e.kind, 'asOf', e.as_of, 'knownAt', ${instant('e.known_at')}, 'frozenAt', ${instant('e.frozen_at')},
    'publishedAt', ${instant('e.published_at')}, 'earlyReason', e.early_reason, 'hashes', ${hashes},
    'files', coalesce((select json_agg(${fileJson} order by ${inOrder}) from report_file f where f.edition_id = e.id), '[]'))`;

const remarksJson = `(select json_build_object('published', count(*) filter (where c.state = 'published'), 'pending', count(*) filter (where c.state = 'pending'),
      'unanswered', count(*) filter (where c.state = 'published' and c.parent_id is null
        and not exists (select from comment a where a.parent_id = c.id and a.official and a.state = 'published')))
    from comment c where c.report_id = r.id and not c.official)`;

const reportColumns = `p.id as "planId", p.member_id as "memberId", p.state as "planState",
  json_build_object('id', r.id, 'number', r.number, 'version', r.version,
    'plan', json_build_object('slug', p.slug, ${titleJson('p', '$2')}, 'mainLanguage', p.main_language),
    'asOf', r.as_of, 'languages', r.languages, 'remarksUntil', r.remarks_until, 'remarks', ${remarksJson}, 'sections', r.sections,
    'editions', coalesce((select json_agg(${editionJson} order by e.id desc) from report_edition e where e.report_id = r.id), '[]')) as report`;

/** A report with its editions and their files. $1 id · $2 language. */
export const STUDIO_REPORT_SQL = `select ${reportColumns} from report r join plan p on p.id = r.plan_id where r.id = $1`;

/** The reports of a plan, the latest first. $1 slug · $2 language. */
export const STUDIO_REPORTS_SQL = `select ${reportColumns} from report r join plan p on p.id = r.plan_id where p.slug = $1 order by r.number desc`;

/** What a role must cover to prepare a report. $1 slug. */
export const PLAN_PLACE_SQL = `select id as "planId", member_id as "memberId", state as "planState" from plan where slug = $1`;

/**
 * Texts that may be used again for the report $1: of the reports before it in its plan, and of the final reports of other plans, the latest first.
 * $2 language · $3 how many.
 */
export const REUSABLE_SECTIONS_SQL = `
select coalesce(json_agg(item order by latest desc), '[]') as items
from (
  select json_build_object('plan', json_build_object('slug', p.slug, ${titleJson('p', '$2')}), 'number', r.number, 'asOf', r.as_of, 'sections', r.sections) as item,
         row(r.plan_id = own.plan_id, r.as_of, r.id) as latest
  from report own join report r on r.id <> own.id join plan p on p.id = r.plan_id
  where own.id = $1 and r.sections <> '{}'
    and (r.plan_id = own.plan_id and r.number < own.number
         or exists (select from report_edition e where e.report_id = r.id and e.kind = 'final' and e.published_at is not null))
  order by latest desc limit $3
) items`;

/** One frozen model. $1 edition · $2 language. */
export const EDITION_MODEL_SQL = `select model from report_edition_model where edition_id = $1 and lang = $2`;

/** A file in the hands of staff, when it is ready. $1 its id. */
export const STUDIO_FILE_SQL = `
select f.lang, f.format, f.media_type as "mediaType", f.extension, f.bytes, encode(f.sha256, 'hex') as sha256, p.slug, r.number, e.kind, e.as_of::text as "asOf",
  p.id as "planId", p.member_id as "memberId"
from report_file f join report_edition e on e.id = f.edition_id join report r on r.id = e.report_id join plan p on p.id = r.plan_id
where f.id = $1 and f.state = 'ready'`;

/** A file as everybody reads it. $1 slug · $2 number of the report · $3 kind · $4 format · $5 languages, the most wanted first. */
export const PUBLISHED_FILE_SQL = `
select f.lang, f.format, f.media_type as "mediaType", f.extension, f.bytes, encode(f.sha256, 'hex') as sha256, p.slug, r.number, e.kind, e.as_of::text as "asOf"
from plan p join report r on r.plan_id = p.id join report_edition e on e.report_id = r.id join report_file f on f.edition_id = e.id
where p.slug = $1 and p.state <> 'draft' and r.number = $2 and e.kind = $3 and e.published_at is not null and f.format = $4 and f.state = 'ready'
  and ($5::text[] is null or f.lang = any($5))
order by array_position($5, f.lang), array_position(r.languages, f.lang) limit 1`;

/** The reports that everybody reads, the latest first; no row for an unknown plan or a draft. $1 slug · $2 today. */
export const PUBLISHED_REPORTS_SQL = `
select coalesce((
  select json_agg(json_build_object('number', r.number, 'kind', e.kind, 'asOf', e.as_of, 'knownAt', ${instant('e.known_at')}, 'publishedAt', ${instant('e.published_at')},
      'remarksUntil', case when o.open then r.remarks_until end, 'remarksOpen', o.open, 'earlyReason', e.early_reason, 'hashes', ${hashes},
      'files', coalesce((select json_agg(json_build_object('lang', f.lang, 'format', f.format, 'bytes', f.bytes, 'sha256', encode(f.sha256, 'hex'),
          'url', format('/api/v1/plans/%s/reports/%s/%s.%s?lang=%s', p.slug, r.number, e.kind, f.format, f.lang)) order by ${inOrder})
        from report_file f where f.edition_id = e.id and f.state = 'ready'), '[]'),
      'filesUnderWay', (select count(*) from report_file f where f.edition_id = e.id and f.state in ('waiting', 'writing'))) order by e.published_at desc, e.id desc)
  from report r join report_edition e on e.report_id = r.id and e.published_at is not null
    cross join lateral (select e.kind = 'draft' and ${takesRemarks('$2::date')} as open) o
  where r.plan_id = p.id), '[]') as items
from plan p where p.slug = $1 and p.state <> 'draft'`;

/** The model of a published edition in one of its languages. $1 slug · $2 number of the report · $3 kind. */
export const PUBLISHED_MODEL_SQL = `
select m.model, m.lang, e.as_of::text as "asOf", ${instant('e.known_at')} as "knownAt"
from plan p join report r on r.plan_id = p.id join report_edition e on e.report_id = r.id join report_edition_model m on m.edition_id = e.id
where p.slug = $1 and p.state <> 'draft' and r.number = $2 and e.kind = $3 and e.published_at is not null
order by array_position(r.languages, m.lang), m.lang limit 1`;

/** What the files of an edition say of it beside its model: that it is a draft; no row of a final one. $1 edition. */
export const EDITION_DRAFT_SQL = `
select r.number, r.remarks_until::text as "remarksUntil"
from report_edition e join report r on r.id = e.report_id where e.id = $1 and e.kind = 'draft'`;

/**
 * Has the files that people read of a draft written anew, once, with its last day for remarks: nobody has read them yet. CSV and JSON do not say it.
 * $1 edition.
 */
export const REWRITE_FILES_SQL = `
with old as (select id, encode(sha256, 'hex') as sha256 from report_file where edition_id = $1 and format not in ('csv', 'json')),
anew as (
  update report_file f set state = 'waiting', progress = 0, tries = 0, media_type = null, extension = null, bytes = null, sha256 = null, replaced = '{}'
  from old where f.id = old.id returning f.id, old.sha256)
select id as "fileId", sha256 from anew order by id`;

/** Begins a file that is not written yet; nothing when it is, or when it was discarded. $1 its id. */
export const BEGIN_FILE_SQL = `
with begun as (update report_file set state = 'writing', progress = 10, tries = tries + 1
  where id = $1 and state in ('waiting', 'writing') returning edition_id, lang, format, tries)
select b.edition_id as "editionId", b.lang, b.format, b.tries from begun b`;

/** How far a file is. $1 its id · $2 per cent. */
export const FILE_PROGRESS_SQL = `update report_file set progress = $2 where id = $1 and state = 'writing'`;

/** Ends a file well. $1 its id · $2 media type · $3 extension · $4 bytes · $5 hash · $6 characters replaced. */
export const FILE_READY_SQL = `
with written as (
  update report_file set state = 'ready', progress = 100, media_type = $2, extension = $3, bytes = $4, sha256 = decode($5, 'hex'), replaced = $6
  where id = $1 and state in ('waiting', 'writing') returning edition_id)
select e.report_id as "reportId" from written w join report_edition e on e.id = w.edition_id`;

/** Ends a file badly. $1 its id · $2 why. */
export const FILE_FAILED_SQL = `
with failed as (update report_file set state = 'failed', failure = $2 where id = $1 and state in ('waiting', 'writing') returning edition_id)
select e.report_id as "reportId", e.frozen_by_id as "frozenById" from failed f join report_edition e on e.id = f.edition_id`;

/** The files that a stop of the product left unwritten. */
export const UNFINISHED_FILES_SQL = `select id as "fileId" from report_file where state in ('waiting', 'writing') order by id`;

/** The files that wait, and no job will write: the queue gave it up, or lost it. */
export const FORGOTTEN_FILES_SQL = `
select f.id as "fileId" from report_file f
where f.state in ('waiting', 'writing')
  and not ${liveJob('report.write', 'fileId', 'f.id::text')}
order by f.id`;
