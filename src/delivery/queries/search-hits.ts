import type { PublicReader } from '../../platform/db/public-reader.ts';
import { localesToTry } from '../domain/fallback.ts';
import { searchParameter } from '../domain/search-parameter.ts';
import type { Reading } from './reading-sql.ts';
import { rankSql } from './search-sql.ts';

/** A search in one reading; a `Selection` is one. */
export interface HitsRequest extends Reading {
  /** As people type it; null finds nothing. */
  readonly search: string | null;
}

/** Every practice that a search finds, whatever the filter; in no order. */
export interface SearchHits {
  /** `delivery.practice_facet.ordinal`. */
  readonly ordinals: Int32Array;
  /** How well each fits, as long as `ordinals`; 0 when only the body has the words. */
  readonly ranks: Float32Array;
}

const ENTRY_BYTES = 8;

/** Ordinal and rank of each hit as eight bytes in network order: one value for thousands of hits. */
const HITS = `
  SELECT coalesce(string_agg(int4send(found.ordinal) || float4send(${rankSql('found')}), ''), '') AS hits
  FROM (
    SELECT s.ordinal, s.head, q.literal, q.concepts
    FROM unnest($1::text[]) AS reading (locale)
      CROSS JOIN LATERAL delivery.search_query(reading.locale, $2::jsonb) AS q
      JOIN delivery.practice_search s ON s.search @@ q.match) AS found`;

/**
 * Finds the practices of a search, with how well they fit; one statement. Unless the fallback is the
 * chain, only texts in the language itself count; with a list of languages, those in each of them, and a
 * practice comes once for each that has it.
 */
export async function findHits(reader: PublicReader, request: HitsRequest): Promise<SearchHits> {
  const { locale, fallback, search } = request;
  const parameters = [
    localesToTry(locale, fallback),
    searchParameter(search ?? '', locale, fallback.mode !== 'CHAIN'),
  ];
  const [row] = await reader.query<{ hits: Uint8Array }>('search_hits', HITS, parameters);
  return readHits(row!.hits);
}

function readHits(bytes: Uint8Array): SearchHits {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.byteLength / ENTRY_BYTES;
  const ordinals = new Int32Array(count);
  const ranks = new Float32Array(count);
  for (let hit = 0; hit < count; hit += 1) {
    ordinals[hit] = view.getInt32(hit * ENTRY_BYTES);
    ranks[hit] = view.getFloat32(hit * ENTRY_BYTES + 4);
  }
  return { ordinals, ranks };
}
