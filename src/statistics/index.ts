export {
  importStatistics,
  type ImportCaller,
  type ImportOrder,
  type ImportProgress,
} from './commands/import-statistics.ts';
export { putIndicator, type PutIndicator } from './commands/put-indicator.ts';
export { putNutsChanges } from './commands/put-nuts-changes.ts';
export {
  putObservations,
  type ObservationCounts,
  type PutObservations,
} from './commands/put-observations.ts';
export { putStatisticsDataset } from './commands/put-statistics-dataset.ts';
export { ImportError } from './domain/import-error.ts';
export type { ImportReport, IndicatorReport } from './domain/import-report.ts';
export { NUTS_CHANGES, type NutsChange } from './domain/nuts-change.ts';
export {
  INDICATOR_UNITS,
  NOT_AVAILABLE_REASONS,
  type Indicator,
  type IndicatorUnit,
  type NewObservation,
  type NotAvailableReason,
  type Observation,
} from './domain/observation.ts';
export type { StatisticsDataset } from './domain/statistics-dataset.ts';
export {
  addressSource,
  fileSource,
  folderSources,
  type ImportSource,
} from './eurostat/import-source.ts';
export { listDatasets, originsOf } from './queries/list-datasets.ts';
export { listIndicators } from './queries/list-indicators.ts';
export { seriesOf, type IndicatorSeries } from './queries/series-of.ts';
