import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { presentPracticeById, type Aspect } from '../../practices/index.ts';
import { aspectsByPracticeLoader, matrixAnswersByPracticeLoader } from './assessment.loader.ts';
import { AspectSavedType, MatrixAnswerSavedType } from './assessment.payloads.ts';
import { presentAspect, presentMatrixAnswer } from './assessment.presenter.ts';

/** Reads and presents an aspect after it was saved. */
export async function presentSavedAspect(
  context: EditorialContext,
  practiceId: string,
  aspect: Aspect,
): Promise<AspectSavedType> {
  const practice = await presentPracticeById(context, practiceId);
  const rows = await aspectsByPracticeLoader(context).load(practiceId);
  const saved = rows.find((row) => row.aspect === aspect) ?? null;
  return Object.assign(new AspectSavedType(), {
    practice,
    aspect: presentAspect(context, aspect, saved),
  });
}

/** Reads and presents an answer after it was saved. */
export async function presentSavedMatrixAnswer(
  context: EditorialContext,
  practiceId: string,
  questionKey: string,
): Promise<MatrixAnswerSavedType> {
  const practice = await presentPracticeById(context, practiceId);
  const rows = await matrixAnswersByPracticeLoader(context).load(practiceId);
  const saved = rows.find((row) => row.questionKey === questionKey) ?? null;
  return Object.assign(new MatrixAnswerSavedType(), {
    practice,
    answer: presentMatrixAnswer(context, questionKey, saved),
  });
}
