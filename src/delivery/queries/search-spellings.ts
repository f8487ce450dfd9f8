import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { KnownWord } from '../domain/search-correction.ts';
import { searchParameter } from '../domain/search-parameter.ts';
import { spellingKey } from '../domain/spelling-key.ts';
import type { Reading } from './reading-sql.ts';

/** What the data knows about a word of a query. */
export interface SpellingRow {
  readonly word: string;
  /** Some practice has it, in whatever form, or the glossary: it is written as it should be. */
  readonly isKnown: boolean;
  /** Practices with the word just so in title, summary or names. */
  readonly uses: number;
  /** Words of live practices in the same locale that are written alike. */
  readonly alike: readonly KnownWord[];
}

const MOST_ALIKE = 25;

/** Trigrams choose, how close they really are is for the caller to say. */
const SPELLINGS = `
  SELECT asked.word,
    EXISTS (
      SELECT FROM delivery.search_query($1::text, asked.parameter::jsonb) AS q
        JOIN delivery.practice_search s ON s.search @@ q.match)
    OR EXISTS (
      SELECT FROM delivery.glossary_term g
      WHERE g.locale = $1::text AND g.lexemes && tsvector_to_array(delivery.search_vector(
        delivery.search_configuration($1::text), $1::text, asked.word))) AS "isKnown",
    coalesce((SELECT max(w.uses) FROM delivery.search_word w
      WHERE w.locale = $1::text AND w.plain = asked.key), 0) AS uses,
    coalesce((
      SELECT json_agg(json_build_object('word', one.word, 'uses', one.uses)) FROM (
        SELECT w.word, w.uses FROM delivery.search_word w
        WHERE w.locale = $1::text AND w.plain % asked.key AND w.word NOT LIKE '=%'
        ORDER BY similarity(w.plain, asked.key) DESC, w.uses DESC, w.word
        LIMIT ${MOST_ALIKE}) AS one), '[]') AS alike
  FROM unnest($2::text[], $3::text[], $4::text[]) AS asked (word, key, parameter)`;

/** Looks up words of a query in the words of the locale; one statement. @param words lower case, each once */
export async function readSpellings(
  reader: PublicReader,
  { locale, fallback }: Reading,
  words: readonly string[],
): Promise<readonly SpellingRow[]> {
  const ownOnly = fallback.mode !== 'CHAIN';
  const parameters = words.map((word) => searchParameter(word, locale, ownOnly));
  return reader.query<SpellingRow>('search_spellings', SPELLINGS, [
    locale,
    words,
    words.map(spellingKey),
    parameters,
  ]);
}
