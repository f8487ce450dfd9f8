import { isRowVersion } from '../../kernel/row-version.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { AspectAssessment, Assessment, MatrixAnswer } from '../domain/assessment.ts';
import { AspectAssessmentEntity } from './aspect-assessment.entity.ts';
import { MatrixAnswerEntity } from './matrix-answer.entity.ts';

/** Who changes a row, and when. */
export interface AssessmentChange {
  readonly practiceId: string;
  readonly expectedVersion: number;
  readonly by: string | null;
  readonly at: Date;
}

/** The facts of a practice's assessment. */
export async function readAssessment(reader: Reader, practiceId: string): Promise<Assessment> {
  const aspects = await reader.find(AspectAssessmentEntity, {
    where: { practiceId },
    order: { aspect: 'ASC' },
  });
  const answers = await reader.find(MatrixAnswerEntity, {
    where: { practiceId },
    order: { questionKey: 'ASC' },
  });
  return { aspects, answers };
}

/** Writes an aspect if its version is still the expected one (0: not there yet). @returns whether it was */
export async function writeAspect(
  tx: Tx,
  facts: Pick<AspectAssessment, 'aspect' | 'state' | 'notAssessedReason' | 'rating'>,
  change: AssessmentChange,
): Promise<boolean> {
  const { practiceId, expectedVersion: version, by: changedBy, at: changedAt } = change;
  if (!isRowVersion(version)) return false;
  const { aspect, state, notAssessedReason, rating } = facts;
  const columns = { state, notAssessedReason, rating, changedBy, changedAt, version: version + 1 };
  if (version > 0) {
    const key = { practiceId, aspect, version };
    return (await tx.update(AspectAssessmentEntity, key, columns)) === 1;
  }
  const rows = await tx.query(
    `INSERT INTO cms.aspect_assessment
       (practice_id, aspect, state, not_assessed_reason, rating, changed_by, changed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT DO NOTHING RETURNING version`,
    [practiceId, aspect, state, notAssessedReason, rating, changedBy, changedAt],
  );
  return rows.length === 1;
}

/** Writes an answer if its version is still the expected one (0: not there yet). @returns whether it was */
export async function writeMatrixAnswer(
  tx: Tx,
  facts: Pick<MatrixAnswer, 'questionKey' | 'state' | 'rating' | 'evidence'>,
  change: AssessmentChange,
): Promise<boolean> {
  const { practiceId, expectedVersion: version, by: changedBy, at: changedAt } = change;
  if (!isRowVersion(version)) return false;
  const { questionKey, state, rating, evidence } = facts;
  const columns = { state, rating, evidence, changedBy, changedAt, version: version + 1 };
  if (version > 0) {
    const key = { practiceId, questionKey, version };
    return (await tx.update(MatrixAnswerEntity, key, columns)) === 1;
  }
  const rows = await tx.query(
    `INSERT INTO cms.matrix_answer
       (practice_id, question_key, state, rating, evidence, changed_by, changed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT DO NOTHING RETURNING version`,
    [practiceId, questionKey, state, rating, evidence, changedBy, changedAt],
  );
  return rows.length === 1;
}
