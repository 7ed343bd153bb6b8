import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of a report that stops again and again is given up: DOMAIN.md §9. */
export class CountTriesOfReportFiles1790002800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table report_file add tries smallint not null default 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table report_file drop tries`);
  }
}
