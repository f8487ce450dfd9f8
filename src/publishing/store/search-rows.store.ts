import type { Tx } from '../../platform/db/tx.ts';
import { spellingKey, type SearchText, type SearchWeight } from '../../delivery/index.ts';
import type { ProjectionRow } from '../domain/practice-projection.ts';

/** What is searched for of one practice. */
export interface PracticeSearch {
  readonly practiceId: string;
  readonly ordinal: number;
  /** Empty: it is not found any more. */
  readonly rows: readonly ProjectionRow[];
}

/**
 * Replaces the search rows of a practice and the counts of its words. Publishers come one after the
 * other (`writeProjection`), so the counts need no other lock.
 */
export async function replaceSearchRows(tx: Tx, search: PracticeSearch): Promise<void> {
  const { practiceId, ordinal, rows } = search;
  await tx.query(FORGET_WORDS, [practiceId]);
  await tx.query('DELETE FROM delivery.practice_search WHERE practice_id = $1', [practiceId]);
  if (rows.length === 0) return;
  const records = rows.map(({ columns: { locale, searchText } }) => ({
    locale,
    parts: searchText.parts,
    words: [...searchText.suggestions, ...languageMarks(searchText)],
  }));
  await tx.query(INSERT_ROWS, [JSON.stringify(records), practiceId, ordinal]);
  const words = [...new Set(records.flatMap((record) => record.words))];
  await tx.query(COUNT_WORDS, [practiceId, words, words.map(spellingKey)]);
}

/** Words like `=el`: the row has texts in these languages. No text can make such a word. */
function languageMarks({ parts }: SearchText): readonly string[] {
  return [...new Set(parts.map(({ language }) => `=${language}`))];
}

const FORGET_WORDS = `
  WITH gone AS (
    SELECT s.locale, word, count(*)::integer AS uses
    FROM delivery.practice_search s CROSS JOIN unnest(s.words) AS word
    WHERE s.practice_id = $1 GROUP BY s.locale, word),
  fewer AS (
    UPDATE delivery.search_word w SET uses = w.uses - gone.uses
    FROM gone WHERE w.locale = gone.locale AND w.word = gone.word AND w.uses > gone.uses
    RETURNING w.locale, w.word)
  DELETE FROM delivery.search_word w USING gone
  WHERE w.locale = gone.locale AND w.word = gone.word AND w.uses <= gone.uses`;

const COUNT_WORDS = `
  INSERT INTO delivery.search_word AS w (locale, word, uses, plain)
  SELECT s.locale, known.word, 1, known.plain
  FROM delivery.practice_search s CROSS JOIN unnest(s.words) AS own (word)
    JOIN unnest($2::text[], $3::text[]) AS known (word, plain) ON known.word = own.word
  WHERE s.practice_id = $1
  ON CONFLICT (locale, word) DO UPDATE SET uses = w.uses + 1`;

/**
 * The lexemes of all texts by weight (see the functions `delivery.search_…`), and as further ones, which no
 * text can make because they hold a sign, the concepts of the glossary that they name and the locale; `head` has titles, summaries and names, to rank by.
 */
const INSERT_ROWS = `
  INSERT INTO delivery.practice_search (locale, practice_id, ordinal, search, head, words)
  SELECT r.locale, $2::uuid, $3::integer,
    every.vector || delivery.concept_marks(every.vector)
      || array_to_tsvector(ARRAY['locale=' || r.locale]),
    a.vector || b.vector || setweight(delivery.concept_marks(a.vector), 'A')
      || setweight(delivery.concept_marks(b.vector), 'B'),
    r.words
  FROM jsonb_to_recordset($1::jsonb) AS r(locale text, parts jsonb, words text[])
    CROSS JOIN LATERAL (${vectorSql('A')}) AS a
    CROSS JOIN LATERAL (${vectorSql('B')}) AS b
    CROSS JOIN LATERAL (${vectorSql('C')}) AS c
    CROSS JOIN LATERAL (${vectorSql('D')}) AS d
    CROSS JOIN LATERAL (SELECT a.vector || b.vector || c.vector || d.vector AS vector) AS every`;

function vectorSql(weightSql: SearchWeight): string {
  return `
    SELECT setweight(coalesce(string_agg(delivery.search_vector(
      delivery.search_configuration(part.language), part.language, part.words)::text, ' '), '')::tsvector,
      '${weightSql}') AS vector
    FROM jsonb_to_recordset(r.parts) AS part(weight text, language text, words text)
    WHERE part.weight = '${weightSql}'`;
}
