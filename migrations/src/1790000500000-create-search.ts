import type { MigrationInterface, QueryRunner } from 'typeorm';

// Tashkeel, tatweel and combining accents, direction marks, joiners and soft hyphens: what is read over.
const UNHEARD =
  '[\\u00AD\\u0300-\\u036F\\u0610-\\u061C\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u2D7F\\uFE00-\\uFE0F\\uFEFF]';

// Between two words. Spelled out, because what a class like [:punct:] holds depends on the locale of the database. Quotes and hyphens stay: they are operators.
const BETWEEN =
  '[!#-,./:-@\\[-`{-~\\u00A1-\\u00BF\\u060C\\u061B\\u061F\\u066A-\\u066D\\u06D4\\u2010-\\u2027\\u2030-\\u205E\\u3001-\\u303F]';

// «الالتزام», «للالتزام» and «التزام» are one word, with the article or without.
const ARTICLE = '(^|[^ء-ي])(?:[وبكف]?(?:ال)+|لل(?:ال)*)(?=[ء-ي]{4})';

// «معلومات» and «معلومة» too: the stemmer takes a feminine plural apart only behind an article.
const FEMININE_PLURAL = '([ء-ي]{3})ات(?![ء-ي])';

/** Each document in the languages that one of its texts is written in. */
const languagesOf = (...texts: string[]): string =>
  `jsonb_object_keys(${texts.map((text) => `coalesce(${text}, '{}')`).join(' || ')}) lang`;

const inLanguage = (...texts: string[]): string => `concat_ws(E'\\n', ${texts.map((text) => `${text} ->> lang`).join(', ')})`;

const numbered = (number: string, words: { fr: string; ar: string; en: string; zgh: string }): string =>
  `case lang ${Object.entries(words)
    .map(([lang, word]) => `when '${lang}' then '${word} ' || ${number}`)
    .join(' ')} end`;

/** The report of a plan as a document, while its texts were paragraphs. */
export const REPORT_OF_PARAGRAPHS = `
      select 'report', p.id, lang, p.id,
             case lang when 'ar' then 'تقرير التقييم الذاتي' when 'en' then 'Self-assessment report' else 'Rapport d’auto-évaluation' end, p.title ->> lang,
             coalesce((select string_agg(paragraph, E'\\n' order by s.key, n)
                       from jsonb_each(p.sections) s, jsonb_array_elements_text(s.value -> lang) with ordinality t(paragraph, n)), '')
      from plan p, jsonb_object_keys(p.title) lang where p.sections is not null and lang <> 'zgh'`;

/** What the documents are; a later migration writes the view again with another report. */
export const searchSource = (report: string): string => `
      select 'plan' as source, p.id as source_id, lang, p.id as plan_id, coalesce(p.title ->> lang, '') as title, p.number::text as label,
             ${inLanguage('p.summary', 'p.data_note')} as body
      from plan p, ${languagesOf('p.title', 'p.summary', 'p.data_note')}
      union all
      ${report}
      union all
      select 'commitment', c.id, lang, c.plan_id, coalesce(c.title ->> lang, ''),
             ${numbered('c.number', { fr: 'engagement', ar: 'التزام', en: 'commitment', zgh: 'ⵜⴰⴳⴰⵍⵍⵉⵜ' })},
             ${inLanguage('c.problem', 'c.solution', 'c.expected_result', 'x.title', 'i.name')}
               || coalesce((select string_agg(E'\\n' || (n.name ->> lang), '' order by n.number) from indicator n where n.commitment_id = c.id), '')
      from commitment c join axis x on x.id = c.axis_id join institution i on i.id = c.lead_institution_id,
           ${languagesOf('c.title', 'c.problem', 'c.solution', 'c.expected_result')}
      union all
      select 'activity', a.id, lang, c.plan_id, a.title ->> lang,
             ${numbered('a.number', { fr: 'activité', ar: 'نشاط', en: 'activity', zgh: 'ⵜⴰⵡⵓⵔⵉ' })}, ''
      from activity a join commitment c on c.id = a.commitment_id, jsonb_object_keys(a.title) lang
      union all
      select 'update', u.id, u.language, c.plan_id, '', '', t.body
      from progress_update u join activity a on a.id = u.activity_id join commitment c on c.id = a.commitment_id,
           lateral (select concat_ws(E'\\n', u.note,
             (select string_agg(d.text, E'\\n' order by d.position) from achieved_action d where d.update_id = u.id),
             (select string_agg(d.description, E'\\n' order by d.id) from difficulty d where d.update_id = u.id)) as body) t
      where t.body <> ''
      union all
      select 'evidence', e.id, u.language, c.plan_id, e.title, '', ''
      from evidence e join progress_update u on u.id = e.update_id join activity a on a.id = u.activity_id join commitment c on c.id = a.commitment_id`;

