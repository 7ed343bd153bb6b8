import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that last: what is frozen of them, and their files, whose bytes lie in a folder under their hash. DOMAIN.md §9 */
export class CreateReports1790001800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report (
        id            int generated always as identity primary key,
        plan_id       int not null references plan,
        number        smallint not null,
        as_of         date not null,
        languages     text[] not null constraint report_languages_check check (cardinality(languages) > 0 and languages <@ array['fr', 'ar', 'en', 'zgh']),
        sections      jsonb not null constraint report_sections_check check (jsonb_typeof(sections) = 'object'),
        remarks_until date,
        version       int not null default 1,
        unique (plan_id, number)
      )`);
    await db.query(`
      create table report_edition (
        id           int generated always as identity primary key,
        report_id    int not null references report,
        kind         text not null constraint report_edition_kind_check check (kind in ('draft', 'final')),
        as_of        date not null,
        known_at     timestamptz not null,
        frozen_at    timestamptz not null,
        frozen_by_id int references account,
        published_at timestamptz,
        early_reason text,
        unique (report_id, kind)
      )`);
    await db.query(`create index report_edition_frozen_by_id_idx on report_edition (frozen_by_id)`);
    // A report has one edition at most that is frozen and not public.
    await db.query(`create unique index report_edition_waiting_idx on report_edition (report_id) where published_at is null`);
    await db.query(`
      create table report_edition_model (
        edition_id int not null references report_edition on delete cascade,
        lang       text not null constraint report_edition_model_lang_check check (lang in ('fr', 'ar', 'en', 'zgh')),
        model      jsonb not null,
        hash       bytea not null constraint report_edition_model_hash_check check (length(hash) = 32),
        primary key (edition_id, lang)
      )`);
    await db.query(`
      create table report_file (
        id         int generated always as identity primary key,
        edition_id int not null references report_edition on delete cascade,
        lang       text not null constraint report_file_lang_check check (lang in ('fr', 'ar', 'en', 'zgh')),
        format     text not null constraint report_file_format_check check (format in ('pdf', 'pdfa', 'docx', 'html', 'xlsx', 'csv', 'json')),
        state      text not null default 'waiting' constraint report_file_state_check check (state in ('waiting', 'writing', 'ready', 'failed')),
        progress   smallint not null default 0 constraint report_file_progress_check check (progress between 0 and 100),
        media_type text,
        extension  text,
        bytes      int,
        sha256     bytea constraint report_file_sha256_check check (length(sha256) = 32),
        failure    text,
        replaced   text[] not null default '{}',
        unique (edition_id, lang, format),
        constraint report_file_ready_check check ((state = 'ready') = (num_nulls(media_type, extension, bytes, sha256) = 0)),
        constraint report_file_failed_check check ((state = 'failed') = (failure is not null))
      )`);
    await db.query(`create index report_file_sha256_idx on report_file (sha256)`);
    await db.query(`create index report_file_unfinished_idx on report_file (state) where state in ('waiting', 'writing')`);
    await db.query(`
      create function refuse_change_of_published() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'TRUNCATE' then
          perform from report_edition e
          where e.id = (case tg_table_name when 'report_edition' then to_jsonb(old) -> 'id' else to_jsonb(old) -> 'edition_id' end)::int
            and e.published_at is not null;
          if not found then
            return case tg_op when 'DELETE' then old else new end;
          end if;
        end if;
        raise exception '% of a published report lasts: what changed is a new edition', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    for (const table of ['report_edition', 'report_edition_model', 'report_file']) {
      await db.query(
        `create trigger ${table}_lasts before update or delete on ${table} for each row execute function refuse_change_of_published()`,
      );
      await db.query(`create trigger ${table}_lasts_whole before truncate on ${table} execute function refuse_change_of_published()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['report_file', 'report_edition_model', 'report_edition', 'report']) await db.query(`drop table ${table}`);
    await db.query(`drop function refuse_change_of_published`);
  }
}
