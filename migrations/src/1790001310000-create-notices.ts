import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inboxes: facts to be worded when they are read. DOMAIN.md §12. */
export class CreateNotices1790001310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notice (
        id int generated always as identity primary key,
        account_id int not null references account on delete cascade,
        kind text not null,
        key text not null,
        plan_id int not null references plan on delete cascade,
        commitment_id int not null references commitment on delete cascade,
        activity_id int references activity on delete cascade,
        facts jsonb not null,
        at timestamptz not null,
        read_at timestamptz,
        mailed_at timestamptz,
        unique (account_id, kind, key)
      )`);
    await db.query('create index notice_account_id_id_idx on notice (account_id, id)');
    await db.query('create index notice_unread_idx on notice (account_id) where read_at is null');
    await db.query('create index notice_unmailed_idx on notice (account_id) where mailed_at is null');
    for (const column of ['plan_id', 'commitment_id', 'activity_id', 'at'])
      await db.query(`create index notice_${column}_idx on notice (${column})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table notice');
  }
}
