import type { Reader } from '../../platform/db/tx.ts';
import type { Questionnaire, QuestionnaireKind } from '../domain/questionnaire.ts';
import { readQuestionnaire } from '../store/questionnaire.store.ts';

/** A version of a questionnaire, or null when there is none. @param version null: the newest */
export async function findQuestionnaire(
  reader: Reader,
  kind: QuestionnaireKind,
  version: number | null,
): Promise<Questionnaire | null> {
  return readQuestionnaire(reader, version === null ? { kind } : { kind, version });
}

/** The version of this id, as a submission refers to it; null when there is none. */
export async function findQuestionnaireById(
  reader: Reader,
  id: string,
): Promise<Questionnaire | null> {
  return readQuestionnaire(reader, { id });
}
