import type { MigrationInterface, QueryRunner } from 'typeorm';

const precision = (table: string, side: 'start' | 'end'): string =>
  `text constraint ${table}_${side}_precision_check check (${side}_precision in ('day', 'month', 'quarter', 'year'))`;

export class CreatePlans1790000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // start_on is the first day of what is printed, end_on its last day: "2024-09" is stored as 2024-09-01 or 2024-09-30 with precision month.
    await db.query(`
      create table plan (
        id                        int generated always as identity primary key,
        member_id                 int not null references member,
        slug                      text not null unique,
        number                    smallint not null,
        title                     jsonb not null constraint plan_title_check check (jsonb_typeof(title) = 'object'),
        summary                   jsonb,
        data_note                 jsonb,
        sections                  jsonb,
        main_language             text not null constraint plan_main_language_check check (main_language in ('fr', 'ar', 'en', 'zgh')),
        start_on                  date not null,
        start_precision           ${precision('plan', 'start')} not null,
        end_on                    date not null,
        end_precision             ${precision('plan', 'end')} not null,
        state                     text not null constraint plan_state_check check (state in ('draft', 'consultation', 'adopted', 'in_progress', 'closed')),
        archive                   boolean not null default false,
        known_commitments         smallint,
        rates_as_of               date,
        unreported_rule           text not null constraint plan_unreported_rule_check check (unreported_rule in ('as_zero', 'excluded')),
        plan_rate_rule            text not null constraint plan_plan_rate_rule_check check (plan_rate_rule in ('mean_of_commitments', 'mean_of_axes', 'weighted_commitments')),
        limited_below             numeric(5,2) not null,
        completed_from            numeric(5,2) not null,
        at_risk_points            numeric(5,2) not null,
        ahead_points              numeric(5,2) not null,
        stale_days                smallint not null,
        completion_needs_action   boolean not null,
        completion_needs_evidence boolean not null,
        constraint plan_period_check check (start_on <= end_on),
        constraint plan_bands_check check (0 < limited_below and limited_below < completed_from and completed_from <= 100)
      )`);
    await db.query(`create index plan_member_id_idx on plan (member_id)`);
    await db.query(`
      create table axis (
        id      int generated always as identity primary key,
        plan_id int not null references plan,
        number  smallint not null,
        title   jsonb not null constraint axis_title_check check (jsonb_typeof(title) = 'object'),
        unique (plan_id, number)
      )`);
    await db.query(`
      create table commitment (
        id                  int generated always as identity primary key,
        plan_id             int not null references plan,
        axis_id             int not null references axis,
        lead_institution_id int not null references institution,
        number              smallint not null,
        title               jsonb not null constraint commitment_title_check check (jsonb_typeof(title) = 'object'),
        problem             jsonb,
        solution            jsonb,
        expected_result     jsonb,
        weight              numeric(12,4) not null default 1 constraint commitment_weight_check check (weight > 0 and weight <> 'NaN'),
        start_on            date,
        start_precision     ${precision('commitment', 'start')},
        end_on              date,
        end_precision       ${precision('commitment', 'end')},
        unique (plan_id, number),
        constraint commitment_start_pair_check check ((start_on is null) = (start_precision is null)),
        constraint commitment_end_pair_check check ((end_on is null) = (end_precision is null)),
        constraint commitment_period_check check (start_on <= end_on)
      )`);
    await db.query(`create index commitment_axis_id_idx on commitment (axis_id)`);
    await db.query(`create index commitment_lead_institution_id_idx on commitment (lead_institution_id)`);
    await db.query(`
      create table activity (
        id              int generated always as identity primary key,
        commitment_id   int not null references commitment,
        number          smallint not null,
        title           jsonb not null constraint activity_title_check check (jsonb_typeof(title) = 'object'),
        weight          numeric(12,4) constraint activity_weight_check check (weight > 0 and weight <> 'NaN'),
        supplementary   boolean not null default false,
        start_on        date,
        start_precision ${precision('activity', 'start')},
        end_on          date,
        end_precision   ${precision('activity', 'end')},
        unique (commitment_id, number),
        constraint activity_weighted_check check (supplementary or weight is not null),
        constraint activity_start_pair_check check ((start_on is null) = (start_precision is null)),
        constraint activity_end_pair_check check ((end_on is null) = (end_precision is null)),
        constraint activity_period_check check (start_on <= end_on)
      )`);
    await db.query(`
      create table indicator (
        id            int generated always as identity primary key,
        commitment_id int not null references commitment,
        number        smallint not null,
        name          jsonb not null constraint indicator_name_check check (jsonb_typeof(name) = 'object'),
        unit          text not null constraint indicator_unit_check check (unit in ('count', 'percent', 'text')),
        baseline      numeric,
        target        numeric,
        unique (commitment_id, number)
      )`);
    await db.query(`
      create table measurement (
        id                 int generated always as identity primary key,
        indicator_id       int not null references indicator,
        value              numeric,
        printed            text not null,
        measured_on        date not null,
        measured_precision text not null constraint measurement_measured_precision_check check (measured_precision in ('day', 'month', 'quarter', 'year'))
      )`);
    await db.query(`create index measurement_indicator_id_measured_on_idx on measurement (indicator_id, measured_on)`);
    // A rate printed in an imported document, of the plan itself when commitment_id is null.
    await db.query(`
      create table published_rate (
        id              int generated always as identity primary key,
        plan_id         int not null references plan,
        commitment_id   int references commitment,
        rate            numeric(5,2) not null constraint published_rate_rate_check check (rate between 0 and 100),
        as_of_on        date not null,
        as_of_precision text not null constraint published_rate_as_of_precision_check check (as_of_precision in ('day', 'month', 'quarter', 'year'))
      )`);
    await db.query(`create index published_rate_plan_id_commitment_id_as_of_on_idx on published_rate (plan_id, commitment_id, as_of_on)`);
    await db.query(`create index published_rate_commitment_id_idx on published_rate (commitment_id)`);
    await db.query(`
      create table role_grant (
        id             int generated always as identity primary key,
        account_id     int not null references account,
        role           text not null constraint role_grant_role_check check (role in ('citizen', 'lead', 'committee', 'moderator', 'staff', 'admin')),
        member_id      int references member,
        plan_id        int references plan,
        commitment_id  int references commitment,
        institution_id int references institution
      )`);
    await db.query(`create index role_grant_account_id_idx on role_grant (account_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table role_grant, published_rate, measurement, indicator, activity, commitment, axis, plan`);
  }
}
