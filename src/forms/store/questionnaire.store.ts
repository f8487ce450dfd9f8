import type { FindOptionsWhere } from 'typeorm';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { Questionnaire, QuestionnaireKind } from '../domain/questionnaire.ts';
import { QuestionnaireEntity } from './questionnaire.entity.ts';

/** The newest version that fits, or null. */
export async function readQuestionnaire(
  reader: Reader,
  where: FindOptionsWhere<QuestionnaireEntity>,
): Promise<Questionnaire | null> {
  const [row] = await reader.find(QuestionnaireEntity, {
    where,
    order: { version: 'DESC' },
    take: 1,
  });
  if (row === undefined) return null;
  const { createdAt: _, ...questionnaire } = row;
  return questionnaire;
}

/** Lets one writer at a time add a version of this kind. */
export async function lockQuestionnaires(tx: Tx, kind: QuestionnaireKind): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`cms.questionnaire ${kind}`]);
}

/** Adds a version. */
export async function insertQuestionnaire(
  tx: Tx,
  questionnaire: Questionnaire,
  createdAt: Date,
): Promise<void> {
  await tx.insert(QuestionnaireEntity, { ...questionnaire, createdAt });
}
