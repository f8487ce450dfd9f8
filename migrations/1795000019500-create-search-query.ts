import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a reader's search asks of the search rows, in one place for every statement that searches.
 * A new function: no lock on data.
 */
export class CreateSearchQuery1795000019500 implements MigrationInterface {
  readonly name = 'CreateSearchQuery1795000019500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_SEARCH_QUERY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery.search_query(text, jsonb)
    `);
  }
}

/**
 * `asked` is the JSON of `searchParameter` in src/delivery/domain/search-parameter.ts. The answer: which
 * rows match; what was typed, and the concepts that it names, to rank by; and the terms of these concepts,
 * to show. All but the first may be null. No row when nothing is left to look for.
 *
 * The languages are the reader's first, then those that texts in rows of this locale are written in; rows
 * say so by a word like "=el". A term is asked for in each of them; what is a stop word in the reader's language is left
 * out of all of them. A beginning also stands for the known words that begin so, whose stems may be
 * shorter. A concept of the glossary that the query names may stand in place of the groups that name it.
 */
const CREATE_SEARCH_QUERY = `
  CREATE FUNCTION delivery.search_query(reading text, asked jsonb)
  RETURNS TABLE (match tsquery, literal tsquery, concepts tsquery, wide tsquery) LANGUAGE plpgsql STABLE AS $$
  DECLARE
    term record;
    concept record;
    own tsquery;
    pattern tsquery;
    said tsvector := '';
    typed tsquery[] := '{}';
    wanted tsquery[];
    exact boolean[] := '{}';
    excluded tsquery;
    number integer;
    languages text[];
    configurations regconfig[];
  BEGIN
    SELECT array_agg(l.code ORDER BY l.code <> reading, l.code),
      array_agg(l.search_configuration::regconfig ORDER BY l.code <> reading, l.code)
    INTO languages, configurations
    FROM delivery.locale l
    WHERE l.code = reading OR (NOT (asked ->> 'ownOnly')::boolean AND EXISTS (
      SELECT FROM delivery.search_word w WHERE w.locale = reading AND w.word = '=' || l.code));
    FOR term IN
      SELECT * FROM jsonb_to_recordset(asked -> 'terms')
        AS t ("group" integer, words text, "isPrefix" boolean, "isSpelling" boolean, "isExact" boolean, key text)
    LOOP
      pattern := delivery.search_pattern(configurations[1], reading, term.words, term."isPrefix");
      CONTINUE WHEN pattern IS NULL;
      IF term.key IS NOT NULL THEN
        SELECT delivery.any_of(one.pattern) INTO own FROM (
          SELECT delivery.search_pattern(configurations[1], reading, w.word, false) AS pattern
          FROM delivery.search_word w
          WHERE w.locale = reading AND w.plain LIKE term.key || '%'
          ORDER BY w.uses DESC, w.word LIMIT 30) AS one;
        pattern := CASE WHEN own IS NULL THEN pattern ELSE pattern || own END;
      END IF;
      IF NOT term."isSpelling" THEN
        FOR number IN 2 .. cardinality(languages) LOOP
          own := delivery.search_pattern(
            configurations[number], languages[number], term.words, term."isPrefix");
          pattern := CASE WHEN own IS NULL THEN pattern ELSE pattern || own END;
        END LOOP;
      END IF;
      IF term."group" < 0 THEN
        excluded := CASE WHEN excluded IS NULL THEN pattern ELSE excluded || pattern END;
      ELSE
        own := typed[term."group" + 1];
        exact[term."group" + 1] := term."isExact";
        typed[term."group" + 1] := CASE WHEN own IS NULL THEN pattern ELSE own || pattern END;
      END IF;
    END LOOP;
    wanted := typed;
    IF cardinality(typed) > 0 THEN
      SELECT delivery.any_of(t.one) INTO literal FROM unnest(typed) AS t (one);
      FOR number IN 1 .. cardinality(languages) LOOP
        FOR term IN SELECT words FROM jsonb_array_elements_text(asked -> 'runs') AS run (words) LOOP
          said := said || delivery.search_vector(configurations[number], languages[number], term.words);
        END LOOP;
      END LOOP;
      FOR concept IN
        SELECT g.lexemes, (
          SELECT delivery.any_of(delivery.quoted_lexeme(l.language || '=' || g.code)::tsquery)
          FROM unnest(languages) AS l (language)) AS marks, (
          SELECT delivery.any_of(s.pattern) FROM delivery.glossary_term s
          WHERE s.concept_id = g.concept_id AND s.locale = ANY (languages) AND s.status <> 'FORBIDDEN') AS terms
        FROM delivery.glossary_term g
        WHERE g.locale = ANY (languages) AND said @@ g.pattern
      LOOP
        concepts := CASE WHEN concepts IS NULL THEN concept.marks ELSE concepts || concept.marks END;
        wide := CASE WHEN wide IS NULL THEN concept.terms ELSE coalesce(wide || concept.terms, wide) END;
        FOR number IN 1 .. cardinality(typed) LOOP
          IF NOT exact[number] AND EXISTS (SELECT FROM unnest(concept.lexemes) AS lexeme
            WHERE position(delivery.quoted_lexeme(lexeme) IN typed[number]::text) > 0)
          THEN
            wanted[number] := wanted[number] || concept.marks;
          END IF;
        END LOOP;
      END LOOP;
      SELECT delivery.all_of(w.one) INTO match FROM unnest(wanted) AS w (one);
    END IF;
    IF excluded IS NOT NULL THEN
      match := CASE WHEN match IS NULL THEN !!excluded ELSE match && !!excluded END;
    END IF;
    IF match IS NOT NULL THEN
      match := delivery.quoted_lexeme('locale=' || reading)::tsquery && match;
      RETURN NEXT;
    END IF;
  END $$`;
