import { z } from 'zod';
import { INDICATOR_UNITS, NOT_AVAILABLE_REASONS } from '../../../statistics/index.ts';
import { localized } from './localized.ts';

const moment = z.iso.datetime().transform((text) => new Date(text));

/** An entry of `indicators.json`. */
export const indicators = z.strictObject({
  code: z.string(),
  unit: z.enum(INDICATOR_UNITS),
  datasetCode: z.string().nullable(),
  labels: localized,
  definitions: localized,
});

/** `observation-sources.json`: where figures come from, by the key that `observations.csv` uses. */
export const observationSources = z.record(
  z.string(),
  z.strictObject({
    datasetCode: z.string(),
    name: z.string(),
    url: z.string(),
    /** When the source changed the dataset; null: not known. */
    updatedAt: moment.nullable(),
    retrievedAt: moment,
  }),
);

/** A record of `observations.csv`. */
export const observations = z.strictObject({
  indicator: z.string(),
  nutsCode: z.string(),
  period: z.string().nullable(),
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/u)
    .transform(Number)
    .nullable(),
  notAvailableReason: z.enum(NOT_AVAILABLE_REASONS).nullable(),
  flag: z.string().nullable(),
  coverage: z.string().nullable(),
  source: z.string(),
});
