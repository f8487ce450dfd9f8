import type { Unmet } from '../../kernel/decision.ts';
import { isSafeWebUrl } from '../../kernel/url.ts';
import type { Aspect } from '../../practices/index.ts';

/** Why an aspect was not assessed. */
export const NOT_ASSESSED_REASONS = ['NOT_DOCUMENTED', 'NOT_APPLICABLE', 'TOO_EARLY'] as const;

/** One reason. */
export type NotAssessedReason = (typeof NOT_ASSESSED_REASONS)[number];

/** How a question of the matrix was answered. */
export const MATRIX_ANSWER_STATES = ['RATED', 'NOT_APPLICABLE', 'UNKNOWN'] as const;

/** One state. */
export type MatrixAnswerState = (typeof MATRIX_ANSWER_STATES)[number];

/** The assessment of one aspect. */
export interface AspectAssessment {
  readonly aspect: Aspect;
  readonly state: 'ASSESSED' | 'NOT_ASSESSED';
  readonly notAssessedReason: NotAssessedReason | null;
  /** 0–4, optional. */
  readonly rating: number | null;
  readonly changedBy: string | null;
  readonly version: number;
}

/** An answer to one question. */
export interface MatrixAnswer {
  readonly questionKey: string;
  readonly state: MatrixAnswerState;
  /** 0–4 when `RATED`, otherwise null. */
  readonly rating: number | null;
  readonly evidence: readonly string[];
  readonly changedBy: string | null;
  readonly version: number;
}

/** The facts of an assessment of one practice. */
export interface Assessment {
  readonly aspects: readonly AspectAssessment[];
  readonly answers: readonly MatrixAnswer[];
}

/** An aspect or an answer that was saved, with its version. */
export interface SavedAssessment {
  readonly practiceId: string;
  readonly version: number;
}

/** What is wrong with the facts of an aspect; code `ASPECT_FACTS`. */
export function validateAspect(
  input: Pick<AspectAssessment, 'aspect' | 'state' | 'notAssessedReason' | 'rating'>,
): readonly Unmet[] {
  const reasonFits = (input.state === 'NOT_ASSESSED') === (input.notAssessedReason !== null);
  const ratingFits =
    isRating(input.rating) && (input.state === 'ASSESSED' || input.rating === null);
  return reasonFits && ratingFits
    ? []
    : [{ code: 'ASPECT_FACTS', path: `aspects.${input.aspect}` }];
}

/** What is wrong with the facts of an answer; codes `MATRIX_RATING`, `MATRIX_EVIDENCE`. */
export function validateMatrixAnswer(
  input: Pick<MatrixAnswer, 'questionKey' | 'state' | 'rating' | 'evidence'>,
): readonly Unmet[] {
  const path = `matrix.${input.questionKey}.answer`;
  const fits = (input.state === 'RATED') === (input.rating !== null) && isRating(input.rating);
  const evidenceFits = input.evidence.length <= 20 && input.evidence.every(isSafeWebUrl);
  return [
    ...(fits ? [] : [{ code: 'MATRIX_RATING', path }]),
    ...(evidenceFits ? [] : [{ code: 'MATRIX_EVIDENCE', path }]),
  ];
}

function isRating(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= 0 && value <= 4);
}
