import { isInBox, type BoundingBox } from './map-geometry.ts';

/** A cluster of at most so many practices names them. */
export const MAX_NAMED = 20;

/** The least and the greatest zoom of a map. */
export const ZOOM = { least: 0, greatest: 22 } as const;

/** A place on the map and the practices that lie there. */
export interface MapPoint {
  /** Degrees (WGS 84). */
  readonly longitude: number;
  readonly latitude: number;
  /** At least 1. */
  readonly count: number;
  /** The practices there, in any order; when there are more than {@link MAX_NAMED}, only some or none. */
  readonly practiceIds: readonly string[];
}

/** Practices that lie close together at a zoom. */
export interface MapCluster {
  /** The mean of the places, each as often as it has practices. */
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  readonly bounds: BoundingBox;
  /** In the order of their ids; null: more than {@link MAX_NAMED}. */
  readonly practiceIds: readonly string[] | null;
}

/**
 * The smallest box around the points: of all gaps between their longitudes the widest stays outside, so
 * the box crosses 180° when that makes it smaller.
 * @returns null when there is no point
 */
export function boundsOf(points: readonly MapPoint[]): BoundingBox | null {
  if (points.length === 0) return null;
  const longitudes = points.map(({ longitude }) => longitude).sort((one, other) => one - other);
  let west = longitudes[0]!;
  let east = longitudes.at(-1)!;
  let widest = west + 360 - east;
  for (let next = 1; next < longitudes.length; next += 1) {
    const gap = longitudes[next]! - longitudes[next - 1]!;
    if (gap <= widest) continue;
    widest = gap;
    west = longitudes[next]!;
    east = longitudes[next - 1]!;
  }
  const latitudes = points.map(({ latitude }) => latitude);
  return { west, south: Math.min(...latitudes), east, north: Math.max(...latitudes) };
}

/**
 * Gathers points by the cells of a grid on the Web Mercator map, four on each side of a tile. Each
 * practice is in exactly one cluster, so the counts add up to the number of practices in the box.
 * @param zoom whole number, 0 (the world is one tile) to 22
 * @param box leaves out what lies elsewhere; null: the whole world
 * @returns largest first
 */
export function clustersOf(
  points: readonly MapPoint[],
  zoom: number,
  box: BoundingBox | null,
): readonly MapCluster[] {
  const cells = new Map<number, MapPoint[]>();
  for (const point of points) {
    if (box !== null && !isInBox(box, point.longitude, point.latitude)) continue;
    const cell = cellOf(point, zoom);
    const members = cells.get(cell);
    if (members === undefined) cells.set(cell, [point]);
    else members.push(point);
  }
  return [...cells.values()].map(clusterOf).sort(inOrder);
}

const CELLS_BESIDE = 4;
/** Where the square map ends. Source: OGC 17-083r4, annex D. */
const GREATEST_LATITUDE = 85.051_128_78;

function cellOf({ longitude, latitude }: MapPoint, zoom: number): number {
  const cells = 2 ** zoom * CELLS_BESIDE;
  const bounded = Math.max(-GREATEST_LATITUDE, Math.min(GREATEST_LATITUDE, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  const x = (longitude + 180) / 360;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  const cell = (share: number) => Math.max(0, Math.min(cells - 1, Math.floor(share * cells)));
  return cell(y) * cells + cell(x);
}

function clusterOf(members: readonly MapPoint[]): MapCluster {
  const sum = (of: (point: MapPoint) => number) =>
    members.reduce((total, point) => total + of(point), 0);
  const count = sum((point) => point.count);
  const longitudes = members.map(({ longitude }) => longitude);
  const latitudes = members.map(({ latitude }) => latitude);
  const bounds = {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
  return {
    // A rounding error must not carry the mean out of the bounds.
    longitude: between(bounds.west, sum((p) => p.longitude * p.count) / count, bounds.east),
    latitude: between(bounds.south, sum((p) => p.latitude * p.count) / count, bounds.north),
    count,
    bounds,
    practiceIds:
      count > MAX_NAMED ? null : members.flatMap(({ practiceIds }) => practiceIds).sort(),
  };
}

function between(least: number, value: number, greatest: number): number {
  return Math.max(least, Math.min(greatest, value));
}

function inOrder(left: MapCluster, right: MapCluster): number {
  return (
    right.count - left.count || left.longitude - right.longitude || left.latitude - right.latitude
  );
}
