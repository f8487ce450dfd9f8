/** A part of the map in degrees (WGS 84); where `west` is greater than `east` it crosses 180°. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A place with what lies around it. */
export interface Circle {
  /** Degrees (WGS 84). */
  readonly longitude: number;
  readonly latitude: number;
  readonly radiusKm: number;
}

/** The least and the greatest radius that can be asked for. */
export const RADIUS_KM = { least: 1, greatest: 5_000 } as const;

/** Mean radius of the earth R1 in kilometres. Source: Moritz, Geodetic Reference System 1980. */
export const EARTH_RADIUS_KM = 6_371.0088;

/** Tells whether this can be a place. */
export function isPlace(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** Tells whether both corners can be places, and south is not north of north. */
export function isBoundingBox({ west, south, east, north }: BoundingBox): boolean {
  return isPlace(west, south) && isPlace(east, north) && south <= north;
}

/** Tells whether a circle has a possible centre and radius. */
export function isCircle({ longitude, latitude, radiusKm }: Circle): boolean {
  const { least, greatest } = RADIUS_KM;
  return isPlace(longitude, latitude) && radiusKm >= least && radiusKm <= greatest;
}

/** Tells whether a place lies in the box, its edges included. */
export function isInBox(box: BoundingBox, longitude: number, latitude: number): boolean {
  if (latitude < box.south || latitude > box.north) return false;
  const { west, east } = box;
  return west <= east
    ? longitude >= west && longitude <= east
    : longitude >= west || longitude <= east;
}

/** Tells whether a place lies in the circle, its edge included. */
export function isNear(circle: Circle, longitude: number, latitude: number): boolean {
  return distanceKm(circle, { longitude, latitude }) <= circle.radiusKm;
}

interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Distance over the ground in kilometres, by the haversine formula on a sphere. */
export function distanceKm(from: Place, to: Place): number {
  const sineOfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const sineOfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const haversine =
    sineOfLatitude ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * sineOfLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
