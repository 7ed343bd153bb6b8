import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REPORT_OF_PARAGRAPHS, searchSource } from './1790000500000-create-search.js';

/** Each text of each section of each plan, replaced by `blocks` of it (an expression of `l.value`). */
const rewritten = (blocks: string): string => `
  update plan set sections = (
    select jsonb_object_agg(s.key, (select coalesce(jsonb_object_agg(l.key, ${blocks}), '{}') from jsonb_each(s.value) l)) from jsonb_each(sections) s)
  where sections is not null`;

const REPORT = `
      select 'report', p.id, lang, p.id,
             case lang when 'ar' then 'تقرير التقييم الذاتي' when 'en' then 'Self-assessment report' when 'zgh' then 'ⴰⵏⵇⵇⵉⵙ ⵏ ⵓⵙⵜⴰⵍ ⴰⵏⵉⵎⴰⵏ'
                       else 'Rapport d’auto-évaluation' end, p.title ->> lang,
             coalesce((select string_agg(rich_text_words(s.value -> lang), E'\\n' order by s.key) from jsonb_each(p.sections) s), '')
      from plan p, jsonb_object_keys(p.title) lang where p.sections is not null`;

/** The texts of the report are rich text, in the search too, and the report is written in every language. DOMAIN.md §9 */
export class RichReportTexts1790001700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The words without their looks: a line for each item of a list, a blank line between two blocks.
    await db.query(`
      create function rich_text_words(blocks jsonb) returns text language sql immutable as $$
        select string_agg(case when b ? 'runs' then (select string_agg(r ->> 'text', '' order by k) from jsonb_array_elements(b -> 'runs') with ordinality t(r, k))
                               else (select string_agg('- ' || (select coalesce(string_agg(r ->> 'text', '' order by k), '') from jsonb_array_elements(runs) with ordinality u(r, k)), E'\\n' order by place)
                                     from jsonb_path_query(b, 'strict $.items.**.runs') with ordinality t(runs, place)) end, E'\\n\\n' order by n)
        from jsonb_array_elements(blocks) with ordinality e(b, n)
      $$`);
    await this.replace(db, REPORT, () =>
      db.query(
        rewritten(`(select coalesce(jsonb_agg(jsonb_build_object('t', 'p', 'runs', jsonb_build_array(jsonb_build_object('text', t))) order by n), '[]')
                    from jsonb_array_elements_text(l.value) with ordinality e(t, n))`),
      ),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await this.replace(db, REPORT_OF_PARAGRAPHS, () =>
      db.query(
        rewritten(
          `(select coalesce(jsonb_agg(rich_text_words(jsonb_build_array(b)) order by n), '[]') from jsonb_array_elements(l.value) with ordinality e(b, n))`,
        ),
      ),
    );
    await db.query(`drop function rich_text_words(jsonb)`);
  }

  /** The documents follow the plan by a trigger, which must not read one form with the words for the other. */
  private async replace(db: QueryRunner, report: string, rewrite: () => Promise<unknown>): Promise<void> {
    await db.query(`alter table plan disable trigger plan_search_report`);
    await rewrite();
    await db.query(`alter table plan enable trigger plan_search_report`);
    await db.query(`create or replace view search_source as ${searchSource(report)}`);
    await db.query(`select search_refresh('report', id) from plan where sections is not null`);
  }
}
