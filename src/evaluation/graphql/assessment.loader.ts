import DataLoader from 'dataloader';
import type { Reader } from '../../platform/db/tx.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { matrixQuestionKeys } from '../../practices/index.ts';
import type { AspectAssessment, MatrixAnswer } from '../domain/assessment.ts';
import { listAspects, listMatrixAnswers, type Dated } from '../queries/assessments-of.ts';

type RowsByPractice<Row> = DataLoader<string, readonly Dated<Row>[]>;

/** The aspects of a practice that somebody has looked at. */
export function aspectsByPracticeLoader(
  context: EditorialContext,
): RowsByPractice<AspectAssessment> {
  return context.loader('evaluation.aspects-by-practice', (reader) => rowsBy(reader, listAspects));
}

/** The answers to the questions of a practice's matrix. */
export function matrixAnswersByPracticeLoader(
  context: EditorialContext,
): RowsByPractice<MatrixAnswer> {
  return context.loader('evaluation.matrix-answers-by-practice', (reader) =>
    rowsBy(reader, listMatrixAnswers),
  );
}

/** Keys of the questions of a matrix version, in order; a version never changes, so it is kept. */
export function questionKeysByVersionLoader(
  context: EditorialContext,
): DataLoader<number, readonly string[]> {
  return context.loader('evaluation.question-keys-by-version', (reader) => {
    const load = (versions: readonly number[]) =>
      Promise.all(versions.map((matrixVersion) => matrixQuestionKeys(reader, { matrixVersion })));
    return new DataLoader(load);
  });
}

function rowsBy<Row>(
  reader: Reader,
  list: (reader: Reader, ids: readonly string[]) => Promise<readonly Dated<Row>[]>,
): RowsByPractice<Row> {
  const load = async (practiceIds: readonly string[]) => {
    const rows = Map.groupBy(await list(reader, practiceIds), ({ practiceId }) => practiceId);
    return practiceIds.map((id) => rows.get(id) ?? []);
  };
  return new DataLoader(load, { cache: false }); // a document may hold several mutations
}
