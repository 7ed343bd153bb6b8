import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Word file in whose look the reports of a member are written: DOMAIN.md §9. */
export class CreateReportTemplates1790001820000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The file is a few megabytes at most, one for each member: in the row, it is saved and restored with it.
    await db.query(`
      create table report_template (
        member_id      int primary key references member on delete cascade,
        name           text not null,
        content        bytea not null,
        sha256         bytea not null constraint report_template_sha256_check check (length(sha256) = 32),
        placeholders   text[] not null,
        uploaded_at    timestamptz not null,
        uploaded_by_id int not null references account,
        version        int not null default 1
      )`);
    await db.query('create index report_template_uploaded_by_id_idx on report_template (uploaded_by_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table report_template');
  }
}
