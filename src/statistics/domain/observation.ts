/** Units of indicators; shares are per cent from 0 to 100, as the sources give them. */
export const INDICATOR_UNITS = [
  'PERSONS',
  'THOUSAND_PERSONS',
  'PER_CENT_OF_LABOUR_FORCE',
  'PER_CENT_OF_AGE_GROUP',
  'PER_CENT_OF_POPULATION',
  'CLASS',
] as const;

/** One unit of {@link INDICATOR_UNITS}. */
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/**
 * Why there is no figure.
 *
 * - `NOT_COLLECTED`: nobody collects it at this level;
 * - `NOT_IMPORTED`: the dataset exists and has not been loaded here;
 * - `NOT_PUBLISHED`: the source leaves the cell empty;
 * - `CONFIDENTIAL`, `UNRELIABLE`: the source holds the figure back.
 */
export const NOT_AVAILABLE_REASONS = [
  'NOT_COLLECTED',
  'NOT_IMPORTED',
  'NOT_PUBLISHED',
  'CONFIDENTIAL',
  'UNRELIABLE',
] as const;

/** One reason of {@link NOT_AVAILABLE_REASONS}. */
export type NotAvailableReason = (typeof NOT_AVAILABLE_REASONS)[number];

/** What is measured; its words are localized texts at `label` and `definition`. */
export interface Indicator {
  readonly id: string;
  readonly code: string;
  readonly unit: IndicatorUnit;
  /** Eurostat's dataset of the indicator; null when there is none. An observation names its own. */
  readonly datasetCode: string | null;
  /** Place in the panel, from 0. */
  readonly position: number;
}

/** A figure, or why there is none. */
export interface Observation {
  readonly nutsCode: string;
  /** Year, `YYYY`; null: the statement holds for every year. */
  readonly period: string | null;
  /** In the unit of the indicator; null: not available. */
  readonly value: number | null;
  /** Null when there is a value. */
  readonly notAvailableReason: NotAvailableReason | null;
  /** Eurostat's flags, for example `b` break, `e` estimated, `p` provisional, `u` low reliability; null: none. */
  readonly flag: string | null;
  /** What the figure covers, in the words of the source; null: exactly the unit. */
  readonly coverage: string | null;
  readonly datasetCode: string | null;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  /** When the source last changed the dataset; null: not known. */
  readonly sourceUpdatedAt: Date | null;
  readonly retrievedAt: Date;
}

/** An observation to be stored. */
export interface NewObservation extends Observation {
  readonly indicatorCode: string;
}
