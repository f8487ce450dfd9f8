import { SIMILARITY_WEIGHTS } from '../domain/similarity.ts';
import type { ReadingMode } from './reading-sql.ts';

/** Practices that share the most, or the rarest, areas and target groups are compared. */
const CANDIDATES_BY_FACTS = 80;
/** Practices that share rare words are compared too, whatever they are about. */
const CANDIDATES_BY_WORDS = 30;
/** The rarest words are looked for as long as they have no more uses than this together. */
const USES_OF_RARE_WORDS = 300;

/** Whether a practice `f` can be read in the reading of `$1` to `$3`. */
const READABLE: Readonly<Record<ReadingMode, string>> = {
  ROW: `CASE WHEN $3::boolean THEN $1::text = ANY (f.languages) ELSE $1::text = ANY (f.row_locales) END
    AND $2::text[] IS NOT NULL`,
  LIST: `$1::text = ANY ($2::text[]) AND $3::boolean AND f.languages && $2::text[]`,
};

/** How many readable practices have each value. */
const USAGE = `
  SELECT kind, value, count(*)::integer AS uses FROM (
    SELECT 'POLICY_AREA' AS kind, unnest(policy_areas) AS value FROM readable
    UNION ALL SELECT 'TARGET_GROUP', unnest(target_groups) FROM readable
    UNION ALL SELECT 'REGION', unnest(regions) FROM readable
    UNION ALL SELECT 'COUNTRY', unnest(countries) FROM readable
    UNION ALL SELECT 'ASPECT', unnest(aspects) FROM readable
    UNION ALL SELECT 'AUTHORITY_MODE', authority_mode FROM readable) AS every_value
  GROUP BY kind, value`;

/** The areas and target groups of the practices asked for; what few practices have weighs more. */
const ASKED_FACTS = `
  SELECT own.asked, own.kind, own.value, own.weight * ln(1 + size.practices / usage.uses) AS weight
  FROM (
    SELECT practice_id AS asked, 'POLICY_AREA' AS kind, unnest(policy_areas) AS value,
      ${SIMILARITY_WEIGHTS.POLICY_AREA}::float8 AS weight
    FROM readable WHERE practice_id = ANY ($4::uuid[])
    UNION ALL
    SELECT practice_id, 'TARGET_GROUP', unnest(target_groups), ${SIMILARITY_WEIGHTS.TARGET_GROUP}::float8
    FROM readable WHERE practice_id = ANY ($4::uuid[])) AS own
  JOIN usage USING (kind, value) CROSS JOIN size`;

const BY_FACTS = `
  SELECT asked, other FROM (
    SELECT asked, other, row_number() OVER (PARTITION BY asked
      ORDER BY round(sum(weight)::numeric, 6) DESC, other) AS place
    FROM (
      SELECT a.asked, o.other, a.weight
      FROM (SELECT practice_id AS other, unnest(policy_areas) AS value FROM readable) AS o
      JOIN asked_fact a ON a.kind = 'POLICY_AREA' AND a.value = o.value
      UNION ALL
      SELECT a.asked, o.other, a.weight
      FROM (SELECT practice_id AS other, unnest(target_groups) AS value FROM readable) AS o
      JOIN asked_fact a ON a.kind = 'TARGET_GROUP' AND a.value = o.value) AS shared
    WHERE other <> asked
    GROUP BY asked, other) AS ranked
  WHERE place <= ${CANDIDATES_BY_FACTS}`;

/** Title and summary of the practices asked for, each in its own language. */
const ASKED_TEXTS = `
  SELECT p.practice_id AS asked, p.locale, text.place, text.words, text.language,
    delivery.search_configuration(text.language) AS configuration
  FROM (
    SELECT DISTINCT ON (p.practice_id) p.practice_id, p.locale, p.card
    FROM delivery.practice p
    WHERE p.practice_id = ANY ($4::uuid[]) AND p.locale = ANY ($2::text[])
      AND ($3::boolean IS FALSE OR p.content_locale = p.locale)
    ORDER BY p.practice_id, array_position($2::text[], p.locale)) AS p
  CROSS JOIN LATERAL (VALUES
    (1, p.card #>> '{texts,title,value}', p.card #>> '{texts,title,locale}'),
    (2, p.card #>> '{texts,summary,value}', p.card #>> '{texts,summary,locale}'))
    AS text (place, words, language)`;

/**
 * Their words as the lexemes of `delivery.practice_search`, with the number of rows that use the word;
 * names of areas and regions are not among them.
 */
