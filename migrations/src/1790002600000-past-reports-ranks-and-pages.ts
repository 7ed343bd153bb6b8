import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Readings made before the rank of a plan and the pages of its rates were read do not know them: DOMAIN.md §13. */
export class PastReportsRanksAndPages1790002600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update past_report set reading = jsonb_build_object('rank', null, 'globalRatePage', null) || reading || jsonb_build_object('commitments',
        (select coalesce(jsonb_agg(jsonb_build_object('ratePage', null) || one order by place), '[]')
           from jsonb_array_elements(reading -> 'commitments') with ordinality as part (one, place)))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update past_report set reading = (reading - 'rank' - 'globalRatePage') || jsonb_build_object('commitments',
        (select coalesce(jsonb_agg(one - 'ratePage' order by place), '[]')
           from jsonb_array_elements(reading -> 'commitments') with ordinality as part (one, place)))`);
  }
}
