import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sheet that an activity can carry, as projects of cooperation write it: DOMAIN.md §10. */
export class CreateActivitySheets1790001500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // An activity that the public never saw is deleted with its sheet.
    await db.query(`
      create table activity_sheet (
        activity_id             int primary key references activity on delete cascade,
        objective               jsonb not null constraint activity_sheet_objective_check check (jsonb_typeof(objective) = 'object'),
        project_start_on        date,
        project_start_precision text constraint activity_sheet_project_start_precision_check check (project_start_precision in ('day', 'month')),
        project_months          smallint[] not null constraint activity_sheet_project_months_check check (0 < all (project_months)),
        missions                smallint,
        experts_per_mission     smallint,
        days_per_mission        numeric(4,1),
        person_days             numeric(10,1),
        target_group            jsonb,
        method                  jsonb,
        indicators              jsonb not null constraint activity_sheet_indicators_check check (jsonb_typeof(indicators) = 'array'),
        deliverables            jsonb not null constraint activity_sheet_deliverables_check check (jsonb_typeof(deliverables) = 'array'),
        changed_at              timestamptz not null,
        version                 int not null default 1,
        constraint activity_sheet_project_start_pair_check check ((project_start_on is null) = (project_start_precision is null)),
        constraint activity_sheet_means_check check (num_nonnulls(missions, experts_per_mission, days_per_mission, person_days) in (0, 4)),
        constraint activity_sheet_person_days_check check (person_days > 0 and person_days = missions * experts_per_mission * days_per_mission)
      )`);
    // Personal data stands here and nowhere else, so that a name is erased by writing the sheet without it.
    await db.query(`
      create table sheet_expert (
        id          int generated always as identity primary key,
        activity_id int not null references activity_sheet on delete cascade,
        position    smallint not null,
        role        jsonb,
        title       text,
        name        text,
        country     text constraint sheet_expert_country_check check (country ~ '^[A-Z]{2}$'),
        agreed      boolean not null,
        constraint sheet_expert_agreed_check check (not agreed or name is not null),
        unique (activity_id, position)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table sheet_expert, activity_sheet`);
  }
}
