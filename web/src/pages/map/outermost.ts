import type { Point } from './plane.ts';

/** Europe's outermost regions, in the order of their boxes. */
export const OUTERMOST = [
  'azores',
  'madeira',
  'canaries',
  'guadeloupe',
  'martinique',
  'guiana',
  'reunion',
  'mayotte',
] as const;

/** A box beside the map. */
export type OutermostPlace = (typeof OUTERMOST)[number];

/** West, south, east and north of each in degrees; small far islands stay outside. */
const BOXES: Readonly<Record<OutermostPlace, readonly [number, number, number, number]>> = {
  azores: [-31.5, 36.8, -24.9, 39.8],
  madeira: [-17.3, 32.4, -16.25, 33.15],
  canaries: [-18.3, 27.5, -13.3, 29.3],
  guadeloupe: [-61.9, 15.7, -61, 16.55],
  martinique: [-61.35, 14.3, -60.7, 15],
  guiana: [-54.7, 2.1, -51.5, 5.85],
  reunion: [55.1, -21.5, 55.95, -20.8],
  mayotte: [44.9, -13.1, 45.4, -12.5],
};

/** Where the map of the mainland ends, for what is in no box either. */
const FAR_AWAY = { west: -25.5, south: 33.5 };
/** Jan Mayen, Svalbard and what lies around it. */
const ARCTIC = { north: 71.4, northOfIceland: 68 };

/** Where a place is drawn; null: nowhere. */
export function placeOf([longitude, latitude]: Point): OutermostPlace | 'europe' | null {
  const outermost = OUTERMOST.find((name) => {
    const [west, south, east, north] = BOXES[name];
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
  if (outermost !== undefined) return outermost;
  const isArctic = latitude > ARCTIC.north || (longitude < 0 && latitude > ARCTIC.northOfIceland);
  const isFar = longitude < FAR_AWAY.west || latitude < FAR_AWAY.south || isArctic;
  return isFar ? null : 'europe';
}

/** The middle of a box in degrees. */
export function middleOf(name: OutermostPlace): Point {
  const [west, south, east, north] = BOXES[name];
  return [(west + east) / 2, (south + north) / 2];
}

/** The edge of a box in degrees, by its corners. */
export function cornersOf(name: OutermostPlace): readonly Point[] {
  const [west, south, east, north] = BOXES[name];
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
}
