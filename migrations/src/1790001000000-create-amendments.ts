import type { MigrationInterface, QueryRunner } from 'typeorm';

const precision = (table: string, side: 'start' | 'end'): string =>
  `text constraint ${table}_${side}_precision_check check (${side}_precision in ('day', 'month', 'quarter', 'year'))`;

/** The amended terms of one kind of part: whole where a null says something (dates), else null for "as in the baseline". */
const termsTable = (of: 'commitment' | 'activity', texts: readonly string[]): string => `
  create table ${of}_terms (
    id              int generated always as identity primary key,
    amendment_id    int not null references amendment,
    ${of}_id        int not null references ${of},
    effective_on    date not null,
    ${texts.map((text) => `${text} jsonb,`).join('\n    ')}
    weight          numeric(12,4) constraint ${of}_terms_weight_check check (weight > 0 and weight <> 'NaN'),
    start_on        date,
    start_precision ${precision(`${of}_terms`, 'start')},
    end_on          date,
    end_precision   ${precision(`${of}_terms`, 'end')},
    applicable      boolean not null,
    constraint ${of}_terms_start_pair_check check ((start_on is null) = (start_precision is null)),
    constraint ${of}_terms_end_pair_check check ((end_on is null) = (end_precision is null)),
    constraint ${of}_terms_period_check check (start_on <= end_on)
  )`;

/** The latest terms of a row on a day; of two of the same day, those recorded later. */
const latest = (of: 'plan' | 'commitment' | 'activity', where = ''): string =>
  `select t.* from ${of}_terms t where ${where}t.${of}_id = b.id and t.effective_on <= day order by t.effective_on desc, t.id desc limit 1`;

const DATES = ['start_on', 'start_precision', 'end_on', 'end_precision'];
const datesInForce = DATES.map((column) => `case when t.id is null then b.${column} else t.${column} end`).join(', ');
const textsInForce = (texts: readonly string[]): string => texts.map((text) => `coalesce(t.${text}, b.${text})`).join(', ');

const COMMITMENT_TEXTS = ['title', 'problem', 'solution', 'expected_result'];
const TERMS_OF = ['plan', 'commitment', 'activity'] as const;
const MARKED = ['commitment', 'activity'] as const;
const APPEND_ONLY = ['amendment', 'amendment_change', 'plan_terms', 'commitment_terms', 'activity_terms'] as const;

