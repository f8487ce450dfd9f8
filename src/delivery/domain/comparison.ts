/** How what several practices say relates. `UNKNOWN`: none of them says anything. */
export type Agreement = 'SAME' | 'PARTLY' | 'DIFFERENT' | 'UNKNOWN';

/** The fewest practices that are put side by side. */
export const FEWEST_COMPARED = 2;

/** The most practices that are put side by side. */
export const MOST_COMPARED = 4;

/**
 * Compares lists of values: `SAME` when all hold the same ones in any order, `PARTLY` when at least two
 * have one in common, `DIFFERENT` otherwise, `UNKNOWN` when all are empty.
 * @param lists one for each practice, each value once
 */
export function agreementOf(lists: readonly (readonly string[])[]): Agreement {
  if (lists.every((values) => values.length === 0)) return 'UNKNOWN';
  const shared = sharedByAll(lists);
  if (lists.every((values) => values.length === shared.length)) return 'SAME';
  const all = lists.flat();
  return new Set(all).size < all.length ? 'PARTLY' : 'DIFFERENT';
}

/** The values that every list holds, in the order of the first. */
export function sharedByAll(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  return first.filter((value) => others.every((values) => values.includes(value)));
}

/** The answers of one practice to the questions of a criterion, summed up. */
export interface CriterionSummary {
  /** 0–4; null: nothing was rated. */
  readonly best: number | null;
  /** Median of the ratings, 0–4 in halves; null: nothing was rated. */
  readonly median: number | null;
  readonly rated: number;
  readonly notApplicable: number;
  readonly unknown: number;
}

/** One answer of a matrix. */
export interface RatedAnswer {
  readonly state: 'RATED' | 'NOT_APPLICABLE' | 'UNKNOWN';
  readonly rating: number | null;
}

/** Sums up answers; of an even number of ratings the median is the mean of the middle two. */
export function summarise(answers: readonly RatedAnswer[]): CriterionSummary {
  const ratings = answers
    .flatMap(({ state, rating }) => (state === 'RATED' && rating !== null ? [rating] : []))
    .toSorted((left, right) => left - right);
  const counted = (state: RatedAnswer['state']) =>
    answers.filter((answer) => answer.state === state).length;
  return {
    best: ratings.at(-1) ?? null,
    median: medianOf(ratings),
    rated: ratings.length,
    notApplicable: counted('NOT_APPLICABLE'),
    unknown: counted('UNKNOWN'),
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
