import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is mailed what, and how often: DOMAIN.md §12. */
export class ChooseMails1790001320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notice_preference (
        account_id int not null references account on delete cascade,
        topic text not null check (topic in ('reminders', 'returns', 'reviews', 'publications', 'difficulties', 'comments', 'digest')),
        frequency text not null check (frequency in ('at_once', 'daily', 'weekly', 'never')),
        former text check (former in ('at_once', 'daily', 'weekly')),
        primary key (account_id, topic)
      )`);
    await db.query('alter table account add column mail_refused_at timestamptz');
    await db.query('alter table institution add column head_account_id int references account on delete set null');
    await db.query('create index institution_head_account_id_idx on institution (head_account_id)');
    await db.query('create index progress_update_recorded_at_idx on progress_update (recorded_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index progress_update_recorded_at_idx');
    await db.query('alter table institution drop column head_account_id');
    await db.query('alter table account drop column mail_refused_at');
    await db.query('drop table notice_preference');
  }
}
