import { countBits, forEachBit, hasBit, keepCommon, setBit, type Bits } from './bitset.ts';
import { FILTER_OF_FACET, type FacetCount, type FacetName } from './facet.ts';
import { countFacet } from './facet-columns-counts.ts';
import { bitsOfField } from './facet-columns-filter.ts';
import {
  pageOfColumns,
  type ColumnHits,
  type ColumnKeys,
  type ColumnPageRequest,
} from './facet-columns-page.ts';
import { bitsOf, newSet, type FacetColumns } from './facet-columns.ts';
import { MAX_NAMED, type MapPoint } from './map-clusters.ts';
import { NO_FILTER, type PracticeFilter } from './practice-filter.ts';

/** Which practices are meant. */
export interface ColumnSelectionRequest {
  readonly locale: string;
  /** Only practices with an edition of their own in this locale. */
  readonly ownOnly: boolean;
  readonly filter: PracticeFilter;
  /** Code of a region that narrows everything; null: none. */
  readonly scope: string | null;
  /** Null: no search. */
  readonly hits: ColumnHits | null;
}

const FIELDS = Object.keys(NO_FILTER) as readonly (keyof PracticeFilter)[];

/** The practices of a selection at the moment of the columns: everything but their texts. */
export class ColumnSelection {
  readonly #columns: FacetColumns;
  readonly #request: ColumnSelectionRequest;
  /** Reading, scope and search, before the filter. */
  readonly #base: Bits;
  /** What meets each field that filters. */
  readonly #fields: ReadonlyMap<keyof PracticeFilter, Bits>;
  /** What meets everything. */
  readonly #bits: Bits;

  constructor(columns: FacetColumns, request: ColumnSelectionRequest) {
    this.#columns = columns;
    this.#request = request;
    this.#base = baseOf(columns, request);
    const fields = new Map<keyof PracticeFilter, Bits>();
    for (const field of FIELDS) {
      const bits = bitsOfField(columns, request.filter, field);
      if (bits !== null) fields.set(field, bits);
    }
    this.#fields = fields;
    this.#bits = this.#meeting(null);
  }

  /** How many practices there are. */
  get count(): number {
    return countBits(this.#bits);
  }

  /** Counts by facets; each leaves its own selection aside. */
  countFacets(names: readonly FacetName[]): readonly FacetCount[] {
    const { locale, filter } = this.#request;
    return names.flatMap((name) => {
      const field = FILTER_OF_FACET[name];
      const bits = this.#fields.has(field) ? this.#meeting(field) : this.#bits;
      return countFacet(this.#columns, name, { bits, locale, filter });
    });
  }

  /** The practices of a page in reading direction, at most `limit`. */
  page(request: ColumnPageRequest): readonly ColumnKeys[] {
    const { slots, locales } = this.#columns;
    const { locale: code, hits } = this.#request;
    const locale = locales.get(code);
    if (locale === undefined) return [];
    return pageOfColumns({ locale, bits: this.#bits, slots, hits }, request);
  }

  /** Where its practices lie, each place once. */
  mapPoints(): readonly MapPoint[] {
    const { places, placeOf, ids } = this.#columns;
    const counts = new Int32Array(places.length);
    forEachBit(this.#bits, (slot) => {
      counts[placeOf[slot]!]! += 1;
    });
    const points = places.map(([longitude, latitude], place) => {
      return { longitude, latitude, count: counts[place]!, practiceIds: [] as string[] };
    });
    if (points.some(({ count }) => count > 0 && count <= MAX_NAMED)) {
      forEachBit(this.#bits, (slot) => {
        const { count, practiceIds } = points[placeOf[slot]!]!;
        if (count <= MAX_NAMED) practiceIds.push(ids[slot]!);
      });
    }
    return points.filter(({ count }) => count > 0);
  }

  /** What meets every field of the filter but one. */
  #meeting(omitted: keyof PracticeFilter | null): Bits {
    let bits: Bits | null = null;
    for (const [field, met] of this.#fields) {
      if (field === omitted) continue;
      bits ??= this.#base.slice();
      keepCommon(bits, met);
    }
    return bits ?? this.#base;
  }
}

function baseOf(
  columns: FacetColumns,
  { locale: code, ownOnly, scope, hits }: ColumnSelectionRequest,
): Bits {
  const locale = columns.locales.get(code);
  if (locale === undefined) return newSet(columns);
  const readable = ownOnly ? locale.own : locale.rows;
  if (scope === null && hits === null) return readable;
  const bits = hits === null ? readable.slice() : foundIn(columns, hits, readable);
  if (scope !== null) keepCommon(bits, bitsOf(columns, 'regions', scope));
  return bits;
}

function foundIn(columns: FacetColumns, { ordinals }: ColumnHits, readable: Bits): Bits {
  const bits = newSet(columns);
  for (const ordinal of ordinals) {
    const slot = columns.slots[ordinal] ?? -1;
    if (slot !== -1 && hasBit(readable, slot)) setBit(bits, slot);
  }
  return bits;
}
