import { carryOver, touchedChanges, type CarriedCell, type TouchedChange } from './carry-over.ts';
import type { TakenCube } from './collect-cells.ts';
import type { NutsChange } from './nuts-change.ts';
import type { NewObservation, NotAvailableReason } from './observation.ts';
import type { Feed, StatisticsDataset } from './statistics-dataset.ts';

/** Where a file came from. */
export interface ImportOrigin {
  readonly kind: 'FILE' | 'CONTENT' | 'ADDRESS';
  /** Name of the file without its folder, or the address; `–` for content that was handed over. */
  readonly name: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** Everything that a file has for the indicators, checked and ready to be stored. */
export interface Extract {
  readonly origin: ImportOrigin;
  readonly dataset: StatisticsDataset;
  readonly sourceUpdatedAt: Date | null;
  readonly read: number;
  readonly ignored: number;
  readonly feeds: readonly { readonly feed: Feed; readonly cells: readonly CarriedCell[] }[];
  readonly unknownCodes: readonly { readonly code: string; readonly cells: number }[];
  readonly changes: readonly TouchedChange[];
}

/** Puts together what was taken from a file. */
export function makeExtract(
  source: Pick<Extract, 'origin' | 'dataset' | 'sourceUpdatedAt'>,
  taken: TakenCube,
  changes: readonly NutsChange[],
): Extract {
  const unknown = [...taken.unknownCodes].map(([code, cells]) => ({ code, cells }));
  return {
    ...source,
    read: taken.read,
    ignored: taken.ignored,
    feeds: taken.feeds.map(({ feed, cells }) => ({ feed, cells: carryOver(cells, changes) })),
    unknownCodes: unknown.sort((left, right) => (left.code < right.code ? -1 : 1)),
    changes: touchedChanges(taken, changes),
  };
}

/** Eurostat's flags beside an empty cell that say why it is empty. */
const REASONS: readonly (readonly [string, NotAvailableReason])[] = [
  ['c', 'CONFIDENTIAL'],
  ['u', 'UNRELIABLE'],
  ['z', 'NOT_COLLECTED'],
];

/** The observations of an extract. @param retrievedAt when the file was taken from its source */
export function toObservations(extract: Extract, retrievedAt: Date): readonly NewObservation[] {
  const { dataset, sourceUpdatedAt } = extract;
  const source = {
    datasetCode: dataset.code,
    sourceName: `Eurostat, ${dataset.title}`,
    sourceUrl: dataset.pageUrl,
    sourceUpdatedAt,
    retrievedAt,
  };
  return extract.feeds.flatMap(({ feed, cells }) =>
    cells.map((cell) => ({
      indicatorCode: feed.indicator,
      nutsCode: cell.nutsCode,
      period: cell.period,
      value: cell.value,
      notAvailableReason: cell.value === null ? reasonOf(cell.flag) : null,
      flag: cell.flag,
      coverage: coverageOf(cell, feed, dataset),
      ...source,
    })),
  );
}

function reasonOf(flag: string | null): NotAvailableReason {
  const found = REASONS.find(([letter]) => flag?.includes(letter) === true);
  return found?.[1] ?? 'NOT_PUBLISHED';
}

function coverageOf(cell: CarriedCell, feed: Feed, dataset: StatisticsDataset): string | null {
  const notes = [
    feed.coverage,
    dataset.unitNotes[cell.nutsCode] ?? null,
    cell.formerCode === null ? null : `published under the former code ${cell.formerCode}`,
    cell.publishedAs === null ? null : `published for the same territory as ${cell.publishedAs}`,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join('; ');
}