const ASKED_WORDS = `
  SELECT DISTINCT ON (t.asked, lexeme) t.asked, t.locale,
    t.language || ':' || unaccent(found.lexeme) AS lexeme, written.word,
    coalesce(known.uses, 1) AS uses
  FROM asked_text t
  CROSS JOIN LATERAL regexp_split_to_table(t.words, '[^[:alnum:]]+') WITH ORDINALITY
    AS written (word, place)
  CROSS JOIN LATERAL unnest(to_tsvector(t.configuration, lower(written.word))) AS found
  LEFT JOIN delivery.search_word known
    ON known.locale = t.locale AND known.word = lower(written.word)
  WHERE length(written.word) > 2
  ORDER BY t.asked, lexeme, t.place, written.place`;

/** The rarest words that somebody else uses too, as a query on titles, summaries and names. */
const RARE_QUERY = `
  SELECT asked, locale,
    array_to_string(array_agg(delivery.quoted_lexeme(lexeme) || ':AB'), ' | ')::tsquery AS query
  FROM (SELECT w.*, sum(uses) OVER (PARTITION BY asked ORDER BY uses, lexeme) AS uses_so_far
    FROM asked_word w WHERE uses > 1) AS rarest
  WHERE uses_so_far <= ${USES_OF_RARE_WORDS}
  GROUP BY asked, locale`;

const BY_WORDS = `
  SELECT rare.asked, worded.practice_id FROM rare CROSS JOIN LATERAL (
    SELECT s.practice_id FROM delivery.practice_search s
    WHERE s.locale = rare.locale AND s.practice_id <> rare.asked
      AND s.search @@ (rare.query && delivery.quoted_lexeme('locale=' || rare.locale)::tsquery)
      AND EXISTS (SELECT FROM readable r WHERE r.practice_id = s.practice_id)
    ORDER BY ts_rank(s.head, rare.query) DESC, s.practice_id
    LIMIT ${CANDIDATES_BY_WORDS}) AS worded`;

/** Which words of the practice asked for a candidate uses in its title, summary or names. */
const SHARED_WORDS = `
  SELECT c.asked, c.other,
    ARRAY(SELECT lexeme FROM unnest(tsvector_to_array(s.head)) AS lexeme
      WHERE lexeme = ANY (w.lexemes) ORDER BY lexeme) AS lexemes
  FROM (SELECT asked, locale, array_agg(lexeme) AS lexemes FROM asked_word GROUP BY asked, locale) AS w
  JOIN candidate c ON c.asked = w.asked
  JOIN delivery.practice_search s ON s.practice_id = c.other AND s.locale = w.locale`;

const FACTS = `
  'POLICY_AREA', r.policy_areas, 'TARGET_GROUP', r.target_groups, 'REGION', r.regions,
  'COUNTRY', r.countries, 'ASPECT', r.aspects, 'AUTHORITY_MODE', ARRAY[r.authority_mode]`;

/**
 * The statement that counts: for the practices `$4` their facts and words, how many readable practices
 * have each, and the candidates with their facts and shared words, as one row of JSON.
 */
export function similarSql(mode: ReadingMode): string {
  return `
    WITH readable AS MATERIALIZED (
      SELECT f.practice_id, f.policy_areas, f.target_groups, f.regions, f.countries, f.aspects,
        f.authority_mode
      FROM delivery.practice_facet f WHERE f.removed_because IS NULL AND ${READABLE[mode]}),
    size AS MATERIALIZED (SELECT count(*)::float8 AS practices FROM readable),
    usage AS MATERIALIZED (${USAGE}),
    asked_fact AS MATERIALIZED (${ASKED_FACTS}),
    asked_text AS MATERIALIZED (${ASKED_TEXTS}),
    asked_word AS MATERIALIZED (${ASKED_WORDS}),
    rare AS (${RARE_QUERY}),
    candidate AS MATERIALIZED (${BY_FACTS} UNION ${BY_WORDS}),
    shared_word AS MATERIALIZED (${SHARED_WORDS})
    SELECT size.practices,
      coalesce((SELECT json_agg(json_build_array(kind, value, uses)) FROM usage), '[]') AS usage,
      coalesce((SELECT json_agg(json_build_object('id', r.practice_id, 'facts', json_build_object(${FACTS}),
          'words', (SELECT coalesce(json_agg(json_build_array(w.lexeme, w.word, w.uses)), '[]')
            FROM asked_word w WHERE w.asked = r.practice_id)))
        FROM readable r WHERE r.practice_id = ANY ($4::uuid[])), '[]') AS asked,
      coalesce((SELECT json_agg(json_build_object('askedId', c.asked, 'practiceId', c.other,
          'facts', json_build_object(${FACTS}), 'lexemes', coalesce(s.lexemes, '{}')))
        FROM candidate c JOIN readable r ON r.practice_id = c.other
        LEFT JOIN shared_word s ON s.asked = c.asked AND s.other = c.other), '[]') AS candidates
    FROM size`;
}
