import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts, submissions and reviews of reports, nested actions, difficulties that go on: DOMAIN.md §6, docs/adr/0025. */
export class CreateReporting1790001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plan
        add column publication text not null default 'at_once'
          constraint plan_publication_check check (publication in ('at_once', 'review_first'))`);
    await db.query(`
      create table progress_draft (
        id           int generated always as identity primary key,
        activity_id  int not null unique references activity on delete cascade,
        state        text not null constraint progress_draft_state_check check (state in ('draft', 'submitted', 'returned')),
        content      jsonb not null constraint progress_draft_content_check check (jsonb_typeof(content) = 'object'),
        language     text not null,
        version      int not null,
        author_id    int references account,
        saved_at     timestamptz not null,
        submitted_by int references account,
        submitted_at timestamptz,
        return_note  text,
        returned_by  int references account,
        returned_at  timestamptz,
        constraint progress_draft_submitted_check check ((state = 'submitted') = (submitted_at is not null)),
        constraint progress_draft_returned_check check ((returned_at is null) = (return_note is null) and (state <> 'returned' or returned_at is not null))
      )`);
    // The queue of reviews reads what waits, oldest first.
    await db.query(`create index progress_draft_submitted_at_idx on progress_draft (submitted_at) where state = 'submitted'`);
    for (const person of ['author_id', 'submitted_by', 'returned_by'])
      await db.query(`create index progress_draft_${person}_idx on progress_draft (${person})`);
    await db.query(`
      create table update_review (
        update_id   int primary key references progress_update,
        reviewer_id int not null references account,
        reviewed_at timestamptz not null
      )`);
    await db.query(`create index update_review_reviewer_id_idx on update_review (reviewer_id)`);
    await db.query(
      `create trigger update_review_append_only before update or delete or truncate on update_review execute function refuse_change()`,
    );
    await db.query(`
      create table plan_reviewer (
        plan_id    int not null references plan on delete cascade,
        account_id int not null references account on delete cascade,
        primary key (plan_id, account_id)
      )`);
    await db.query(`create index plan_reviewer_account_id_idx on plan_reviewer (account_id)`);
    await db.query(`
      alter table achieved_action
        add column parent_position smallint constraint achieved_action_parent_check check (parent_position < position),
        add foreign key (update_id, parent_position) references achieved_action (update_id, position)`);
    await this.letDifficultiesGoOn(db);
  }

  /** A difficulty said again is the same one: it has one age, and it is resolved by the first update that no longer names it. */
  private async letDifficultiesGoOn(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table difficulty
        add column owner text,
        add column continues_id int references difficulty,
        add constraint difficulty_continues_id_key unique (continues_id)`);
    // Updates repeated the words of what was still open: the same words in the next update are the same difficulty.
    await db.query(`
      update difficulty d set continues_id = e.id
      from difficulty e, progress_update u
      where u.id = d.update_id and e.id = (
        select min(f.id) from difficulty f
        where f.update_id = (select v.id from progress_update v where v.activity_id = u.activity_id and (v.effective_on, v.id) < (u.effective_on, u.id)
                             order by v.effective_on desc, v.id desc limit 1)
          and f.code = d.code and f.description = d.description)
        and not exists (select from difficulty o where o.update_id = d.update_id and o.code = d.code and o.description = d.description and o.id < d.id)`);
    await db.query(`
      with recursive chain as (
        select d.id, d.opened_on from difficulty d where d.continues_id is null
        union all select d.id, c.opened_on from chain c join difficulty d on d.continues_id = c.id
      )
      update difficulty d set opened_on = c.opened_on from chain c where c.id = d.id and c.opened_on < d.opened_on`);
    await db.query(`alter table difficulty drop column resolved_on`);
    // Written `d.resolved_on`, as if it were a column: derived, so that a report told late or out of order leaves nothing to mend.
    await db.query(`
      create function resolved_on(difficulty) returns date language sql stable as $$
        with recursive chain as (
          select $1.id, $1.continues_id, $1.update_id
          union select d.id, d.continues_id, d.update_id from chain c join difficulty d on d.continues_id = c.id or d.id = c.continues_id
        ), latest as (
          select u.effective_on, u.id from chain c join progress_update u on u.id = c.update_id order by u.effective_on desc, u.id desc limit 1
        )
        select u.effective_on from latest l join progress_update u on u.activity_id = $1.activity_id and (u.effective_on, u.id) > (l.effective_on, l.id)
        order by u.effective_on, u.id limit 1
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function resolved_on(difficulty)`);
    await db.query(`alter table difficulty add column resolved_on date, drop column continues_id, drop column owner`);
    await db.query(`alter table achieved_action drop column parent_position`);
    await db.query(`drop table plan_reviewer, update_review, progress_draft`);
    await db.query(`alter table plan drop column publication`);
  }
}
