import { LRUCache } from 'lru-cache';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import { FacetColumnsDraft } from '../domain/facet-columns-draft.ts';
import type { ColumnHits } from '../domain/facet-columns-page.ts';
import { emptyColumns, type FacetColumns } from '../domain/facet-columns.ts';
import { FacetVocabulary } from '../domain/facet-vocabulary.ts';
import { readChangedFacetRows, type FacetRowPlace } from './read-facet-rows.ts';

/** The facet columns of this process; one for each pool, shared by all requests. */
export interface FacetColumnsSource {
  /**
   * The columns, read at first use and brought up to date when they are older than asked for. Who
   * comes while they are being read waits for the same reading.
   * @param atLeast publication version that somebody has seen; none: as they are
   */
  current(atLeast?: number): Promise<FacetColumns>;
  /** Lets go of columns that are newer than the database, which happens when one was restored. */
  discard(columns: FacetColumns): void;
  /** What searches found lately. Give it only hits of exactly this publication version. */
  readonly hits: SearchHitsCache;
}

/** Hits of searches by publication version and search. */
export interface SearchHitsCache {
  get(version: number, search: string): ColumnHits | undefined;
  set(version: number, search: string, hits: ColumnHits): void;
}

/** Rows in one answer: about 5 ms of reading JSON, while no other request is served. */
const BATCH_SIZE = 1_000;
const HITS_BYTES = 4 * 1024 * 1024;
/** What an entry takes beside its arrays, about. */
const ENTRY_BYTES = 400;

const BEGINNING: FacetRowPlace = { version: 0, ordinal: 0 };

/** Makes a holder of columns; it reads nothing before it is asked. */
export function createFacetColumns(reader: PublicReader): FacetColumnsSource {
  let columns: FacetColumns | null = null;
  let reading: Promise<FacetColumns> | null = null;
  const refresh = (): Promise<FacetColumns> => {
    reading ??= readColumns(reader, columns).then(
      (read) => {
        columns = read;
        reading = null;
        return read;
      },
      (error: unknown) => {
        reading = null;
        throw error;
      },
    );
    return reading;
  };
  return {
    current: async (atLeast = 0) => {
      if (columns !== null && columns.version >= atLeast) return columns;
      const shared = await refresh();
      // A reading that began before the change was seen may have missed it.
      return shared.version >= atLeast ? shared : refresh();
    },
    discard: (old) => {
      if (columns === old) columns = null;
    },
    hits: createHitsCache(),
  };
}

async function readColumns(reader: PublicReader, base: FacetColumns | null): Promise<FacetColumns> {
  const draft = new FacetColumnsDraft(base ?? emptyColumns());
  let place: FacetRowPlace = base === null ? BEGINNING : afterVersion(base.version);
  for (;;) {
    const { rows, version, vocabulary } = await readChangedFacetRows(reader, place, BATCH_SIZE);
    if (base !== null && version < base.version) return readColumns(reader, null);
    for (const row of rows) draft.put(row);
    if (vocabulary !== null) {
      return draft.finish({ version, vocabulary: new FacetVocabulary(vocabulary) });
    }
    place = rows.at(-1)!;
  }
}

/** Ordinals are smaller, so nothing of that version comes once more. */
function afterVersion(version: number): FacetRowPlace {
  return { version, ordinal: 2_147_483_647 };
}

function createHitsCache(): SearchHitsCache {
  const cache = new LRUCache<string, ColumnHits>({
    maxSize: HITS_BYTES,
    sizeCalculation: ({ ordinals, ranks }) => ENTRY_BYTES + ordinals.byteLength + ranks.byteLength,
  });
  return {
    get: (version, search) => cache.get(`${version} ${search}`),
    set: (version, search, hits) => void cache.set(`${version} ${search}`, hits),
  };
}
