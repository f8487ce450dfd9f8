/** Longitude and latitude in degrees (WGS 84). */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: the last position is the first one again. */
export type Ring = readonly Position[];

/** An outer ring and its holes. */
export type PolygonRings = readonly Ring[];

/** An area on a map, as RFC 7946 writes it. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: PolygonRings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly PolygonRings[] };

/** The polygons of an area, one or several. */
export function polygonsOf(geometry: AreaGeometry): readonly PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Turns every ring the right way: outer rings counterclockwise, holes clockwise.
 * Source: RFC 7946, section 3.1.6.
 */
export function orientRings(geometry: AreaGeometry): AreaGeometry {
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring, index) => orientRing(ring, index === 0)),
  );
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygons[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Whether a ring runs against the clock on a map with north above. */
export function isCounterclockwise(ring: Ring): boolean {
  return doubleArea(ring) > 0;
}

/** West, south, east, north of an area that does not cross the 180th meridian. */
export function boundingBox(
  geometry: AreaGeometry,
): readonly [west: number, south: number, east: number, north: number] {
  const outer = polygonsOf(geometry).flatMap(([ring = []]) => ring);
  const longitudes = outer.map(([longitude]) => longitude);
  const latitudes = outer.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

function orientRing(ring: Ring, counterclockwise: boolean): Ring {
  return isCounterclockwise(ring) === counterclockwise ? ring : ring.toReversed();
}

/** Twice the signed area in square degrees: positive when the ring runs against the clock. */
function doubleArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}
