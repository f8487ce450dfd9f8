import type { CriterionRatings } from './ask-overview.ts';

/** How often each rating was given. */
export interface RatingDistribution {
  /** Answers by rating, the place being the rating. */
  readonly counts: readonly number[];
  readonly rated: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** Counts the answers by rating. @param steps number of steps of the scale, from 0 */
export function distributionOf(ratings: CriterionRatings, steps: number): RatingDistribution {
  const answers = ratings.nodes.flatMap((node) => node.answers);
  const counts = Array.from(
    { length: steps },
    (_, step) => answers.filter(({ rating }) => rating === step).length,
  );
  const having = (state: string) => answers.filter((answer) => answer.state === state).length;
  return {
    counts,
    rated: counts.reduce((sum, count) => sum + count, 0),
    unknown: having('UNKNOWN'),
    notApplicable: having('NOT_APPLICABLE'),
  };
}

/** The rating that was given most often; of several the lowest, null when none was. */
export function commonestRating(counts: readonly number[]): number | null {
  const most = Math.max(...counts);
  return most > 0 ? counts.indexOf(most) : null;
}
