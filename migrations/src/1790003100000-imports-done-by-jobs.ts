import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = (db: QueryRunner, all: string, applied: string): Promise<unknown> =>
  db.query(`
    alter table import
      drop constraint import_state_check,
      drop constraint import_applied_check,
      add constraint import_state_check check (state in (${all})),
      add constraint import_applied_check check ((applied_at is null) = (state not in (${applied})))`);

/** An import is applied and undone in the background: what was asked and by whom until it is done, and why it was not. DOMAIN.md §11 */
export class ImportsDoneByJobs1790003100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await states(
      db,
      `'reading', 'refused', 'ready', 'applying', 'applied', 'undoing', 'undone', 'abandoned'`,
      `'applied', 'undoing', 'undone'`,
    );
    await db.query(`
      alter table import
        add asked jsonb,
        add asked_by_id int references account,
        add refusal jsonb,
        add constraint import_asked_check
          check ((asked is null) = (state not in ('applying', 'undoing')) and (asked is null) = (asked_by_id is null)),
        add constraint import_refusal_check check (refusal is null or state in ('reading', 'refused', 'ready', 'applied'))`);
    await db.query(`create index import_asked_by_id_idx on import (asked_by_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update import set state = 'ready', asked = null, asked_by_id = null, version = version + 1 where state = 'applying'`);
    await db.query(`update import set state = 'applied', asked = null, asked_by_id = null, version = version + 1 where state = 'undoing'`);
    await db.query(`alter table import drop column asked, drop column asked_by_id, drop column refusal`);
    await states(db, `'reading', 'refused', 'ready', 'applied', 'undone', 'abandoned'`, `'applied', 'undone'`);
  }
}
