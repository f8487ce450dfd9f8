import type { PublicReader } from '../../platform/db/public-reader.ts';

/** A term of a concept. */
export interface GlossaryTermRow {
  readonly locale: string;
  readonly term: string;
  readonly status: 'PREFERRED' | 'ADMITTED' | 'FORBIDDEN';
}

/** A concept of the glossary for a reader of one language. */
export interface GlossaryConceptRow {
  readonly code: string;
  readonly partOfSpeech: 'NOUN' | 'VERB' | 'ADJECTIVE' | 'NAME';
  readonly isTranslated: boolean;
  readonly sourceName: string;
  /** In the best language there is. */
  readonly definition: { readonly value: string; readonly locale: string };
  /** Of every language, in the order to show. */
  readonly terms: readonly GlossaryTermRow[];
}

const GLOSSARY = `
  SELECT c.code, c.part_of_speech AS "partOfSpeech", c.is_translated AS "isTranslated",
    c.source_name AS "sourceName",
    (SELECT json_build_object('value', d.value, 'locale', d.key) FROM jsonb_each_text(c.definitions) AS d
     ORDER BY array_position((SELECT l.code || l.fallback FROM delivery.locale l WHERE l.code = $1::text), d.key)
       NULLS LAST, d.key LIMIT 1) AS definition,
    (SELECT json_agg(json_build_object('locale', t.locale, 'term', t.term, 'status', t.status)
       ORDER BY l.position, t.locale, t.position)
     FROM delivery.glossary_term t JOIN delivery.locale l ON l.code = t.locale
     WHERE t.concept_id = c.id) AS terms
  FROM delivery.glossary_concept c ORDER BY c.position, c.code`;

/** Every concept that readers may see, in the order of the glossary. */
export function listGlossary(
  reader: PublicReader,
  locale: string,
): Promise<readonly GlossaryConceptRow[]> {
  return reader.query<GlossaryConceptRow>('glossary', GLOSSARY, [locale]);
}
