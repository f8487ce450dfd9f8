import { geoAzimuthalEqualArea } from 'd3-geo';
import { FRAME } from './frame.ts';

/** A place in degrees (longitude, latitude), or on the drawing. */
export type Point = readonly [number, number];

const EARTH_RADIUS = 6371;
/** The false origin of ETRS89-LAEA (EPSG:3035) as seen from the north-western corner of the drawing. */
const ORIGIN: readonly [number, number] = [1821, 2220];

/** Equal areas around 10° E 52° N, as the maps of Eurostat have them. */
export function projectEurope(): (place: Point) => Point {
  return projectAround([10, 52], ORIGIN);
}

/** Equal areas around any place, in kilometres. @param origin where the place itself comes to lie */
export function projectAround(
  [longitude, latitude]: Point,
  origin: readonly [number, number] = [0, 0],
): (place: Point) => Point {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(EARTH_RADIUS)
    .translate([...origin])
    .precision(0);
  return ([east, north]) => projection([east, north]) ?? [Number.NaN, Number.NaN];
}

/** A box on the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around the points. */
export function boxAround(points: readonly Point[]): Box {
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** Tells whether any of the box is inside the frame. */
export function isInFrame({ left, top, right, bottom }: Box): boolean {
  return right > 0 && bottom > 0 && left < FRAME.width && top < FRAME.height;
}
