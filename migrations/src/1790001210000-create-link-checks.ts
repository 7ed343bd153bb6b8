import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the pages that evidence leads to still answer: DOMAIN.md §6. */
export class CreateLinkChecks1790001210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table link_check (
        url           text primary key,
        status        text constraint link_check_status_check check (status in ('ok', 'broken', 'unreachable')),
        http_status   smallint,
        checked_at    timestamptz,
        since         timestamptz,
        next_check_at timestamptz not null,
        constraint link_check_checked_check check (num_nulls(status, checked_at, since) in (0, 3))
      )`);
    await db.query(`create index link_check_next_check_at_idx on link_check (next_check_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table link_check`);
  }
}
