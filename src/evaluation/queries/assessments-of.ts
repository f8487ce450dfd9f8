import { In } from 'typeorm';
import type { Reader } from '../../platform/db/tx.ts';
import type { AspectAssessment, MatrixAnswer } from '../domain/assessment.ts';
import { AspectAssessmentEntity } from '../store/aspect-assessment.entity.ts';
import { MatrixAnswerEntity } from '../store/matrix-answer.entity.ts';

/** What was said when about which practice. */
export type Dated<Row> = Row & { readonly practiceId: string; readonly changedAt: Date };

/** The aspects of practices that somebody has looked at; one statement. */
export async function listAspects(
  reader: Reader,
  practiceIds: readonly string[],
): Promise<readonly Dated<AspectAssessment>[]> {
  return reader.find(AspectAssessmentEntity, { where: { practiceId: In([...practiceIds]) } });
}

/** The answers to the questions of the matrix, by key; one statement. */
export async function listMatrixAnswers(
  reader: Reader,
  practiceIds: readonly string[],
): Promise<readonly Dated<MatrixAnswer>[]> {
  return reader.find(MatrixAnswerEntity, {
    where: { practiceId: In([...practiceIds]) },
    order: { questionKey: 'ASC' },
  });
}
