import type { Unmet } from '../../kernel/decision.ts';
import { isSafeWebUrl } from '../../kernel/url.ts';
import type { MipexScore, NutsUnit, RegionFacts } from './region.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const COUNTRY = /^[A-Z]{2}$/u;

/** Everything that speaks against a region; whether its units exist is asked separately. */
export function unmetForRegion(region: RegionFacts): readonly Unmet[] {
  const addresses = (['website', 'mipexUrl'] as const).filter((field) => {
    const address = region[field];
    return address !== null && !isSafeWebUrl(address);
  });
  return [
    ...when(!SLUG.test(region.code), 'REGION_CODE_MALFORMED', 'code'),
    ...when(!COUNTRY.test(region.country), 'REGION_COUNTRY_MALFORMED', 'country'),
    ...when(region.nativeName.trim() === '', 'REGION_NAME_MISSING', 'nativeName'),
    ...when(!isPlace(region), 'REGION_PLACE_IMPOSSIBLE', 'longitude'),
    ...when(
      region.nutsUnits.every((unit) => unit.isStatisticsProxy),
      'REGION_UNIT_MISSING',
      'nutsUnits',
    ),
    ...addresses.flatMap((field) => when(true, 'REGION_ADDRESS_UNSAFE', field)),
  ];
}

function isPlace(region: RegionFacts): boolean {
  const { longitude, latitude, west, south, east, north } = region;
  const inRange = [longitude, west, east].every((degrees) => Math.abs(degrees) <= 180);
  const latitudes = [latitude, south, north].every((degrees) => Math.abs(degrees) <= 90);
  return inRange && latitudes && west <= east && south <= north;
}

/** Everything that speaks against a list of NUTS units. */
export function unmetForNutsUnits(units: readonly NutsUnit[]): readonly Unmet[] {
  const seen = new Set<string>();
  return units.flatMap((unit, index) => {
    const key = `${unit.code} ${unit.nutsVersion}`;
    const twice = seen.has(key);
    seen.add(key);
    const pattern = new RegExp(`^[A-Z]{2}[A-Z0-9]{${unit.level}}$`, 'u');
    const malformed = unit.level < 1 || unit.level > 3 || !pattern.test(unit.code);
    const path = `units.${index}`;
    return [
      ...when(malformed, 'NUTS_CODE_MALFORMED', path, { code: unit.code }),
      ...when(twice, 'NUTS_UNIT_TWICE', path, { code: unit.code }),
    ];
  });
}

/** Everything that speaks against the scores of one region. */
export function unmetForScores(scores: readonly MipexScore[]): readonly Unmet[] {
  return scores.flatMap(({ dimension, score, sourceName }, index) => [
    ...when(!(score >= 0 && score <= 100), 'MIPEX_SCORE_RANGE', `scores.${index}`, { dimension }),
    ...when(sourceName.trim() === '', 'MIPEX_SOURCE_MISSING', `scores.${index}`, { dimension }),
  ]);
}

function when(
  isBroken: boolean,
  code: string,
  path: string,
  params: Unmet['params'] = {},
): readonly Unmet[] {
  return isBroken ? [{ code, path, params }] : [];
}
