import type { MigrationInterface, QueryRunner } from 'typeorm';

const KNOWN = `'reminders', 'returns', 'reviews', 'publications', 'difficulties', 'comments', 'digest'`;

/** A notice is about a commitment or about a report; what is told of reports is a topic of its own. DOMAIN.md §12 */
export class NoticesAboutReports1790002700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table notice
        alter column commitment_id drop not null,
        add column report_id int references report on delete cascade,
        add constraint notice_one_subject_check check (num_nonnulls(commitment_id, report_id) = 1),
        add constraint notice_activity_check check (activity_id is null or commitment_id is not null)`);
    await db.query(`create index notice_report_id_idx on notice (report_id)`);
    await db.query(`
      alter table notice_preference
        drop constraint notice_preference_topic_check,
        add constraint notice_preference_topic_check check (topic in (${KNOWN}, 'reports'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from notice_preference where topic = 'reports'`);
    await db.query(`
      alter table notice_preference
        drop constraint notice_preference_topic_check,
        add constraint notice_preference_topic_check check (topic in (${KNOWN}))`);
    await db.query(`delete from notice where report_id is not null`);
    await db.query(`
      alter table notice
        drop column report_id,
        drop constraint notice_activity_check,
        alter column commitment_id set not null`);
  }
}
