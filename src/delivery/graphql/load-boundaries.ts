import type { PublicContext } from '../../platform/graphql/public-context.ts';
import {
  countPracticesByPlace,
  listNutsShapes,
  type NutsShapeRow,
  type PracticeCountRow,
} from '../queries/boundaries.ts';
import type { RegionRow } from '../queries/regions.ts';
import { allRegions } from './all-regions.loader.ts';
import { refuseUnknown } from './bad-input.ts';
import { mergeShapes, type MapShape } from './boundary-topology.ts';
import type { BoundariesArgs } from './boundaries.args.ts';
import { countryName } from './names.ts';
import { shapesByRegionId } from './region-details.loader.ts';
import { regionShape } from './region-geometry.presenter.ts';
import { BoundaryLevel } from './region-geometry.type.ts';

/** Which places are meant, and how many practices each has; null does not filter. */
interface MapRequest {
  readonly locale: string;
  readonly countries: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly counts: readonly PracticeCountRow[];
  readonly known: readonly RegionRow[];
}

/** Reads the shapes of a map, by code. @throws GraphQLError UNKNOWN_VALUE for a region that does not exist */
export async function loadBoundaries(
  context: PublicContext,
  args: BoundariesArgs,
  locale: string,
): Promise<readonly MapShape[]> {
  const known = await allRegions(context, locale);
  const regions = listed(args.regions);
  const codes = new Set(known.map(({ code }) => code));
  const unknown = (regions ?? []).filter((code) => !codes.has(code));
  refuseUnknown(context.translator, { regions: unknown });
  const counts = await countPracticesByPlace(context.reader, locale);
  const request = { locale, countries: listed(args.countries), regions, counts, known };
  switch (args.level) {
    case BoundaryLevel.REGION:
      return regionShapes(context, request);
    case BoundaryLevel.NUTS2:
      return nutsShapes(context, request);
    case BoundaryLevel.COUNTRY:
      return countryShapes(context, request);
  }
}

async function regionShapes(
  context: PublicContext,
  { known, countries, regions, counts }: MapRequest,
): Promise<readonly MapShape[]> {
  const wanted = known.filter(
    ({ code, country }) =>
      (countries?.includes(country) ?? true) && (regions?.includes(code) ?? true),
  );
  const loader = shapesByRegionId(context);
  const units = await Promise.all(wanted.map(({ id }) => loader.load(id)));
  return wanted.flatMap((row, index) => {
    const shape = regionShape(named(row), units[index]!);
    if (shape === null) return [];
    const practices = countOf(counts, 'REGION', row.code);
    return [{ ...shape, properties: { ...shape.properties, practices } }];
  });
}

async function nutsShapes(
  { reader }: PublicContext,
  { known, countries, regions, counts, locale }: MapRequest,
): Promise<readonly MapShape[]> {
  const names = new Map(known.map((row) => [row.code, named(row).name]));
  const rows = await listNutsShapes(reader, countries, regions);
  return rows.map(({ nutsCode: code, nutsVersion, country, geometry, ...row }) => ({
    code,
    geometry,
    properties: {
      code,
      name: locale === 'el' ? row.nameNative : row.nameLatin,
      nativeName: row.nameNative,
      country,
      nutsVersion,
      regions: row.regions.map((region) => ({
        code: region,
        name: names.get(region) ?? region,
        practices: countOf(counts, 'REGION', region),
      })),
    },
  }));
}

async function countryShapes(
  { reader }: PublicContext,
  { countries, regions, counts, locale }: MapRequest,
): Promise<readonly MapShape[]> {
  const own = regions === null ? null : await listNutsShapes(reader, null, regions);
  const ofRegions = own?.map(({ country }) => country) ?? null;
  const wanted = ofRegions === null ? countries : both(countries, ofRegions);
  const rows = await listNutsShapes(reader, wanted, null);
  const byCountry = Map.groupBy(rows, ({ country }) => country);
  return [...byCountry].map(([code, units]: [string, readonly NutsShapeRow[]]) => ({
    code,
    geometry: mergeShapes(units.map(({ geometry }) => geometry)),
    properties: {
      code,
      name: countryName(code, locale),
      country: code,
      practices: countOf(counts, 'COUNTRY', code),
    },
  }));
}

function both(
  countries: readonly string[] | null,
  ofRegions: readonly string[],
): readonly string[] {
  return ofRegions.filter((country) => countries?.includes(country) ?? true);
}

function countOf(
  counts: readonly PracticeCountRow[],
  kind: PracticeCountRow['kind'],
  code: string,
): number {
  return counts.find((row) => row.kind === kind && row.code === code)?.count ?? 0;
}

function named({ code, locale, country, nativeName, texts }: RegionRow) {
  return { code, locale, country, name: texts['name']?.value ?? nativeName };
}

/** An empty list does not filter. */
function listed(values: readonly string[] | null | undefined): readonly string[] | null {
  return values == null || values.length === 0 ? null : values;
}
