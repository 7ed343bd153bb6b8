import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files brought in: what was read of them, what came of it. DOMAIN.md §11 */
export class CreateImports1790001900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import (
        id             int generated always as identity primary key,
        kind           text not null constraint import_kind_check check (kind in ('plan', 'institutions', 'people')),
        state          text not null constraint import_state_check
                         check (state in ('reading', 'refused', 'ready', 'applied', 'undone', 'abandoned')),
        file_name      text not null,
        bytes          int not null constraint import_bytes_check check (bytes > 0),
        sha256         bytea not null constraint import_sha256_check check (length(sha256) = 32),
        uploaded_at    timestamptz not null,
        uploaded_by_id int not null references account,
        progress       smallint not null constraint import_progress_check check (progress between 0 and 100),
        plan_id        int references plan on delete set null,
        reading        jsonb,
        wrote          jsonb,
        applied_at     timestamptz,
        applied_by_id  int references account,
        undone_at      timestamptz,
        undone_by_id   int references account,
        version        int not null,
        constraint import_applied_check check ((applied_at is null) = (state not in ('applied', 'undone'))),
        constraint import_undone_check check ((undone_at is null) = (state <> 'undone'))
      )`);
    for (const column of ['uploaded_by_id', 'plan_id', 'applied_by_id', 'undone_by_id', 'uploaded_at'])
      await db.query(`create index import_${column}_idx on import (${column})`);
    // Apart, so that a list of imports drags no file along.
    await db.query(`
      create table import_file (
        import_id int primary key references import on delete cascade,
        content   bytea not null,
        rows      jsonb
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table import_file`);
    await db.query(`drop table import`);
  }
}
