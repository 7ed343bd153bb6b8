import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a question is read, and what it marks: docs/adr/0019-search.md. */
export class CreateSearchQueries1790000510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The words asked for, spelled as in the documents; those to leave out ("-word") are not among them. Eight are enough to find a text.
    await db.query(`
      create function search_typed_words(q text) returns setof text language sql immutable strict parallel safe as $$
        select word from (
          select word, min(n) as n from regexp_split_to_table(regexp_replace(left(search_normal(q), 250), '(^|\\s)-\\S+', ' ', 'g'), '[\\s"-]+') with ordinality t(word, n)
          where word <> '' group by word) w order by n limit 8
      $$`);
    // A word that is written somewhere stands for itself; another one for those that begin alike, those with two letters
    // swapped, and those that share as many groups of three letters as a word of n letters does with itself after one slip: n - 2 of n + 4.
    await db.query(`
      create function search_close_words(typed text) returns setof text language sql stable strict parallel safe as $$
        with asked as materialized (
          select length(typed) < 3 or exists (select from search_word where key = search_key(typed) and normal = typed) as known
        ), begins as (
          select w.normal, similarity(w.key, search_key(typed)) as closeness from search_word w where w.key like search_key(typed) || '%'
        ), near as (
          select w.normal, similarity(w.key, search_key(typed)) as closeness from search_word w order by w.key <-> search_key(typed) limit 16
        ), swapped as (
          select w.normal, 1 as closeness from search_word w
          where w.key in (select overlay(k placing substr(k, i + 1, 1) || substr(k, i, 1) from i for 2) from search_key(left(typed, 40)) k, generate_series(1, length(k) - 1) i)
        )
        select typed from asked where known
        union all
        (select normal from (select * from begins union all select * from swapped union all select * from near where closeness >= 0.9 * (length(typed) - 2) / (length(typed) + 4)) c
         where not (select known from asked) group by normal order by max(closeness) desc, normal limit 4)
      $$`);
    // `words` holds for each word of the question those that it may stand for; 'exact' reads the question itself, with its operators.
    await db.query(`
      create function search_query(lang text, mode text, q text, words jsonb) returns tsquery language plpgsql immutable parallel safe as $$
      declare
        config regconfig := search_config(lang);
        typed jsonb;
        one tsquery;
        whole tsquery := '';
      begin
        if mode = 'exact' then
          -- A hyphen inside a word is no operator. One character can stand for eighteen: ﷺ.
          whole := websearch_to_tsquery(config, regexp_replace(left(search_normal(q), 250), '(?<=\\S)-', ' ', 'g'));
        else
          for typed in select jsonb_array_elements(words) loop
            one := '';
            for i in 0 .. jsonb_array_length(typed) - 1 loop
              one := one || plainto_tsquery(config, typed ->> i);
            end loop;
            whole := case when mode = 'close' then whole && one else whole || one end;
          end loop;
        end if;
        -- A question made of words to leave out would read every document.
        return case when querytree(whole) in ('', 'T') then null else whole end;
      end $$`);
    // The places of the texts' words that the question's may stand for: texts[i] is in the language langs[i].
    await db.query(`
      create function search_marks(texts text[], langs text[], words jsonb) returns setof int language sql stable parallel safe as $$
        with asked as materialized (
          select l.lang, search_config(l.lang) as config, search_query(l.lang, 'any', null, words) as query from (select distinct lang from unnest(langs) lang) l
        )
        select n::int from unnest(string_to_array(search_normal(array_to_string(texts, E'\\n')), E'\\n'), langs) with ordinality w(normal, lang, n)
        join asked a on a.lang = w.lang
        where to_tsvector(a.config, w.normal) @@ a.query
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function search_marks(text[], text[], jsonb), search_query(text, text, text, jsonb), search_close_words(text)`);
    await db.query(`drop function search_typed_words(text)`);
  }
}
