import type { Unmet } from '../../kernel/decision.ts';
import { polygonsOf, type AreaGeometry, type Position, type Ring } from '../../kernel/polygon.ts';
import type { Boundary } from './boundary.ts';

/** A ring is closed and goes round something: three corners and the first one again (RFC 7946, 3.1.6). */
const SMALLEST_RING = 4;

/** What is wrong with a list of boundaries; codes BOUNDARY_*, each with the code of the unit. */
export function unmetForBoundaries(boundaries: readonly Boundary[]): readonly Unmet[] {
  const seen = new Set<string>();
  return boundaries.flatMap(({ nutsCode, nutsVersion, geometry, attribution }, index) => {
    const key = `${nutsCode} ${nutsVersion}`;
    const isTwice = seen.has(key);
    seen.add(key);
    const unmet = (isMet: boolean, code: string): readonly Unmet[] =>
      isMet ? [] : [{ code, path: `boundaries.${index}`, params: { code: nutsCode } }];
    return [
      ...unmet(isSound(geometry), 'BOUNDARY_SHAPE_MALFORMED'),
      ...unmet(attribution.trim() !== '', 'BOUNDARY_ATTRIBUTION_MISSING'),
      ...unmet(!isTwice, 'BOUNDARY_TWICE'),
    ];
  });
}

function isSound(geometry: AreaGeometry): boolean {
  const polygons = polygonsOf(geometry);
  return (
    polygons.length > 0 && polygons.every((rings) => rings.length > 0 && rings.every(isSoundRing))
  );
}

function isSoundRing(ring: Ring): boolean {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined || ring.length < SMALLEST_RING) return false;
  return first[0] === last[0] && first[1] === last[1] && ring.every(isOnEarth);
}

function isOnEarth([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
