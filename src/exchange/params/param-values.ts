import { GraphQLCountryCode, GraphQLLocale } from 'graphql-scalars';
import type { GraphQLScalarType } from 'graphql';

/** Reads one value of a parameter; undefined: it does not fit. */
export type ReadValue<Value> = (text: string) => Value | undefined;

/** A value that is one of these. */
export function oneOf<Value extends string>(values: readonly Value[]): ReadValue<Value> {
  return (text) => values.find((value) => value === text);
}

/** A code of the reference data; whether it exists is asked of the data. */
export const code: ReadValue<string> = (text) => (/^[\w-]{1,100}$/u.test(text) ? text : undefined);

/** A country by ISO 3166-1. */
export const country: ReadValue<string> = parsedBy(GraphQLCountryCode);

/** A language by BCP 47. */
export const language: ReadValue<string> = parsedBy(GraphQLLocale);

function parsedBy(scalar: GraphQLScalarType): ReadValue<string> {
  return (text) => {
    try {
      return scalar.parseValue(text) as string;
    } catch {
      return undefined; // the scalar refuses by throwing
    }
  };
}

/** A year or a month, `YYYY` or `YYYY-MM`. */
export const month: ReadValue<string> = (text) =>
  /^\d{4}(-(0[1-9]|1[0-2]))?$/u.test(text) ? text : undefined;

/** A whole number between these two. */
export function integer(least: number, most: number): ReadValue<number> {
  return (text) => {
    const value = /^\d{1,9}$/u.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? value : undefined;
  };
}

/** Words to search for; empty: no search. */
export const words: ReadValue<string> = (text) => text;

/** A part of the map in degrees, as GraphQL takes it. */
export interface BoundingBoxParam {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A part of the map, `west,south,east,north`; west of a box over the date line is the larger number. */
export const boundingBox: ReadValue<BoundingBoxParam> = (text) => {
  const [west, south, east, north] = numbers(text, 4);
  if (west === undefined || south === undefined) return undefined;
  if (east === undefined || north === undefined) return undefined;
  const fits = [west, east].every(isLongitude) && [south, north].every(isLatitude);
  return fits && south <= north ? { west, south, east, north } : undefined;
};

/** A circle on the map, as GraphQL takes it. */
export interface CircleParam {
  readonly longitude: number;
  readonly latitude: number;
  readonly radiusKm: number;
}

/** A circle on the map, `longitude,latitude,radiusKm`. */
export const circle: ReadValue<CircleParam> = (text) => {
  const [longitude, latitude, radiusKm] = numbers(text, 3);
  if (longitude === undefined || latitude === undefined || radiusKm === undefined) return undefined;
  const fits = isLongitude(longitude) && isLatitude(latitude) && radiusKm > 0;
  return fits ? { longitude, latitude, radiusKm } : undefined;
};

/** As many decimal numbers as wanted, or none. */
function numbers(text: string, count: number): readonly number[] {
  const parts = text.split(',');
  const fits =
    parts.length === count && parts.every((part) => /^-?\d{1,5}(\.\d{1,9})?$/u.test(part));
  return fits ? parts.map(Number) : [];
}

function isLongitude(value: number): boolean {
  return Math.abs(value) <= 180;
}

function isLatitude(value: number): boolean {
  return Math.abs(value) <= 90;
}
