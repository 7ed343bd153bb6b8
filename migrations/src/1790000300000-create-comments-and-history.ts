import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCommentsAndHistory1790000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table comment (
        id            int generated always as identity primary key,
        commitment_id int not null references commitment,
        parent_id     int references comment,
        author_id     int references account,
        name          text,
        body          text not null,
        language      text not null,
        official      boolean not null default false,
        state         text not null constraint comment_state_check check (state in ('pending', 'published', 'refused', 'withdrawn')),
        reason        text,
        posted_at     timestamptz not null,
        decided_at    timestamptz,
        decided_by_id int references account,
        version       int not null,
        constraint comment_reason_given_check check ((state = 'refused') = (reason is not null))
      )`);
    await db.query(`create index comment_commitment_id_state_posted_at_idx on comment (commitment_id, state, posted_at)`);
    await db.query(`create index comment_state_posted_at_idx on comment (state, posted_at)`);
    await db.query(`create index comment_parent_id_idx on comment (parent_id)`);
    await db.query(`create index comment_author_id_idx on comment (author_id)`);
    await db.query(`create index comment_decided_by_id_idx on comment (decided_by_id)`);
    await db.query(`
      create table history_entry (
        id           bigint primary key,
        at           timestamptz not null,
        actor_id     int,
        event        text not null,
        subject_kind text not null,
        subject_id   int not null,
        before       jsonb,
        after        jsonb,
        reason       text,
        chain        bytea not null
      )`);
    await db.query(`create index history_entry_subject_kind_subject_id_id_idx on history_entry (subject_kind, subject_id, id)`);
    // Each entry is chained to the one before it: the lock makes numbers, times and links follow one order, so the time is read after it.
    await db.query(`
      create function chain_history_entry() returns trigger language plpgsql as $$
      declare
        previous history_entry;
      begin
        perform pg_advisory_xact_lock(hashtext('history_entry'));
        select * into previous from history_entry order by id desc limit 1;
        new.id := coalesce(previous.id, 0) + 1;
        new.at := clock_timestamp();
        new.chain := sha256(coalesce(previous.chain, ''::bytea) || convert_to(history_entry_text(new), 'UTF8'));
        return new;
      end $$`);
    await db.query(`
      create function history_entry_text(entry history_entry) returns text language sql stable as $$
        select jsonb_build_array(entry.id, extract(epoch from entry.at), entry.actor_id, entry.event, entry.subject_kind, entry.subject_id,
                                 entry.before, entry.after, entry.reason)::text
      $$`);
    await db.query(`create trigger history_entry_chain before insert on history_entry for each row execute function chain_history_entry()`);
    await db.query(
      `create trigger history_entry_append_only before update or delete or truncate on history_entry execute function refuse_change()`,
    );
    // The first entry whose link does not fit, or no row: whoever rewrites the past shows here.
    await db.query(`
      create function broken_history_entry() returns bigint language sql stable as $$
        select e.id from (select h as entry, lag(h.chain) over (order by h.id) as previous, lag(h.id) over (order by h.id) as previous_id, h.id, h.chain from history_entry h) e
        where e.chain <> sha256(coalesce(e.previous, ''::bytea) || convert_to(history_entry_text(e.entry), 'UTF8')) or e.id <> coalesce(e.previous_id, 0) + 1
        order by e.id limit 1
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function broken_history_entry()`);
    await db.query(`drop table comment`);
    await db.query(`drop function history_entry_text(history_entry)`);
    await db.query(`drop table history_entry`);
    await db.query(`drop function chain_history_entry()`);
  }
}
