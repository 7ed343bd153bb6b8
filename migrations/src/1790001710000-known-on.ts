import type { MigrationInterface, QueryRunner } from 'typeorm';

type Kind = 'plan' | 'commitment' | 'activity';

// 'infinity' is a constant when it is the default: the planner leaves the whole condition out.
const recorded = (amendment: string): string =>
  `(known = 'infinity' or exists (select from amendment m where m.id = ${amendment} and m.recorded_at <= known))`;

/** The latest terms of a row on a day, of those that were recorded by then; of two of the same day, those recorded later. */
const latest = (of: Kind, where: string, bound: string): string =>
  `select t.* from ${of}_terms t where ${where}t.${of}_id = b.id and t.effective_on <= day${bound} order by t.effective_on desc, t.id desc limit 1`;

const DATES = ['start_on', 'start_precision', 'end_on', 'end_precision'];
const datesInForce = DATES.map((column) => `case when t.id is null then b.${column} else t.${column} end`).join(', ');
const textsInForce = (texts: readonly string[]): string => texts.map((text) => `coalesce(t.${text}, b.${text})`).join(', ');

const PLAN_COLUMNS = 'plan';
const COMMITMENT_COLUMNS = `table (id int, plan_id int, axis_id int, lead_institution_id int, number smallint, title jsonb, problem jsonb, solution jsonb, expected_result jsonb,
                     weight numeric, start_on date, start_precision text, end_on date, end_precision text, version int, applicable boolean, amended boolean)`;
const ACTIVITY_COLUMNS = `table (id int, commitment_id int, number smallint, title jsonb, weight numeric, supplementary boolean,
                     start_on date, start_precision text, end_on date, end_precision text, version int, applicable boolean, amended boolean)`;

const planBody = (bound: string): string => `select jsonb_populate_record(b, (select t.terms from (${latest('plan', '', bound)}) t))`;
const commitmentBody = (bound: string): string => `
        select b.id, b.plan_id, b.axis_id, b.lead_institution_id, b.number, ${textsInForce(['title', 'problem', 'solution', 'expected_result'])},
               coalesce(t.weight, b.weight), ${datesInForce}, b.version, coalesce(t.applicable, true), t.id is not null
        from commitment b left join lateral (${latest('commitment', 'b.amended and ', bound)}) t on true`;
// What was dropped weighs nothing, and is not there before it was added.
const activityBody = (bound: string, added: string): string => `
        select b.id, b.commitment_id, b.number, ${textsInForce(['title'])}, case when coalesce(t.applicable, true) then coalesce(t.weight, b.weight) end, b.supplementary,
               ${datesInForce}, b.version, coalesce(t.applicable, true), t.id is not null
        from activity b left join lateral (${latest('activity', 'b.amended and ', bound)}) t on true
        where b.added_on is null or (b.added_on <= day${added})`;
const planAt = (parameters: string, call: string): string => `
      create function plan_at(${parameters}) returns setof plan language sql stable as $$
        select t.* from plan b cross join lateral plan_in_force(b, ${call}) t
      $$`;

const create = (name: string, parameters: string, returns: string, body: string): string =>
  `create function ${name}(${parameters}) returns ${returns} language sql stable as $$ ${body} $$`;

// The line of an amendment that put the activity in the plan; it was told when the amendment was recorded.
const ADDED = ` and (known = 'infinity' or exists (
          select from amendment_change x join amendment m on m.id = x.amendment_id
          where x.subject_kind = 'activity' and x.subject_id = b.id and x.what = 'added' and m.recorded_at <= known))`;

/** "As known on K": what was recorded later is left out of terms and values. DOMAIN.md §3.7, docs/adr/0031-as-known-on.md */
export class KnownOn1790001710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop function activity_at(date), commitment_at(date), plan_at(date), plan_in_force(plan, date)`);
    const since = "known timestamptz default 'infinity'";
    const bound = ` and ${recorded('t.amendment_id')}`;
    await db.query(create('plan_in_force', `b plan, day date, ${since}`, PLAN_COLUMNS, planBody(bound)));
    await db.query(planAt(`day date, ${since}`, 'day, known'));
    await db.query(create('commitment_at', `day date, ${since}`, COMMITMENT_COLUMNS, commitmentBody(bound)));
    await db.query(create('activity_at', `day date, ${since}`, ACTIVITY_COLUMNS, activityBody(bound, ADDED)));
    // The values that held by then: what was corrected or withdrawn stays in the table and is left out here.
    await db.query(`
      create function measurement_known_on(known timestamptz) returns setof measurement language sql stable as $$
        select m.* from measurement m
        where m.recorded_at <= known and not m.withdrawn and not exists (select from measurement r where r.replaces_id = m.id and r.recorded_at <= known)
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function measurement_known_on(timestamptz)`);
    await db.query(
      `drop function activity_at(date, timestamptz), commitment_at(date, timestamptz), plan_at(date, timestamptz), plan_in_force(plan, date, timestamptz)`,
    );
    await db.query(create('plan_in_force', 'b plan, day date', PLAN_COLUMNS, planBody('')));
    await db.query(planAt('day date', 'day'));
    await db.query(create('commitment_at', 'day date', COMMITMENT_COLUMNS, commitmentBody('')));
    await db.query(create('activity_at', 'day date', ACTIVITY_COLUMNS, activityBody('', '')));
  }
}
