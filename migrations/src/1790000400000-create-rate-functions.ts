import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of DOMAIN.md §3 to §5 in SQL; the pure library says the same and a test holds the two together. */
export class CreateRateFunctions1790000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function local_text(texts jsonb, wanted text, main text) returns text language sql immutable as $$
        select coalesce(texts ->> wanted, texts ->> main)
      $$`);
    await db.query(`
      create function local_lang(texts jsonb, wanted text, main text) returns text language sql immutable as $$
        select case when texts ? wanted then wanted else main end
      $$`);
    await db.query(`
      create function partial_date(day date, fineness text) returns text language sql immutable as $$
        select case fineness when 'day' then to_char(day, 'YYYY-MM-DD') when 'month' then to_char(day, 'YYYY-MM')
                              when 'quarter' then to_char(day, 'YYYY"-Q"Q') when 'year' then to_char(day, 'YYYY') end
      $$`);
    // A quotient is cut after some 24 decimals; rounding to 20 gives the exact value back where it has an end, so that 90 is 90.
    await db.query(`
      create function printed_rate(rate numeric) returns text language sql immutable as $$
        select case when round(rate, 20) < 100 and round(rate, 2) = 100 then '99.99'
                    when round(rate, 20) > 0 and round(rate, 2) = 0 then '0.01'
                    else round(round(rate, 20), 2)::text end
      $$`);
    await db.query(`
      create function shown_rate(rate numeric) returns int language sql immutable as $$
        select case when round(rate, 20) < 100 and round(rate) = 100 then 99
                    when round(rate, 20) > 0 and round(rate) = 0 then 1
                    else round(round(rate, 20))::int end
      $$`);
    await db.query(`
      create function band_of(rate numeric, limited_below numeric, completed_from numeric) returns text language sql immutable as $$
        select case when rate is null then null when round(rate, 20) = 0 then 'not_started' when round(rate, 20) < limited_below then 'limited'
                    when round(rate, 20) < completed_from then 'significant' else 'completed' end
      $$`);
    await db.query(`
      create function planned_percent(start_on date, end_on date, as_of date) returns numeric language sql immutable as $$
        select case when as_of >= end_on then 100 when as_of <= start_on then 0
                    else 100 * (as_of - start_on)::numeric(40,24) / (end_on - start_on) end
      $$`);
    // An inherited end makes nobody late before the plan itself ends.
    await db.query(`
      create function due_on(end_on date, end_inherited boolean, plan_end_on date) returns date language sql immutable as $$
        select case when end_inherited then greatest(end_on, plan_end_on) else end_on end
      $$`);
    await db.query(`
      create function delay_of(rate numeric, planned numeric, start_on date, due_on date, last_update_on date, as_of date,
                               at_risk_points numeric, ahead_points numeric, stale_days int) returns text language sql immutable as $$
        select case when round(rate, 20) = 100 then 'done'
                    when due_on < as_of then 'overdue'
                    when round(planned - coalesce(rate, 0), 20) > at_risk_points then 'at_risk'
                    when as_of - greatest(start_on, last_update_on) > stale_days then 'stale'
                    when round(planned - coalesce(rate, 0), 20) < -ahead_points then 'ahead'
                    else 'on_track' end
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function delay_of(numeric, numeric, date, date, date, date, numeric, numeric, int), due_on(date, boolean, date)`);
    await db.query(`drop function planned_percent(date, date, date)`);
    await db.query(`drop function band_of(numeric, numeric, numeric)`);
    await db.query(
      `drop function shown_rate(numeric), printed_rate(numeric), partial_date(date, text), local_lang(jsonb, text, text), local_text(jsonb, text, text)`,
    );
  }
}
