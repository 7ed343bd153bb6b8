import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows whose documents follow them: table, source of the document, column with its id. */
const FOLLOWED = [
  ['plan', 'plan', 'id'],
  ['plan', 'report', 'id'],
  ['commitment', 'commitment', 'id'],
  ['indicator', 'commitment', 'commitment_id'],
  ['activity', 'activity', 'id'],
  ['progress_update', 'update', 'id'],
  ['achieved_action', 'update', 'update_id'],
  ['difficulty', 'update', 'update_id'],
  ['evidence', 'evidence', 'id'],
] as const;

const ROWS = {
  insert: 'referencing new table as come',
  update: 'referencing old table as gone new table as come',
  delete: 'referencing old table as gone',
} as const;
type Event = keyof typeof ROWS;
const EVENTS = Object.keys(ROWS) as Event[];

const idsOf = (rows: string): string => `select array_agg(distinct (to_jsonb(r) ->> tg_argv[1])::int) into ids from ${rows} r`;

/** Documents of the search are made again once for a statement, not once for each of its rows: a plan that comes in as a whole is twenty times as quick. docs/adr/0019-search.md */
export class SearchByStatement1790001720000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function search_refresh_all(wanted text, ids int[]) returns void language plpgsql as $$
      begin
        delete from search_document d where d.source = wanted and d.source_id = any(ids);
        insert into search_document (source, source_id, lang, plan_id, title, label, body)
        select s.source, s.source_id, s.lang, s.plan_id, s.title, s.label, s.body from search_source s where s.source = wanted and s.source_id = any(ids);
        perform search_note_words(d) from search_document d where d.source = wanted and d.source_id = any(ids);
      end $$`);
    await db.query(`
      create function search_follow_rows() returns trigger language plpgsql as $$
      declare
        ids int[];
      begin
        case tg_op
          when 'INSERT' then ${idsOf('come')};
          when 'DELETE' then ${idsOf('gone')};
          else ${idsOf('(select * from come union all select * from gone)')};
        end case;
        if ids is not null then
          perform search_refresh_all(tg_argv[0], ids);
        end if;
        return null;
      end $$`);
    for (const [table, source, column] of FOLLOWED) {
      await db.query(`drop trigger ${table}_search_${source} on ${table}`);
      for (const event of EVENTS)
        await db.query(
          `create trigger ${table}_search_${source}_${event} after ${event} on ${table} ${ROWS[event]} for each statement execute function search_follow_rows('${source}', '${column}')`,
        );
    }
    await db.query(`drop function search_follow()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create function search_follow() returns trigger language plpgsql as $$
      declare
        before_id int := (to_jsonb(old) ->> tg_argv[1])::int;
        after_id int := (to_jsonb(new) ->> tg_argv[1])::int;
      begin
        perform search_refresh(tg_argv[0], id) from (select before_id union select after_id) changed(id) where id is not null;
        return null;
      end $$`);
    for (const [table, source, column] of FOLLOWED) {
      for (const event of EVENTS) await db.query(`drop trigger ${table}_search_${source}_${event} on ${table}`);
      await db.query(
        `create trigger ${table}_search_${source} after insert or update or delete on ${table} for each row execute function search_follow('${source}', '${column}')`,
      );
    }
    await db.query(`drop function search_follow_rows(), search_refresh_all(text, int[])`);
  }
}
