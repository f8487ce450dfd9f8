import type { Translator } from '../../platform/i18n/translator.ts';
import { indicatorSeries } from '../domain/indicator-series.ts';
import type { IndicatorRow, ObservationRow } from '../queries/observations.ts';
import { RegionIndicatorType, type ObservationType } from './indicator.type.ts';
import { NotAvailableReason } from './reference.enums.ts';

/** The indicator that is a distribution: one figure for a region of several units would mislead. */
const TYPOLOGY = 'urban_rural_typology';

/**
 * Presents every indicator of the panel for one region, those without any figure too.
 * @param translator explains flags and reasons in the language of the region
 */
export function presentPanel(
  indicators: readonly IndicatorRow[],
  observations: readonly ObservationRow[],
  translator: Translator,
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
      latest:
        latest === null
          ? presentNothing(row, translator)
          : presentObservation(latest, unit, translator),
      series: series.map((observation) => presentObservation(observation, unit, translator)),
    });
  });
}

function presentObservation(
  row: ObservationRow,
  unit: string,
  translator: Translator,
): ObservationType {
  const { notAvailableReason: reason } = row;
  return {
    value: row.value,
    notAvailable: reason === null ? null : NotAvailableReason[reason as NotAvailableReason],
    notAvailableText: reason === null ? null : translator.say(`notAvailable.${reason}`),
    unit,
    period: row.period,
    flag: row.flag,
    flagMeaning: row.flag === null ? null : meaningOf(row.flag, translator),
    coverage: row.coverage,
    nutsCode: row.nutsCode,
    isProxy: row.isProxy,
    source: { name: row.sourceName, url: row.sourceUrl, datasetCode: row.datasetCode },
    sourceUpdatedAt: row.sourceUpdatedAt,
    retrievedAt: row.retrievedAt,
  };
}

/** Flags are combined letter by letter: `bu` is a break and of low reliability; an unknown letter stays itself. */
function meaningOf(flag: string, translator: Translator): string {
  return [...flag]
    .map((letter) => {
      const meaning = translator.say(`flag.${letter}`);
      return meaning === `flag.${letter}` ? letter : meaning;
    })
    .join('; ');
}

/** What is said about an indicator that nothing is stored about. */
function presentNothing({ code, unit }: IndicatorRow, translator: Translator): ObservationType {
  const reason =
    code === TYPOLOGY ? NotAvailableReason.DISTRIBUTION : NotAvailableReason.NOT_IMPORTED;
  return {
    value: null,
    notAvailable: reason,
    notAvailableText: translator.say(`notAvailable.${reason}`),
    unit,
    period: null,
    flag: null,
    flagMeaning: null,
    coverage: null,
    nutsCode: null,
    isProxy: false,
    source: null,
    sourceUpdatedAt: null,
    retrievedAt: null,
  };
}