/** Tables whose rows are a document, or a part of one: the document's source, and the column with its id. */
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

/** Search by words in four languages, and by the words closest to what was typed: docs/adr/0019-search.md. */
export class CreateSearch1790000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists pg_trgm`);
    await this.createNormalisation(db);
    await this.createTables(db);
    await this.createSource(db);
    await this.createTriggers(db);
    await db.query(`select search_rebuild()`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, source] of FOLLOWED) await db.query(`drop trigger ${table}_search_${source} on ${table}`);
    for (const table of ['axis', 'institution']) await db.query(`drop trigger ${table}_search_commitment on ${table}`);
    for (const table of ['commitment', 'activity', 'progress_update']) await db.query(`drop trigger ${table}_search_moved on ${table}`);
    await db.query(
      `drop function search_follow(), search_follow_commitments(), search_follow_move(), search_rebuild(), search_refresh(text, int)`,
    );
    await db.query(`drop function search_note_words(search_document)`);
    await db.query(`drop view search_source`);
    await db.query(`drop table search_word, search_document`);
    await db.query(`drop function search_vector(text, text, text, text), search_config(text), search_key(text), search_normal(text)`);
    await db.query(`drop extension pg_trgm`);
  }

  /** One spelling for texts and questions. Only immutable functions of PostgreSQL itself: unaccent reads a file that can change under an index. */
  private async createNormalisation(db: QueryRunner): Promise<void> {
    // Decomposing splits é, أ and ﻻ into letters and marks; dropping the marks leaves e, ا and لا. Words keep their number and order, lines stay lines.
    await db.query(`
      create function search_normal(raw text) returns text language sql immutable strict parallel safe as $$
        select regexp_replace(regexp_replace(regexp_replace(
                 translate(replace(replace(
                   regexp_replace(regexp_replace(lower(normalize(raw, NFKD)), '${UNHEARD}', '', 'g'), '${BETWEEN}', ' ', 'g'),
                   'œ', 'oe'), 'æ', 'ae'), 'ٱىةکیھ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'ايهكيه01234567890123456789'),
               '${ARTICLE}', '\\1', 'g'), '${FEMININE_PLURAL}', '\\1', 'g'),
               'ees?\\M', 'e', 'g')
      $$`);
    // pg_trgm skips every letter beyond ASCII where the database's locale is C: the three scripts are compared by Latin letters.
    await db.query(`
      create function search_key(normal text) returns text language sql immutable strict parallel safe as $$
        select replace(replace(translate(normal,
          'ابتثجحخدذرزسشصضطظعغفقكلمنهويءⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵙⵚⵜⵟⵡⵢⵣⵥ',
          'abt4j75d8rzsxcv6p3gfqklmnhwy2abgddefkhh3xqijlmnurrssttwyzz'), 'ⵖ', 'gh'), 'ⵛ', 'ch')
      $$`);
    await db.query(`
      create function search_config(lang text) returns regconfig language sql immutable strict parallel safe as $$
        select case lang when 'fr' then 'pg_catalog.french'::regconfig when 'ar' then 'pg_catalog.arabic'::regconfig
                         when 'en' then 'pg_catalog.english'::regconfig else 'pg_catalog.simple'::regconfig end
      $$`);
    // The language is one of the words, so that the index answers for one language; no text has a word with a colon.
    await db.query(`
      create function search_vector(lang text, title text, label text, body text) returns tsvector language sql immutable strict parallel safe as $$
        select setweight(to_tsvector(search_config(lang), translate(search_normal(title), '"-', '  ')), 'A')
            || setweight(to_tsvector(search_config(lang), search_normal(label)), 'B')
            || setweight(to_tsvector(search_config(lang), translate(search_normal(body), '"-', '  ')), 'D')
            || array_to_tsvector(array['lang:' || lang])
      $$`);
  }

  private async createTables(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_document (
        source    text not null constraint search_document_source_check check (source in ('plan', 'commitment', 'activity', 'update', 'evidence', 'report')),
        source_id int not null,
        lang      text not null,
        plan_id   int not null references plan on delete cascade,
        title     text not null,
        label     text not null,
        body      text not null,
        words     tsvector not null generated always as (search_vector(lang, title, label, body)) stored,
        primary key (source, source_id, lang)
      )`);
    await db.query(`create index search_document_words_idx on search_document using gin (words)`);
    await db.query(`create index search_document_plan_id_idx on search_document (plan_id)`);
    // Every word ever written, for the closest one. Not unique: two writers of the same new word must not wait for each other.
    await db.query(`create table search_word (lang text not null, word text not null, normal text not null, key text not null)`);
    await db.query(`create index search_word_word_idx on search_word (word, lang)`);
    await db.query(`create index search_word_key_idx on search_word using gist (key gist_trgm_ops (siglen = 256))`);
  }

  /** What the documents are, said once: the table holds what this view says, and a test compares the two. */
  private async createSource(db: QueryRunner): Promise<void> {
    await db.query(`create view search_source as ${searchSource(REPORT_OF_PARAGRAPHS)}`);
  }

  /** Whatever writes the facts, a service or a person at a prompt, the documents follow in the same transaction. */
  private async createTriggers(db: QueryRunner): Promise<void> {
    await db.query(`
      create function search_note_words(document search_document) returns void language sql as $$
        with written as (
          select distinct word from regexp_split_to_table(regexp_replace(lower(normalize(document.title || ' ' || document.body, NFKC)), '${UNHEARD}|["-]|${BETWEEN}', ' ', 'g'), '\\s+') word
          where length(word) between 3 and 40 and word !~ '\\d'
        ), unknown as (
          select array_agg(word) as words from written w where not exists (select from search_word s where s.word = w.word and s.lang = document.lang)
        )
        insert into search_word (lang, word, normal, key)
        select document.lang, n.word, n.normal, search_key(n.normal)
        from unknown u, unnest(u.words, string_to_array(search_normal(array_to_string(u.words, E'\\n')), E'\\n')) n(word, normal)
        where n.normal <> ''
      $$`);
    await db.query(`
      create function search_refresh(wanted text, id int) returns void language plpgsql as $$
      begin
        delete from search_document d where d.source = wanted and d.source_id = id;
        insert into search_document (source, source_id, lang, plan_id, title, label, body)
        select s.source, s.source_id, s.lang, s.plan_id, s.title, s.label, s.body from search_source s where s.source = wanted and s.source_id = id;
        perform search_note_words(d) from search_document d where d.source = wanted and d.source_id = id;
      end $$`);
    await db.query(`
      create function search_rebuild() returns void language plpgsql as $$
      begin
        delete from search_document;
        delete from search_word;
        insert into search_document (source, source_id, lang, plan_id, title, label, body)
        select source, source_id, lang, plan_id, title, label, body from search_source;
        perform search_note_words(d) from search_document d;
      end $$`);
    await db.query(`
      create function search_follow() returns trigger language plpgsql as $$
      declare
        before_id int := (to_jsonb(old) ->> tg_argv[1])::int;
        after_id int := (to_jsonb(new) ->> tg_argv[1])::int;
      begin
        perform search_refresh(tg_argv[0], id) from (select before_id union select after_id) changed(id) where id is not null;
        return null;
      end $$`);
    for (const [table, source, column] of FOLLOWED)
      await db.query(
        `create trigger ${table}_search_${source} after insert or update or delete on ${table} for each row execute function search_follow('${source}', '${column}')`,
      );
    // The names of an axis and of an institution are part of their commitments' documents.
    await db.query(`
      create function search_follow_commitments() returns trigger language plpgsql as $$
      begin
        perform search_refresh('commitment', c.id) from commitment c where new.id = case tg_argv[0] when 'axis' then c.axis_id else c.lead_institution_id end;
        return null;
      end $$`);
    for (const table of ['axis', 'institution'])
      await db.query(
        `create trigger ${table}_search_commitment after update on ${table} for each row execute function search_follow_commitments('${table}')`,
      );
    // What moves to another parent takes all that is below along; nothing in the product does so.
    await db.query(`
      create function search_follow_move() returns trigger language plpgsql as $$
      begin
        perform search_rebuild();
        return null;
      end $$`);
    for (const [table, parent] of [
      ['commitment', 'plan_id'],
      ['activity', 'commitment_id'],
      ['progress_update', 'activity_id'],
    ] as const)
      await db.query(
        `create trigger ${table}_search_moved after update on ${table} for each row when (old.${parent} <> new.${parent}) execute function search_follow_move()`,
      );
  }
}