/** What an amendment changes, and the terms in force on a day: DOMAIN.md §3.7 and §3.8, docs/adr/0024-terms-in-force.md. */
export class CreateAmendments1790001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table amendment (
        id           int generated always as identity primary key,
        plan_id      int not null references plan,
        number       smallint not null,
        reason       jsonb not null constraint amendment_reason_check check (jsonb_typeof(reason) = 'object'),
        approver     text not null,
        effective_on date not null,
        recorded_at  timestamptz not null,
        author_id    int references account,
        effect       jsonb not null,
        unique (plan_id, number)
      )`);
    await db.query(`create index amendment_author_id_idx on amendment (author_id)`);
    await db.query(`
      create table amendment_change (
        id           int generated always as identity primary key,
        amendment_id int not null references amendment,
        position     smallint not null,
        subject_kind text not null constraint amendment_change_subject_kind_check check (subject_kind in ('plan', 'commitment', 'activity')),
        subject_id   int not null,
        what         text not null,
        before       jsonb,
        after        jsonb,
        unique (amendment_id, position)
      )`);
    await db.query(`create index amendment_change_subject_kind_subject_id_idx on amendment_change (subject_kind, subject_id)`);
    // A plan has many settings and an amendment touches few: only those that differ from the baseline are kept, by column.
    await db.query(`
      create table plan_terms (
        id           int generated always as identity primary key,
        amendment_id int not null references amendment,
        plan_id      int not null references plan,
        effective_on date not null,
        terms        jsonb not null constraint plan_terms_terms_check check (jsonb_typeof(terms) = 'object')
      )`);
    await db.query(termsTable('commitment', COMMITMENT_TEXTS));
    await db.query(termsTable('activity', ['title']));
    for (const of of TERMS_OF) {
      await db.query(`create index ${of}_terms_in_force_idx on ${of}_terms (${of}_id, effective_on desc, id desc)`);
      await db.query(`create index ${of}_terms_amendment_id_idx on ${of}_terms (amendment_id)`);
    }
    for (const table of APPEND_ONLY)
      await db.query(
        `create trigger ${table}_append_only before update or delete or truncate on ${table} execute function refuse_change()`,
      );
    // An activity that an amendment added is there from that day on; null for those the plan was adopted with.
    await db.query(`alter table activity add column added_on date`);
    // Amendments are rare: a row that none touched says so, which spares the search for its terms, once per row and day.
    for (const table of MARKED) await db.query(`alter table ${table} add column amended boolean not null default false`);
    await db.query(`
      create function mark_amended() returns trigger language plpgsql as $$
      begin
        execute format('update %I set amended = true where id = $1 and not amended', tg_argv[0]) using (to_jsonb(new) ->> (tg_argv[0] || '_id'))::int;
        return null;
      end $$`);
    for (const table of MARKED)
      await db.query(
        `create trigger ${table}_terms_mark after insert on ${table}_terms for each row execute function mark_amended('${table}')`,
      );
    await this.createFunctions(db);
  }

  /** One SELECT each, neither strict nor volatile: the planner opens them up, so that a condition on their rows uses the table's indexes. */
  private async createFunctions(db: QueryRunner): Promise<void> {
    await db.query(`
      create function plan_in_force(b plan, day date) returns plan language sql stable as $$
        select jsonb_populate_record(b, (select t.terms from (${latest('plan')}) t))
      $$`);
    await db.query(`
      create function plan_at(day date) returns setof plan language sql stable as $$
        select t.* from plan b cross join lateral plan_in_force(b, day) t
      $$`);
    await db.query(`
      create function commitment_at(day date)
      returns table (id int, plan_id int, axis_id int, lead_institution_id int, number smallint, title jsonb, problem jsonb, solution jsonb, expected_result jsonb,
                     weight numeric, start_on date, start_precision text, end_on date, end_precision text, version int, applicable boolean, amended boolean)
      language sql stable as $$
        select b.id, b.plan_id, b.axis_id, b.lead_institution_id, b.number, ${textsInForce(COMMITMENT_TEXTS)},
               coalesce(t.weight, b.weight), ${datesInForce}, b.version, coalesce(t.applicable, true), t.id is not null
        from commitment b left join lateral (${latest('commitment', 'b.amended and ')}) t on true
      $$`);
    // What was dropped weighs nothing, and is not there before it was added.
    await db.query(`
      create function activity_at(day date)
      returns table (id int, commitment_id int, number smallint, title jsonb, weight numeric, supplementary boolean,
                     start_on date, start_precision text, end_on date, end_precision text, version int, applicable boolean, amended boolean)
      language sql stable as $$
        select b.id, b.commitment_id, b.number, ${textsInForce(['title'])}, case when coalesce(t.applicable, true) then coalesce(t.weight, b.weight) end, b.supplementary,
               ${datesInForce}, b.version, coalesce(t.applicable, true), t.id is not null
        from activity b left join lateral (${latest('activity', 'b.amended and ')}) t on true
        where b.added_on is null or b.added_on <= day
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function activity_at(date), commitment_at(date), plan_at(date), plan_in_force(plan, date)`);
    await db.query(`drop table activity_terms, commitment_terms, plan_terms, amendment_change, amendment`);
    await db.query(`drop function mark_amended()`);
    for (const table of MARKED) await db.query(`alter table ${table} drop column amended`);
    await db.query(`alter table activity drop column added_on`);
  }
}
