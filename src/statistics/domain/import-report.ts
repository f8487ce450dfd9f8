import type { TouchedChange } from './carry-over.ts';
import type { Extract, ImportOrigin } from './extract.ts';

/** What became of the observations of a list; each belongs to one of the first four. */
export interface ObservationOutcome {
  /** Nothing was known about this unit and period. */
  readonly added: number;
  /** Another content was current before, which is superseded now. */
  readonly replaced: number;
  /** The same content is current. */
  readonly unchanged: number;
  /** What is current is newer, or is a figure where the import has none: it stays. */
  readonly kept: number;
  /** Of the unchanged: the date of the source moved on. */
  readonly confirmed: number;
  /** Statements without period ("not imported yet") that ended. */
  readonly ended: number;
}

/** What an import brought for one indicator. */
export interface IndicatorReport extends ObservationOutcome {
  readonly indicator: string;
  /** Observations without a figure, by their reason and for all units. */
  readonly notAvailable: number;
  /** Observations with each combination of flags, most frequent first. */
  readonly flags: readonly { readonly flag: string; readonly cells: number }[];
  /** Observations that stand at both codes of a unit that was merely renamed. */
  readonly carried: number;
}

/** What an import of one file did, or would do. */
export interface ImportReport {
  /** Null for a trial: nothing was stored. */
  readonly importId: string | null;
  readonly dataset: string;
  readonly origin: ImportOrigin;
  readonly sourceUpdatedAt: Date | null;
  readonly retrievedAt: Date;
  /** Cells of the file. */
  readonly read: number;
  /** Cells that no indicator takes. */
  readonly ignored: number;
  readonly indicators: readonly IndicatorReport[];
  /** Codes of space that are no units of ours (countries, sums, older versions), by code. */
  readonly unknownCodes: Extract['unknownCodes'];
  /** Changes of territory that the file touches; no figure was carried over them. */
  readonly changes: readonly TouchedChange[];
}

/** An outcome in which nothing happened. */
export const NO_OUTCOME: ObservationOutcome = {
  added: 0,
  replaced: 0,
  unchanged: 0,
  kept: 0,
  confirmed: 0,
  ended: 0,
};

/** Puts the report of an extract together. @param outcomes by indicator */
export function makeReport(
  extract: Extract,
  { importId, retrievedAt }: Pick<ImportReport, 'importId' | 'retrievedAt'>,
  outcomes: ReadonlyMap<string, ObservationOutcome>,
): ImportReport {
  const { dataset, origin, sourceUpdatedAt, read, ignored, unknownCodes, changes } = extract;
  const indicators = extract.feeds.map(({ feed, cells }) => ({
    indicator: feed.indicator,
    ...(outcomes.get(feed.indicator) ?? NO_OUTCOME),
    notAvailable: cells.filter(({ value }) => value === null).length,
    flags: countFlags(cells.map(({ flag }) => flag)),
    carried: cells.filter(({ publishedAs }) => publishedAs !== null).length,
  }));
  const source = { dataset: dataset.code, origin, sourceUpdatedAt, retrievedAt };
  return { importId, ...source, read, ignored, indicators, unknownCodes, changes };
}

function countFlags(flags: readonly (string | null)[]): IndicatorReport['flags'] {
  const counts = new Map<string, number>();
  for (const flag of flags) if (flag !== null) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  return [...counts]
    .map(([flag, cells]) => ({ flag, cells }))
    .sort((left, right) => right.cells - left.cells || (left.flag < right.flag ? -1 : 1));
}
