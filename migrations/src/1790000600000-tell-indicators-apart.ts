import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A commitment's page tells the indicators that follow the work from those that show what it changed. */
export class TellIndicatorsApart1790000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table indicator
        add column kind text not null default 'monitoring' constraint indicator_kind_check check (kind in ('monitoring', 'impact'))`);
    await db.query(`alter table indicator alter column kind drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table indicator drop column kind`);
  }
}
