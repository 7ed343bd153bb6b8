import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables too large to be answered at once are written to files, each for one question: DOMAIN.md §11. */
export class CreatePreparedFiles1790002200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table prepared_file (
        key text primary key,
        plan_id int not null references plan on delete cascade,
        question jsonb not null,
        format text not null,
        state text not null default 'waiting',
        rows int,
        rows_written int not null default 0,
        bytes bigint,
        sha256 bytea,
        asked_at timestamptz not null default now(),
        written_at timestamptz,
        constraint prepared_file_state_check check (state in ('waiting', 'writing', 'ready', 'failed', 'cleared')),
        constraint prepared_file_format_check check (format in ('csv', 'xlsx', 'json')),
        constraint prepared_file_sha256_check check (length(sha256) = 32),
        constraint prepared_file_ready_check check (state <> 'ready' or (rows is not null and bytes is not null and sha256 is not null and written_at is not null))
      )`);
    await db.query('create index prepared_file_plan_id_idx on prepared_file (plan_id)');
    await db.query('create index prepared_file_asked_at_idx on prepared_file (asked_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table prepared_file');
  }
}
