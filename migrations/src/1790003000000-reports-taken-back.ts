import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A fact without a percentage takes back what was reported: the activity is "not reported" again. It says why and is nobody's report. DOMAIN.md §3.7 */
export class ReportsTakenBack1790003000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table progress_update
        alter column percent drop not null,
        add constraint progress_update_withdrawal_check check (percent is not null or (author_id is null and note is not null))`);
    await db.query(`create index progress_update_withdrawal_idx on progress_update (activity_id, effective_on, id) where percent is null`);
  }

  /** Refused once something was taken back: a fact is never unwritten, and 0 would be another one. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index progress_update_withdrawal_idx`);
    await db.query(`alter table progress_update drop constraint progress_update_withdrawal_check, alter column percent set not null`);
  }
}
