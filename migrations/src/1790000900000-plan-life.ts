import type { MigrationInterface, QueryRunner } from 'typeorm';

const EDITED = ['institution', 'plan', 'axis', 'commitment', 'activity', 'indicator'] as const;

/** Lists that are put in another order: a number is free again once the statement ends, not row by row. */
const ORDERED = [
  ['axis', 'plan_id'],
  ['commitment', 'plan_id'],
  ['activity', 'commitment_id'],
  ['indicator', 'commitment_id'],
] as const;

const numbered = (table: string, parent: string, check: string): string =>
  `alter table ${table} drop constraint ${table}_${parent}_number_key, add constraint ${table}_${parent}_number_key unique (${parent}, number) ${check}`;

/** A plan is written, adopted, weighted and frozen here: DOMAIN.md §2 and §3.8. */
export class PlanLife1790000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of EDITED) await db.query(`alter table ${table} add column version int not null default 1`);
    for (const [table, parent] of ORDERED) await db.query(numbered(table, parent, 'deferrable initially immediate'));
    await db.query(`alter table plan add column published_at timestamptz, add column weights_frozen_at timestamptz`);
    // Plans that were imported are as the public saw them; those that run have weights that lock.
    await db.query(`update plan set published_at = now() where state <> 'draft'`);
    await db.query(`update plan set weights_frozen_at = now() where state in ('in_progress', 'closed')`);
    await db.query(`
      alter table plan
        add constraint plan_published_check check (state = 'draft' or published_at is not null),
        add constraint plan_frozen_check check (state not in ('in_progress', 'closed') or weights_frozen_at is not null)`);
    // Weights come after the adoption.
    await db.query(`alter table activity drop constraint activity_weighted_check`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update activity set weight = 1 where weight is null and not supplementary`);
    await db.query(`alter table activity add constraint activity_weighted_check check (supplementary or weight is not null)`);
    await db.query(`alter table plan drop column published_at, drop column weights_frozen_at`);
    for (const [table, parent] of ORDERED) await db.query(numbered(table, parent, 'not deferrable'));
    for (const table of EDITED) await db.query(`alter table ${table} drop column version`);
  }
}
