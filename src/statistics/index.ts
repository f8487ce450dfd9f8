export { putIndicator, type PutIndicator } from './commands/put-indicator.ts';
export {
  putObservations,
  type ObservationCounts,
  type PutObservations,
} from './commands/put-observations.ts';
export {
  INDICATOR_UNITS,
  NOT_AVAILABLE_REASONS,
  type Indicator,
  type IndicatorUnit,
  type NewObservation,
  type NotAvailableReason,
  type Observation,
} from './domain/observation.ts';
export { listIndicators } from './queries/list-indicators.ts';
export { seriesOf, type IndicatorSeries } from './queries/series-of.ts';
