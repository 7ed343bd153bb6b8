import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProgress1790000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: a correction is a new fact', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    await db.query(`
      create table progress_update (
        id             int generated always as identity primary key,
        activity_id    int not null references activity,
        institution_id int not null references institution,
        author_id      int references account,
        percent        numeric(5,2) not null constraint progress_update_percent_check check (percent between 0 and 100),
        effective_on   date not null,
        recorded_at    timestamptz not null,
        language       text not null,
        note           text
      )`);
    // The rate as of a date descends this index once per activity and reads no heap page: include (percent).
    await db.query(`create index progress_update_as_of_idx on progress_update (activity_id, effective_on desc, id desc) include (percent)`);
    await db.query(`create index progress_update_institution_id_idx on progress_update (institution_id)`);
    await db.query(`create index progress_update_author_id_idx on progress_update (author_id)`);
    await db.query(`
      create table achieved_action (
        id             int generated always as identity primary key,
        update_id      int not null references progress_update,
        position       smallint not null,
        text           text not null,
        done_on        date,
        done_precision text constraint achieved_action_done_precision_check check (done_precision in ('day', 'month', 'quarter', 'year')),
        unique (update_id, position)
      )`);
    await db.query(`
      create table difficulty (
        id          int generated always as identity primary key,
        update_id   int not null references progress_update,
        activity_id int not null references activity,
        code        text not null,
        severity    text not null constraint difficulty_severity_check check (severity in ('low', 'medium', 'high')),
        description text not null,
        opened_on   date not null,
        resolved_on date
      )`);
    await db.query(`create index difficulty_update_id_idx on difficulty (update_id)`);
    await db.query(`create index difficulty_activity_id_opened_on_idx on difficulty (activity_id, opened_on)`);
    await db.query(`
      create table evidence (
        id        int generated always as identity primary key,
        update_id int not null references progress_update,
        position  smallint not null,
        title     text not null,
        url       text not null constraint evidence_url_check check (url ~ '^https?://'),
        unique (update_id, position)
      )`);
    for (const table of ['progress_update', 'achieved_action', 'evidence'])
      await db.query(
        `create trigger ${table}_append_only before update or delete or truncate on ${table} execute function refuse_change()`,
      );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table evidence, difficulty, achieved_action, progress_update`);
    await db.query(`drop function refuse_change()`);
  }
}
