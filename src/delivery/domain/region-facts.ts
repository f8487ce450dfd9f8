/** The newest figure of an indicator about a region. */
export interface RegionFigure {
  readonly value: number;
  readonly unit: string;
  /** Year. */
  readonly period: string;
  /** The unit that was observed is not the region itself but stands for it. */
  readonly isProxy: boolean;
  readonly nutsCode: string;
  readonly source: string;
}

/** Numbers of NUTS 3 units by type. */
export interface RegionTypology {
  readonly urban: number;
  readonly intermediate: number;
  readonly rural: number;
}

/** A MIPEX-R score, 0–100. */
export interface RegionScore {
  readonly score: number;
  /** Null: the source does not say it. */
  readonly year: number | null;
  readonly source: string;
}

/** What is known of a region; what is not in a record, or null, is not known – never nought. */
export interface RegionFacts {
  readonly code: string;
  /** By code of the indicator. */
  readonly figures: Readonly<Record<string, RegionFigure>>;
  readonly typology: RegionTypology | null;
  /** By dimension of MIPEX-R. */
  readonly scores: Readonly<Record<string, RegionScore>>;
}

/** Chooses the score of each dimension that counts: the newest year; one without a year only alone. */
export function newestScores<
  Row extends RegionScore & { readonly dimension: string; readonly wave: string },
>(rows: readonly Row[]): Readonly<Record<string, RegionScore>> {
  const oldestFirst = rows.toSorted(
    (left, right) => (left.year ?? 0) - (right.year ?? 0) || (left.wave < right.wave ? -1 : 1),
  );
  return Object.fromEntries(
    oldestFirst.map(({ dimension, score, year, source }) => [dimension, { score, year, source }]),
  );
}
