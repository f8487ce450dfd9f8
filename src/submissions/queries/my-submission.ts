import { findQuestionnaireById } from '../../forms/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { findPractice, type WorkingPractice } from '../../practices/index.ts';
import { listTexts, type StoredText } from '../../translations/index.ts';
import type { Submission } from '../domain/submission.ts';
import { textPathsOf } from '../domain/template-answers.ts';
import { findOwnSubmission } from './own-submission.ts';

/** A submission with its practice, for its contributor. */
export interface MySubmission {
  readonly submission: Submission;
  readonly practice: WorkingPractice;
}

/** The actor's own submission; null for everybody else. @param id null: the one of the token */
export async function findMySubmission(
  reader: Reader,
  actor: Actor,
  id: string | null,
): Promise<MySubmission | null> {
  const submission = await findOwnSubmission(reader, actor, id);
  if (submission === null) return null;
  const practice = await findPractice(reader, submission.practiceId);
  return practice === null ? null : { submission, practice };
}

/** The words that the template asked for, in its order; what the Lab wrote is not among them. */
export async function listMyTexts(
  reader: Reader,
  { submission, practice }: MySubmission,
): Promise<readonly StoredText[]> {
  const template = await findQuestionnaireById(reader, submission.questionnaireId);
  const paths = template === null ? [] : [...textPathsOf(template.structure)];
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const texts = await listTexts(reader, subject, practice.sourceLocale);
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return paths.flatMap((path) => byPath.get(path) ?? []);
}
