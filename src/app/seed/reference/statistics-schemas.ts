import { z } from 'zod';
import { INDICATOR_UNITS, NOT_AVAILABLE_REASONS, NUTS_CHANGES } from '../../../statistics/index.ts';
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

const feeds = z.strictObject({
  indicator: z.string(),
  unit: z.enum(INDICATOR_UNITS),
  definition: z.string(),
  filters: z.array(
    z.strictObject({ dimension: z.string(), code: z.string(), isOptional: z.boolean() }),
  ),
  coverage: z.string().nullable(),
});

/** `eurostat-datasets.json`: which cells of which datasets are figures of which indicators. */
export const eurostatDatasets = z.strictObject({
  /** Former codes of a code, by dimension. */
  formerCodes: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  /** What figures of a unit cover that stands for a region and is larger or smaller. */
  unitNotes: z.record(z.string(), z.string()),
  datasets: z.array(
    z.strictObject({
      code: z.string(),
      title: z.string(),
      pageUrl: z.url(),
      queryUrl: z.url(),
      isScheduled: z.boolean(),
      isExcluded: z.boolean(),
      feeds: z.array(feeds),
      /** For readers of the file. */
      note: z.string(),
    }),
  ),
});

const yearInText = z
  .string()
  .regex(/^\d{4}$/u)
  .transform(Number);

/** A record of `nuts-changes.csv`. */
export const nutsChanges = z.strictObject({
  fromCode: z.string(),
  fromVersion: yearInText,
  toCode: z.string(),
  toVersion: yearInText,
  kind: z.enum(NUTS_CHANGES),
  sourceName: z.string(),
});
