import type { PublicReader } from '../../platform/db/public-reader.ts';
import { textsSql, type ReferenceTexts } from './reference-text-sql.ts';

/** A term in a language. */
export interface TermRow {
  readonly id: string;
  readonly locale: string;
  readonly taxonomy: string;
  readonly code: string;
  readonly parentCode: string | null;
  readonly provenance: 'SOURCED' | 'PROPOSED';
  readonly sourceName: string;
  readonly texts: ReferenceTexts;
}

/** Names a term in a language. */
export interface TermKey {
  readonly locale: string;
  readonly taxonomy: string;
  readonly code: string;
}

const COLUMNS = `
  t.id, asked.locale, t.taxonomy, t.code, parent.code AS "parentCode", t.provenance,
  t.source_name AS "sourceName", ${textsSql('TERM', 't.id', 'asked.locale')} AS texts`;

const BY_KEY = `
  SELECT ${COLUMNS}
  FROM unnest($1::text[], $2::text[], $3::text[]) AS asked (locale, taxonomy, code)
  JOIN delivery.term t ON t.taxonomy = asked.taxonomy AND t.code = asked.code
  LEFT JOIN delivery.term parent ON parent.id = t.parent_id`;

/** Reads the terms that exist, in any order. */
export function findTerms(
  reader: PublicReader,
  keys: readonly TermKey[],
): Promise<readonly TermRow[]> {
  return reader.query<TermRow>('terms_by_key', BY_KEY, [
    keys.map(({ locale }) => locale),
    keys.map(({ taxonomy }) => taxonomy),
    keys.map(({ code }) => code),
  ]);
}

const BY_TAXONOMY = `
  SELECT ${COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale) JOIN delivery.term t
    ON t.taxonomy = $2::text AND t.is_active
  LEFT JOIN delivery.term parent ON parent.id = t.parent_id
  ORDER BY t.position, t.code`;

/** The active terms of a taxonomy, in its order. */
export function listTerms(
  reader: PublicReader,
  taxonomy: string,
  locale: string,
): Promise<readonly TermRow[]> {
  return reader.query<TermRow>('terms_by_taxonomy', BY_TAXONOMY, [locale, taxonomy]);
}

const BY_ID = `
  SELECT ${COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale) JOIN delivery.term t ON t.id = ANY ($2::uuid[])
  LEFT JOIN delivery.term parent ON parent.id = t.parent_id`;

/** Reads the terms with these ids that exist, in any order. */
export function findTermsById(
  reader: PublicReader,
  ids: readonly string[],
  locale: string,
): Promise<readonly TermRow[]> {
  return reader.query<TermRow>('terms_by_id', BY_ID, [locale, ids]);
}
