import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports printed before the platform, as they were read, and what was decided of each finding: DOMAIN.md §13. */
export class CreatePastReports1790002000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table past_report (
        id         int generated always as identity primary key,
        name       text not null,
        kind       text not null constraint past_report_kind_check check (kind in ('report', 'commitment_page')),
        state      text not null constraint past_report_state_check check (state in ('deciding', 'planned')),
        bytes      int not null constraint past_report_bytes_check check (bytes > 0),
        sha256     bytea not null constraint past_report_sha256_check check (length(sha256) = 32),
        text       text not null,
        reading    jsonb not null constraint past_report_reading_check check (jsonb_typeof(reading) = 'object'),
        decisions  jsonb not null constraint past_report_decisions_check check (jsonb_typeof(decisions) = 'array'),
        counts     jsonb not null constraint past_report_counts_check check (jsonb_typeof(counts) = 'object'),
        to_decide  int not null,
        decided    int not null,
        plan_id    int references plan on delete set null,
        read_by_id int not null references account,
        read_at    timestamptz not null,
        version    int not null default 1
      )`);
    await db.query(`create index past_report_plan_id_idx on past_report (plan_id)`);
    await db.query(`create index past_report_read_by_id_idx on past_report (read_by_id)`);
    await db.query(`create index past_report_read_at_id_idx on past_report (read_at, id)`);
    await db.query(`create index past_report_sha256_idx on past_report (sha256)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table past_report`);
  }
}
