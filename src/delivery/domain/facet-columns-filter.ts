import { addAll, newBits, NO_BITS, setBit, type Bits } from './bitset.ts';
import { bitsOf, newSet, type FacetColumns, type ValueColumn } from './facet-columns.ts';
import { isInBox, isNear } from './map-geometry.ts';
import {
  firstMonth,
  lastMonth,
  monthNumber,
  type MonthRange,
  type PracticeFilter,
} from './practice-filter.ts';

/** Fields of the filter that name values, and where these lie. */
const COLUMN_OF_FIELD = {
  countries: 'countries',
  regions: 'regions',
  authorityRoles: 'authorityRoles',
  authorityModes: 'authorityModes',
  policyAreas: 'policyAreas',
  targetGroups: 'targetGroups',
  aspects: 'aspects',
  criteria: 'criteria',
  statuses: 'statuses',
  outcomes: 'outcomes',
  languages: 'languages',
} as const satisfies Partial<Record<keyof PracticeFilter, ValueColumn>>;

const GREATEST_RATING = 4;

/** The practices that meet one field of the filter; null: the field does not filter. */
export function bitsOfField(
  columns: FacetColumns,
  filter: PracticeFilter,
  field: keyof PracticeFilter,
): Bits | null {
  switch (field) {
    case 'minRating':
      return filter.minRating === null ? null : atLeast(columns, filter.minRating);
    case 'period':
      return filter.period === null ? null : inPeriod(columns, filter.period);
    case 'bbox': {
      const { bbox } = filter;
      return bbox === null ? null : atPlaces(columns, (place) => isInBox(bbox, ...place));
    }
    case 'near': {
      const { near } = filter;
      return near === null ? null : atPlaces(columns, (place) => isNear(near, ...place));
    }
    case 'policyAreas':
      return anyOf(columns, field, withNarrower(columns, 'POLICY_AREA', filter[field]));
    case 'targetGroups':
      return anyOf(columns, field, withNarrower(columns, 'TARGET_GROUP', filter[field]));
    default:
      return anyOf(columns, COLUMN_OF_FIELD[field], filter[field]);
  }
}

function withNarrower(
  { vocabulary }: FacetColumns,
  taxonomy: string,
  codes: readonly string[] | null,
): readonly string[] | null {
  return codes === null ? null : vocabulary.withNarrower(taxonomy, codes);
}

/** The practices that have any of these values; null for none or an empty list. */
function anyOf(
  columns: FacetColumns,
  column: ValueColumn,
  values: readonly string[] | null,
): Bits | null {
  const [first] = values ?? [];
  if (values === null || first === undefined) return null;
  return values.length === 1 ? bitsOf(columns, column, first) : unionOf(columns, column, values);
}

/** The practices that have any of these values. */
export function unionOf(
  { values: all }: FacetColumns,
  column: ValueColumn,
  values: readonly string[],
): Bits {
  const sets = values.flatMap((value) => all[column].get(value) ?? []);
  const [only = NO_BITS] = sets;
  if (sets.length < 2) return only;
  const union = newBits(32 * Math.max(...sets.map(({ length }) => length)));
  for (const set of sets) addAll(union, set);
  return union;
}

function atLeast(columns: FacetColumns, minRating: number): Bits {
  const ratings = Array.from({ length: GREATEST_RATING - minRating + 1 }, (_, more) =>
    String(minRating + more),
  );
  return unionOf(columns, 'ratings', ratings);
}

function inPeriod(columns: FacetColumns, { from, to }: MonthRange): Bits | null {
  if (from === null && to === null) return null;
  const first = from === null ? Number.NEGATIVE_INFINITY : monthNumber(firstMonth(from));
  const last = to === null ? Number.POSITIVE_INFINITY : monthNumber(lastMonth(to));
  const { begins, ends, ids } = columns;
  const found = newSet(columns);
  for (let slot = 0; slot < ids.length; slot += 1) {
    if (ends[slot]! >= first && begins[slot]! <= last) setBit(found, slot);
  }
  return found;
}

function atPlaces(
  columns: FacetColumns,
  isWanted: (place: readonly [longitude: number, latitude: number]) => boolean,
): Bits {
  const wanted = columns.places.map(isWanted);
  const { placeOf, ids } = columns;
  const found = newSet(columns);
  for (let slot = 0; slot < ids.length; slot += 1) {
    if (wanted[placeOf[slot]!] === true) setBit(found, slot);
  }
  return found;
}
