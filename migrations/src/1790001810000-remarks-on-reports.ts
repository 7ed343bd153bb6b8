import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A comment is on a commitment or, as a remark, on the draft of a report. DOMAIN.md §8 */
export class RemarksOnReports1790001810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table comment
        alter column commitment_id drop not null,
        add column report_id int references report,
        add constraint comment_one_place_check check (num_nonnulls(commitment_id, report_id) = 1)`);
    await db.query(`create index comment_report_id_state_posted_at_idx on comment (report_id, state, posted_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from comment where report_id is not null`);
    await db.query(`alter table comment drop column report_id, alter column commitment_id set not null`);
  }
}
