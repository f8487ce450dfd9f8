import type { MatrixScale } from './around.queries.ts';
import type { ReadPractice } from './practice.queries.ts';

/** The answer to one question of the matrix. */
export type Answer = ReadPractice['matrix']['answers'][number];

/** The answers to the questions of one criterion. */
export interface CriterionAnswers {
  readonly criterion: string;
  readonly label: string;
  readonly coreQuestion: string | null;
  readonly isOptional: boolean;
  readonly answers: readonly Answer[];
}

/** The answers by criterion, in the order of the matrix. */
export function answersByCriterion(
  answers: readonly Answer[],
  { criteria }: MatrixScale,
): readonly CriterionAnswers[] {
  const codes = [...new Set(answers.map(({ criterion }) => criterion))];
  return codes.map((code) => {
    const own = answers.filter(({ criterion }) => criterion === code);
    const wording = criteria.find(({ criterion }) => criterion === code);
    return {
      criterion: code,
      label: own[0]?.criterionLabel ?? code,
      coreQuestion: wording?.coreQuestion ?? null,
      isOptional: wording?.isOptional ?? false,
      answers: own,
    };
  });
}

/** Name of a step of the scale. */
export function stepLabel(rating: number, { scale }: MatrixScale): string {
  return scale.find(({ value }) => value === rating)?.label ?? '';
}

/** Id of the row of a question. */
export function rowId({ questionKey }: Answer): string {
  return `matrix-${questionKey}`;
}
