/** What a series needs to know about an observation. */
interface Observed {
  /** The unit stands for the region and is not the region itself. */
  readonly isProxy: boolean;
  /** Year; null: the statement holds for every year. */
  readonly period: string | null;
  /** Null: not available. */
  readonly value: number | null;
}

/** Observations of one indicator about one region. */
export interface IndicatorSeries<O> {
  /**
   * The newest value; or else why there is none, for the newest year rather than for all years;
   * null: nothing is known.
   */
  readonly latest: O | null;
  /** One for each year, oldest first. */
  readonly series: readonly O[];
}

/**
 * Makes a series of all that was observed. Where the region's own unit and a proxy both say something
 * about a year, the own unit counts.
 */
export function indicatorSeries<O extends Observed>(
  observations: readonly O[],
): IndicatorSeries<O> {
  const ownFirst = observations.toSorted(
    (left, right) => Number(left.isProxy) - Number(right.isProxy),
  );
  const byPeriod = new Map<string, O>();
  for (const observation of ownFirst) {
    const { period } = observation;
    if (period !== null && !byPeriod.has(period)) byPeriod.set(period, observation);
  }
  const series = [...byPeriod.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, observation]) => observation);
  const latest = series.findLast(({ value }) => value !== null);
  const reason = ownFirst.find(({ value }) => value === null);
  return { latest: latest ?? series.at(-1) ?? reason ?? null, series };
}
