import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who helps with a commitment; values of indicators that are corrected without being lost; members edited by hand. DOMAIN.md §2 and §10 */
export class SupportersAndMeasurements1790001600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table commitment_supporter (
        commitment_id  int not null references commitment on delete cascade,
        institution_id int not null references institution,
        primary key (commitment_id, institution_id)
      )`);
    await db.query(`create index commitment_supporter_institution_id_idx on commitment_supporter (institution_id)`);
    await db.query(`alter table member add column version int not null default 1`);
    await db.query(`
      alter table measurement
        add column replaces_id int references measurement constraint measurement_replaces_id_key unique,
        add column withdrawn boolean not null default false,
        add column recorded_by_id int references account,
        add column recorded_at timestamptz not null default clock_timestamp()`);
    await db.query(`create index measurement_recorded_by_id_idx on measurement (recorded_by_id)`);
    await db.query(
      `create trigger measurement_append_only before update or delete or truncate on measurement execute function refuse_change()`,
    );
    // The values that hold: what was corrected or withdrawn stays in the table and is left out here.
    await db.query(`
      create view measurement_in_force as
        select m.* from measurement m where not m.withdrawn and not exists (select from measurement r where r.replaces_id = m.id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop view measurement_in_force`);
    await db.query(`drop trigger measurement_append_only on measurement`);
    await db.query(
      `alter table measurement drop column replaces_id, drop column withdrawn, drop column recorded_by_id, drop column recorded_at`,
    );
    await db.query(`alter table member drop column version`);
    await db.query(`drop table commitment_supporter`);
  }
}
