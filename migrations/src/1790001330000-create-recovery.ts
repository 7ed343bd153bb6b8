import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A forgotten pass phrase is replaced by a link that works once: DOMAIN.md §12. */
export class CreateRecovery1790001330000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table recovery (
        account_id int primary key references account on delete cascade,
        token_hash bytea not null unique,
        expires_at timestamptz not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table recovery');
  }
}
