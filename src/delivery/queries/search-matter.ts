import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { RowTexts } from '../domain/fallback.ts';
import type { LanguageWord } from '../domain/highlight.ts';
import type { RowLabels } from '../domain/practice-row.ts';
import { searchParameter } from '../domain/search-parameter.ts';
import type { Reading } from './reading-sql.ts';

/** A row whose texts are wanted. */
export interface RowKey {
  readonly practiceId: string;
  readonly locale: string;
}

/** The texts of a row with what a search looks for in it. */
export interface SearchMatter extends RowKey {
  readonly texts: RowTexts;
  readonly labels: RowLabels;
  /** Queries of PostgreSQL: what was typed, and what the glossary adds; null: nothing. */
  readonly literal: string | null;
  readonly wide: string | null;
}

const MATTER = `
  WITH asked AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS a (practice_id, locale)),
  query AS MATERIALIZED (
    SELECT one.locale, q.literal::text AS literal, q.wide::text AS wide
    FROM (SELECT DISTINCT locale FROM asked) AS one
      CROSS JOIN LATERAL delivery.search_query(one.locale, $3::jsonb) AS q)
  SELECT p.practice_id AS "practiceId", p.locale, p.document -> 'texts' AS texts,
    p.document -> 'labels' AS labels, query.literal, query.wide
  FROM asked
    JOIN delivery.practice p ON p.practice_id = asked.practice_id AND p.locale = asked.locale
    JOIN query ON query.locale = p.locale`;

/** Reads the texts of rows and what the search means in the languages of the rows; one statement. */
export async function readSearchMatter(
  reader: PublicReader,
  { locale, fallback, search }: Reading & { readonly search: string },
  keys: readonly RowKey[],
): Promise<readonly SearchMatter[]> {
  return reader.query<SearchMatter>('search_matter', MATTER, [
    keys.map(({ practiceId }) => practiceId),
    keys.map((key) => key.locale),
    searchParameter(search, locale, fallback.mode !== 'CHAIN'),
  ]);
}

/** A word with its lexemes, as the search rows have them. */
export interface WordLexemes extends LanguageWord {
  readonly lexemes: readonly string[];
}

const LEXEMES = `
  SELECT asked.language, asked.word, ARRAY(
    SELECT DISTINCT l.lexeme
    FROM delivery.search_lexemes(c.configuration, asked.language, asked.word) AS l) AS lexemes
  FROM (
    SELECT one.language, delivery.search_configuration(one.language) AS configuration
    FROM (SELECT DISTINCT language FROM unnest($1::text[]) AS language) AS one OFFSET 0) AS c
    JOIN unnest($1::text[], $2::text[]) AS asked (language, word) ON asked.language = c.language`;

/** Makes lexemes of words, each in its language; one statement. */
export async function readLexemes(
  reader: PublicReader,
  words: readonly LanguageWord[],
): Promise<readonly WordLexemes[]> {
  if (words.length === 0) return [];
  return reader.query<WordLexemes>('search_lexemes', LEXEMES, [
    words.map(({ language }) => language),
    words.map(({ word }) => word),
  ]);
}
