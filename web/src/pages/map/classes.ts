/** A class of the legend: from a number of practices to another one. */
export interface CountClass {
  readonly from: number;
  /** Null: and more. */
  readonly to: number | null;
  /** 1 (few) to 5 (many), the step of the colours. */
  readonly step: number;
}

const MOST_CLASSES = 5;

/** Classes for the numbers that occur: each number its own, or, when they are many, wider and wider. */
export function classesOf(counts: readonly number[]): readonly CountClass[] {
  const occurring = [...new Set(counts.filter((count) => count > 0))].sort(
    (one, other) => one - other,
  );
  const starts =
    occurring.length <= MOST_CLASSES ? occurring : growingStarts(occurring.at(-1) ?? 1);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const isSingle = occurring.length <= MOST_CLASSES;
    const to = isSingle ? from : next === undefined ? null : next - 1;
    return { from, to, step: stepOf(index, starts.length) };
  });
}

/** The step of the colours of a number; 0 for none. */
export function stepFor(count: number, classes: readonly CountClass[]): number {
  return classes.findLast(({ from }) => count >= from)?.step ?? 0;
}

function growingStarts(greatest: number): readonly number[] {
  const starts = Array.from({ length: MOST_CLASSES }, (_, index) =>
    Math.ceil(greatest ** (index / MOST_CLASSES)),
  );
  return [...new Set(starts)];
}

function stepOf(index: number, length: number): number {
  return length === 1 ? 3 : 1 + Math.round((index * (MOST_CLASSES - 1)) / (length - 1));
}
