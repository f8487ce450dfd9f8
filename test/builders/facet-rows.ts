import fc from 'fast-check';
import type { FacetRow, FacetRowLocale } from '../../src/delivery/domain/facet-columns.ts';
import { NO_FILTER, type PracticeFilter } from '../../src/delivery/domain/practice-filter.ts';

const COUNTRIES = ['ES', 'IT', 'SE'];
const REGIONS = ['galicia', 'navarra', 'skane'];
const AREAS = ['education', 'housing', 'labour', 'labour-youth'];
const GROUPS = ['children', 'women'];
const STATUSES = ['ENDED', 'ONGOING', 'UNKNOWN'] as const;
const LOCALES = ['en', 'es', 'sv'];
const PERIODS = ['2018', '2019-05', '2020', '2021-12', '2023'];
const OUTCOMES = ['ACHIEVED', 'TOO_EARLY'];

/** Where the regions of random rows lie. */
const PLACES: readonly (readonly [number, number])[] = [
  [-1.6, 42.7],
  [13.6, 55.9],
  [13.7, 55.9],
  [179.5, -16.5],
  [-179.5, -16.6],
];

function some(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...values]);
}

const LOCALE_ROW: fc.Arbitrary<Omit<FacetRowLocale, 'locale'>> = fc.record({
  isOwn: fc.boolean(),
  // A few moments only, so that many practices share one.
  publishedAt: fc.integer({ min: 0, max: 5 }).map((step) => 1_767_225_600_000_000 + step * 7),
});

/** A random row of this number, with the rest as the table would have it. */
export function arbitraryRow(ordinal: number): fc.Arbitrary<FacetRow> {
  return fc
    .record({
      isLive: fc.boolean().chain((one) => fc.boolean().map((other) => one || other)),
      countries: some(COUNTRIES),
      regions: some(REGIONS),
      authorityRole: fc.constantFrom('FUNDING', 'LEADER'),
      authorityMode: fc.constantFrom('DIRECT', 'INDIRECT'),
      policyAreas: some(AREAS),
      targetGroups: some(GROUPS),
      aspects: some(['COMMUNICATION', 'INNOVATION']),
      criteria: some(['IMPACT', 'RELEVANCE']),
      bestRating: fc.option(fc.integer({ min: 0, max: 4 })),
      status: fc.constantFrom(...STATUSES),
      outcome: fc.option(fc.constantFrom(...OUTCOMES)),
      periodStart: fc.option(fc.constantFrom(...PERIODS)),
      periodEnd: fc.option(fc.constantFrom(...PERIODS)),
      languages: some(LOCALES),
      place: fc.constantFrom(...PLACES),
      own: fc.dictionary(fc.constantFrom(...LOCALES), LOCALE_ROW),
    })
    .map(({ place: [longitude, latitude], own, ...row }) => ({
      ...row,
      ordinal,
      practiceId: idOf(ordinal),
      longitude,
      latitude,
      rows: Object.entries(own).map(([locale, rest]) => ({ locale, ...rest })),
    }));
}

/** Ids in another order than the ordinals. */
export function idOf(ordinal: number): string {
  const digits = String((ordinal * 7_919) % 9_973).padStart(12, '0');
  return `00000000-0000-4000-8000-${digits}`;
}

const BOX = fc.constantFrom(
  { west: -10, south: 35, east: 20, north: 60 },
  { west: 179, south: -20, east: -179, north: -10 },
  { west: 13.6, south: 55.9, east: 13.6, north: 55.9 },
);
const CIRCLE = fc.constantFrom(
  { longitude: 13, latitude: 55, radiusKm: 200 },
  { longitude: 180, latitude: -16.5, radiusKm: 60 },
  { longitude: 0, latitude: 45, radiusKm: 5_000 },
);

/** A random filter; most of its fields filter nothing. */
export const ARBITRARY_FILTER: fc.Arbitrary<PracticeFilter> = fc
  .record(
    {
      countries: some(COUNTRIES),
      regions: some(REGIONS),
      authorityRoles: some(['FUNDING', 'LEADER']),
      authorityModes: some(['DIRECT', 'INDIRECT']),
      policyAreas: some(AREAS),
      targetGroups: some(GROUPS),
      aspects: some(['COMMUNICATION', 'INNOVATION']),
      criteria: some(['IMPACT', 'RELEVANCE']),
      minRating: fc.integer({ min: 0, max: 4 }),
      statuses: fc.subarray([...STATUSES]),
      outcomes: some([...OUTCOMES, 'UNKNOWN']),
      period: fc.constantFrom(
        { from: '2019', to: null },
        { from: null, to: '2020-06' },
        { from: '2020', to: '2021' },
        { from: '2021-12', to: '2021-12' },
        { from: null, to: null },
      ),
      languages: some(LOCALES),
      bbox: BOX,
      near: CIRCLE,
    },
    { requiredKeys: [] },
  )
  .chain((fields) => {
    const keys = Object.keys(fields) as (keyof typeof fields)[];
    return fc.subarray(keys, { maxLength: 3 }).map((kept) => ({
      ...NO_FILTER,
      ...Object.fromEntries(kept.map((key) => [key, fields[key]])),
    }));
  });
