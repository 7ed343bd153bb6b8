import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the reading, the application or the undo of an import is, in a row of its own: it is written while that of the import is locked. */
export class CreateImportProgress1790002500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import_progress (
        import_id int primary key references import on delete cascade,
        step      text not null constraint import_progress_step_check check (step in ('reading', 'rehearsing', 'applying', 'undoing')),
        done      int not null,
        total     int,
        at        timestamptz not null
      )`);
    await db.query(`alter table import drop column progress`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table import add column progress smallint not null default 0 constraint import_progress_check check (progress between 0 and 100)`,
    );
    await db.query(`alter table import alter column progress drop default`);
    await db.query(`drop table import_progress`);
  }
}
