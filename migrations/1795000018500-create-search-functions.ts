import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How words become lexemes, the same for what is searched and for what is searched for. A lexeme carries
 * its language (`sv:boend`), so that a row can hold texts of several languages and no word of one is
 * taken for a word of another.
 *
 * New functions; a new column of delivery.search_word and its index (lock: ACCESS EXCLUSIVE on that small table).
 */
export class CreateSearchFunctions1795000018500 implements MigrationInterface {
  readonly name = 'CreateSearchFunctions1795000018500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT ON delivery.locale TO cms_writer
    `);
    // A locale is only written with a configuration that the server has. A text may be in a language that
    // is no locale any more: whole words of it are found.
    await runner.query(`
      CREATE FUNCTION delivery.search_configuration(language text) RETURNS regconfig LANGUAGE sql STABLE AS $$
        SELECT coalesce(
          (SELECT l.search_configuration FROM delivery.locale l WHERE l.code = language), 'simple')::regconfig
      $$
    `);
    // Stemmed as it is written, and stemmed without accents: "inclusion" finds "inclusión", and "educación"
    // finds "educativo".
    await runner.query(`
      CREATE FUNCTION delivery.search_lexemes(configuration regconfig, language text, words text)
      RETURNS TABLE (lexeme text, place integer, as_written boolean) LANGUAGE sql STABLE AS $$
        SELECT language || ':' || public.unaccent(w.lexeme), p.place::integer, true
        FROM unnest(to_tsvector(configuration, words)) AS w CROSS JOIN unnest(w.positions) AS p (place)
        UNION ALL
        SELECT language || ':' || w.lexeme, p.place::integer, false
        FROM unnest(to_tsvector(configuration, public.unaccent(words))) AS w
          CROSS JOIN unnest(w.positions) AS p (place)
        WHERE public.unaccent(words) <> words
      $$
    `);
    await runner.query(`
      CREATE FUNCTION delivery.quoted_lexeme(lexeme text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT '''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''''
      $$
    `);
    await runner.query(`
      CREATE FUNCTION delivery.search_vector(configuration regconfig, language text, words text)
      RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
      DECLARE
        entries text;
      BEGIN
        SELECT string_agg(one.entry, ' ') INTO entries FROM (
          SELECT delivery.quoted_lexeme(l.lexeme) || ':' || string_agg(DISTINCT l.place::text, ',') AS entry
          FROM delivery.search_lexemes(configuration, language, words) AS l GROUP BY l.lexeme) AS one;
        RETURN coalesce(entries, '')::tsvector;
      END $$
    `);
    // The words one after the other; null when all of them are stop words. The last one may be a beginning.
    await runner.query(`
      CREATE FUNCTION delivery.search_pattern(
        configuration regconfig, language text, words text, is_prefix boolean)
      RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
      DECLARE
        plain text := public.unaccent(words);
        written tsvector;
        entries text;
        places integer;
      BEGIN
        IF position(' ' IN words) = 0 THEN
          IF is_prefix THEN
            RETURN (delivery.quoted_lexeme(language || ':' || plain) || ':*')::tsquery;
          END IF;
          written := to_tsvector(configuration, words);
          IF length(written) = 0 THEN
            RETURN NULL;
          END IF;
          SELECT string_agg(DISTINCT delivery.quoted_lexeme(language || ':' || l.lexeme), '|') INTO entries
          FROM (SELECT public.unaccent(unnest(tsvector_to_array(written)))
            UNION SELECT unnest(tsvector_to_array(to_tsvector(configuration, plain)))) AS l (lexeme);
          RETURN entries::tsquery;
        END IF;
        places := cardinality(string_to_array(words, ' '));
        WITH lexeme AS MATERIALIZED (
          SELECT l.place, delivery.quoted_lexeme(l.lexeme) AS entry, l.as_written
          FROM delivery.search_lexemes(configuration, language, words) AS l
          WHERE NOT is_prefix OR l.place < places
          UNION ALL
          SELECT places,
            delivery.quoted_lexeme(language || ':' || substring(plain FROM '[^ ]+$')) || ':*', true
          WHERE is_prefix),
        place AS (
          SELECT l.place, '(' || string_agg(DISTINCT entry, '|') || ')' AS alternatives,
            l.place - lag(l.place) OVER (ORDER BY l.place) AS distance
          FROM lexeme l GROUP BY l.place HAVING bool_or(as_written))
        SELECT string_agg(coalesce('<' || distance || '>', '') || alternatives, '' ORDER BY place) INTO entries
        FROM place;
        RETURN entries::tsquery;
      END $$
    `);
    await runner.query(`
      CREATE AGGREGATE delivery.any_of(tsquery) (SFUNC = tsquery_or, STYPE = tsquery, PARALLEL = SAFE)
    `);
    await runner.query(`
      CREATE AGGREGATE delivery.all_of(tsquery) (SFUNC = tsquery_and, STYPE = tsquery, PARALLEL = SAFE)
    `);
    // Suggestions are shown as people write them and compared by a key (`spellingKey`); a rebuild makes the keys.
    await runner.query(`
      ALTER TABLE delivery.search_word ADD COLUMN plain text
    `);
    await runner.query(`
      UPDATE delivery.search_word SET plain = word
    `);
    await runner.query(`
      ALTER TABLE delivery.search_word ALTER COLUMN plain SET NOT NULL
    `);
    await runner.query(`
      DROP INDEX delivery.ix_search_word_trigrams
    `);
    await runner.query(`
      CREATE INDEX ix_search_word_trigrams ON delivery.search_word USING gin (plain public.gin_trgm_ops)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery.search_word DROP COLUMN plain
    `);
    await runner.query(`
      CREATE INDEX ix_search_word_trigrams ON delivery.search_word USING gin (word public.gin_trgm_ops)
    `);
    await runner.query(`
      DROP AGGREGATE delivery.all_of(tsquery)
    `);
    await runner.query(`
      DROP AGGREGATE delivery.any_of(tsquery)
    `);
    await runner.query(`
      DROP FUNCTION delivery.search_pattern(regconfig, text, text, boolean),
        delivery.search_vector(regconfig, text, text), delivery.quoted_lexeme(text),
        delivery.search_lexemes(regconfig, text, text), delivery.search_configuration(text)
    `);
    await runner.query(`
      REVOKE SELECT ON delivery.locale FROM cms_writer
    `);
  }
}
