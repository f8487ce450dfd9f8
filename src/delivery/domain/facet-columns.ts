import { newBits, NO_BITS, type Bits } from './bitset.ts';
import type { LocaleColumns } from './facet-columns-locale.ts';
import { YearColumns } from './facet-columns-years.ts';
import { FacetVocabulary } from './facet-vocabulary.ts';

/** What a practice is counted and found by, whatever the language: a row of `delivery.practice_facet`. */
export interface FacetRow {
  /** Small and unique; search names practices by it. */
  readonly ordinal: number;
  readonly practiceId: string;
  /** False: a tombstone, of which nothing else counts. */
  readonly isLive: boolean;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly authorityRole: string;
  readonly authorityMode: string;
  readonly policyAreas: readonly string[];
  readonly targetGroups: readonly string[];
  readonly aspects: readonly string[];
  readonly criteria: readonly string[];
  readonly bestRating: number | null;
  readonly status: string;
  readonly outcome: string | null;
  /** `YYYY` or `YYYY-MM`. */
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Locales of the live editions. */
  readonly languages: readonly string[];
  /** Degrees (WGS 84). */
  readonly longitude: number;
  readonly latitude: number;
  readonly rows: readonly FacetRowLocale[];
}

/** A practice in one locale. */
export interface FacetRowLocale {
  readonly locale: string;
  /** Whether there is an edition in this very locale. */
  readonly isOwn: boolean;
  /** Microseconds since 1970: as exact as the database. */
  readonly publishedAt: number;
}

/** Properties of which a practice has some of a few values. */
export const VALUE_COLUMNS = [
  'countries',
  'regions',
  'authorityRoles',
  'authorityModes',
  'policyAreas',
  'targetGroups',
  'aspects',
  'criteria',
  'ratings',
  'statuses',
  'outcomes',
  'languages',
] as const;

/** One of them. */
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

/** Value → the practices that have it. */
export type ValueBits = ReadonlyMap<string, Bits>;

/**
 * What all live practices are found and counted by, of one moment. A practice has a number, its slot,
 * which never changes; sets of practices are sets of slots. Nothing in here is changed once it was made:
 * what changes is copied (`FacetColumnsDraft`).
 */
export interface FacetColumns {
  /** Publication version of the moment. */
  readonly version: number;
  readonly vocabulary: FacetVocabulary;
  /** Slot → practice. */
  readonly ids: readonly string[];
  /** Ordinal → slot; -1: none. */
  readonly slots: Int32Array;
  readonly values: Readonly<Record<ValueColumn, ValueBits>>;
  /** When the practices ran, by slot. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly years: YearColumns;
  /** Slot → index in `places`. */
  readonly placeOf: Int32Array;
  /** Places of the primary regions, each once; degrees (WGS 84). */
  readonly places: readonly (readonly [longitude: number, latitude: number])[];
  readonly locales: ReadonlyMap<string, LocaleColumns>;
}

/** Columns without a practice, before every publication. */
export function emptyColumns(): FacetColumns {
  const values = VALUE_COLUMNS.map((column) => [column, new Map<string, Bits>()]);
  return {
    version: 0,
    vocabulary: new FacetVocabulary({ locales: [], regions: [], terms: [] }),
    ids: [],
    slots: new Int32Array(0),
    values: Object.fromEntries(values) as FacetColumns['values'],
    begins: new Int32Array(0),
    ends: new Int32Array(0),
    years: new YearColumns({ size: 0, begins: new Int32Array(0), ends: new Int32Array(0) }),
    placeOf: new Int32Array(0),
    places: [],
    locales: new Map(),
  };
}

/** The practices that have a value. */
export function bitsOf(columns: FacetColumns, column: ValueColumn, value: string): Bits {
  return columns.values[column].get(value) ?? NO_BITS;
}

/** An empty set with room for every practice. */
export function newSet({ ids }: FacetColumns): Bits {
  return newBits(ids.length);
}
