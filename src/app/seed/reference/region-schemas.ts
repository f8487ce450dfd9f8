import { z } from 'zod';

const degrees = z.number().min(-180).max(180);
const numberInText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/u)
  .transform(Number);

/** A record of `nuts-units.csv`. */
export const nutsUnits = z.strictObject({
  code: z.string(),
  nutsVersion: numberInText,
  level: numberInText,
  country: z.string().length(2),
  nameLatin: z.string(),
  nameNative: z.string(),
  longitude: numberInText.nullable(),
  latitude: numberInText.nullable(),
  urbanRural: z.enum(['URBAN', 'INTERMEDIATE', 'RURAL']).nullable(),
});

/** An entry of `regions.json`. */
export const regions = z.strictObject({
  code: z.string(),
  country: z.string(),
  nativeName: z.string(),
  website: z.string().nullable(),
  mipexUrl: z.string().nullable(),
  isMipexMember: z.boolean(),
  longitude: degrees,
  latitude: degrees,
  west: degrees,
  south: degrees,
  east: degrees,
  north: degrees,
  nutsUnits: z.array(
    z.strictObject({
      code: z.string(),
      nutsVersion: z.number().int(),
      isStatisticsProxy: z.boolean(),
    }),
  ),
  /** For readers of the file. */
  note: z.string().nullable(),
});

/** A record of `mipex-scores.csv`. */
export const mipexScores = z.strictObject({
  region: z.string(),
  dimension: z.string(),
  wave: z.string(),
  year: numberInText.nullable(),
  score: numberInText,
  sourceName: z.string(),
});

const rings = z.array(z.array(z.tuple([degrees, degrees])));

/** A GeoJSON file of NUTS units: each feature is a unit, its id is the code. */
export const boundaries = z.strictObject({
  type: z.literal('FeatureCollection'),
  attribution: z.string(),
  nutsVersion: z.number().int(),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.string(),
      properties: z.strictObject({}),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('Polygon'), coordinates: rings }),
        z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
      ]),
    }),
  ),
});
