import { indicatorSeries } from '../domain/indicator-series.ts';
import type { IndicatorRow, ObservationRow } from '../queries/observations.ts';
import { RegionIndicatorType, type ObservationType } from './indicator.type.ts';
import { NotAvailableReason } from './reference.enums.ts';

/** The indicator that is a distribution: one figure for a region of several units would mislead. */
const TYPOLOGY = 'urban_rural_typology';

/** Presents every indicator of the panel for one region, those without any figure too. */
export function presentPanel(
  indicators: readonly IndicatorRow[],
  observations: readonly ObservationRow[],
): readonly RegionIndicatorType[] {
  const byIndicator = Map.groupBy(observations, ({ indicatorId }) => indicatorId);
  return indicators.map((row) => {
    const { latest, series } = indicatorSeries(byIndicator.get(row.id) ?? []);
    const { code, unit, locale, texts } = row;
    return Object.assign(new RegionIndicatorType(), {
      indicator: {
        code,
        unit,
        locale,
        label: texts['label']?.value ?? code,
        definition: texts['definition']?.value ?? null,
      },
      latest: latest === null ? presentNothing(row) : presentObservation(latest, unit),
      series: series.map((observation) => presentObservation(observation, unit)),
    });
  });
}

function presentObservation(row: ObservationRow, unit: string): ObservationType {
  return {
    value: row.value,
    notAvailable:
      row.notAvailableReason === null
        ? null
        : NotAvailableReason[row.notAvailableReason as NotAvailableReason],
    unit,
    period: row.period,
    flag: row.flag,
    coverage: row.coverage,
    nutsCode: row.nutsCode,
    isProxy: row.isProxy,
    source: { name: row.sourceName, url: row.sourceUrl, datasetCode: row.datasetCode },
    retrievedAt: row.retrievedAt,
  };
}

/** What is said about an indicator that nothing is stored about. */
function presentNothing({ code, unit }: IndicatorRow): ObservationType {
  const isTypology = code === TYPOLOGY;
  return {
    value: null,
    notAvailable: isTypology ? NotAvailableReason.DISTRIBUTION : NotAvailableReason.NOT_IMPORTED,
    unit,
    period: null,
    flag: null,
    coverage: null,
    nutsCode: null,
    isProxy: false,
    source: null,
    retrievedAt: null,
  };
}
