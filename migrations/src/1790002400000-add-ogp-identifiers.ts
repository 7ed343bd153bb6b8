import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which the OGP knows a member, a plan and a commitment: DOMAIN.md §9. */
export class AddOgpIdentifiers1790002400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plan
        add column ogp_code text constraint plan_ogp_code_check check (ogp_code ~ '^[A-Z]{2,3}$'),
        add column ogp_plan text constraint plan_ogp_plan_check check (ogp_plan ~ '^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$' and length(ogp_plan) <= 100)`);
    await db.query(
      `alter table commitment add column ogp_id text constraint commitment_ogp_id_check check (ogp_id ~ '^[A-Z]{2,3}[0-9]{4}$')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table commitment drop column ogp_id`);
    await db.query(`alter table plan drop column ogp_plan, drop column ogp_code`);
  }
}
