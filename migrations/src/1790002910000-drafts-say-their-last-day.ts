import type { MigrationInterface, QueryRunner } from 'typeorm';

const refuseChange = (unwritten: string): string => `
  create or replace function refuse_change_of_published() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'TRUNCATE' then
      ${unwritten}perform from report_edition e
      where e.id = (case tg_table_name when 'report_edition' then to_jsonb(old) -> 'id' else to_jsonb(old) -> 'edition_id' end)::int
        and e.published_at is not null;
      if not found then
        return case tg_op when 'DELETE' then old else new end;
      end if;
    end if;
    raise exception '% of a published report lasts: what changed is a new edition', tg_table_name using errcode = 'restrict_violation';
  end $$`;

/** A draft's files say its last day for remarks, which is known when it is published: what is not written yet may be written then. DOMAIN.md §9 */
export class DraftsSayTheirLastDay1790002910000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      refuseChange(`if tg_table_name = 'report_file' and tg_op = 'UPDATE' and to_jsonb(old) ->> 'state' <> 'ready'
          and (to_jsonb(new) -> 'edition_id', to_jsonb(new) -> 'lang', to_jsonb(new) -> 'format')
            = (to_jsonb(old) -> 'edition_id', to_jsonb(old) -> 'lang', to_jsonb(old) -> 'format') then
        return new;
      end if;
      `),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(refuseChange(''));
  }
}
