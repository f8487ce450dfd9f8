import type { Reader } from '../../platform/db/tx.ts';
import { statisticsCodesOf, type Region } from '../../regions/index.ts';
import type { Indicator, Observation } from '../domain/observation.ts';
import { readIndicators } from '../store/indicator.store.ts';
import { readObservationsOfUnits } from '../store/observation.store.ts';

/** All current observations of a region for one indicator. */
export interface IndicatorSeries {
  readonly indicator: Indicator;
  /** The newest value, or the reason why there is none; null: nothing is known, not even a reason. */
  readonly latest: Observation | null;
  /** Observations with a period, oldest first. */
  readonly observations: readonly Observation[];
}

/**
 * The panel of a region: one series for each indicator, in the order of the panel.
 * Where its own unit and a proxy both have an observation for a period, the own unit's counts.
 */
export async function seriesOf(
  reader: Reader,
  region: Pick<Region, 'nutsUnits'>,
): Promise<readonly IndicatorSeries[]> {
  const codes = statisticsCodesOf(region);
  const indicators = await readIndicators(reader);
  const rows = await readObservationsOfUnits(reader, codes);
  return indicators.map((indicator) => {
    const own = rows.filter((row) => row.indicatorId === indicator.id);
    const best = [...own].sort(
      (left, right) => codes.indexOf(left.nutsCode) - codes.indexOf(right.nutsCode),
    );
    const series = onePerPeriod(best);
    const values = series.filter((row) => row.value !== null);
    const reasons = best.filter((row) => row.value === null);
    return { indicator, latest: values.at(-1) ?? reasons[0] ?? null, observations: series };
  });
}

function onePerPeriod(rows: readonly Observation[]): readonly Observation[] {
  const byPeriod = new Map<string, Observation>();
  for (const row of rows) {
    if (row.period !== null && !byPeriod.has(row.period)) byPeriod.set(row.period, row);
  }
  const periods = [...byPeriod.keys()].sort();
  return periods.flatMap((period) => byPeriod.get(period) ?? []);
}
