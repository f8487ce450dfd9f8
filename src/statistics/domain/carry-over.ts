import type { TakenCell, TakenCube } from './collect-cells.ts';
import type { NutsChange, NutsChangeKind } from './nuts-change.ts';

/** A cell with what must be said about where it was published. */
export interface CarriedCell extends TakenCell {
  /** The code under which the source has it, with its NUTS version; null: its own. */
  readonly publishedAs: string | null;
}

/** A change of the classification that a file touches and over which nothing is carried. */
export interface TouchedChange {
  readonly fromCode: string;
  readonly fromVersion: number;
  readonly toCode: string;
  readonly toVersion: number;
  readonly kind: NutsChangeKind;
  /** Cells of the file for either unit. */
  readonly cells: number;
}

/**
 * Gives the figures of a unit that was merely renamed to its other code too, where the file has nothing for it.
 * Nothing is carried between units of different territory: there the figures stand at their own unit alone.
 */
export function carryOver(
  cells: readonly TakenCell[],
  changes: readonly NutsChange[],
): readonly CarriedCell[] {
  const own = cells.map((cell) => ({ ...cell, publishedAs: null }));
  const present = new Set(cells.map(keyOf));
  const renamed = changes.filter(({ kind }) => kind === 'RENAMED').flatMap(bothWays);
  if (renamed.length === 0) return own;
  const byCode = Map.groupBy(cells, ({ nutsCode }) => nutsCode);
  const carried = renamed.flatMap(({ code, version, other }) =>
    (byCode.get(code) ?? [])
      .map((cell) => ({ ...cell, nutsCode: other, publishedAs: `${code} (NUTS ${version})` }))
      .filter((cell) => !present.has(keyOf(cell))),
  );
  return [...own, ...carried];
}

/** The changes of territory that a file touches, each with the number of cells at its units. */
export function touchedChanges(
  { feeds }: TakenCube,
  changes: readonly NutsChange[],
): readonly TouchedChange[] {
  const counts = new Map<string, number>();
  for (const { nutsCode } of feeds.flatMap((feed) => feed.cells)) {
    counts.set(nutsCode, (counts.get(nutsCode) ?? 0) + 1);
  }
  return changes
    .filter(({ kind }) => kind !== 'RENAMED')
    .map(({ sourceName: _, ...change }) => ({
      ...change,
      cells: (counts.get(change.fromCode) ?? 0) + (counts.get(change.toCode) ?? 0),
    }))
    .filter(({ cells }) => cells > 0);
}

function bothWays(change: NutsChange) {
  const { fromCode, fromVersion, toCode, toVersion } = change;
  return [
    { code: fromCode, version: fromVersion, other: toCode },
    { code: toCode, version: toVersion, other: fromCode },
  ];
}

function keyOf({
  nutsCode,
  period,
}: {
  readonly nutsCode: string;
  readonly period: string;
}): string {
  return `${nutsCode} ${period}`;
}
