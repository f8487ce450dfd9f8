import { findQuestionnaireById } from '../../forms/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { findPractice } from '../../practices/index.ts';
import { listTexts } from '../../translations/index.ts';
import type { Submission } from '../domain/submission.ts';
import { textPathsOf } from '../domain/template-answers.ts';
import { insertHandedIn } from '../store/submission.store.ts';

/** Keeps every answer to the template as it is handed in, also those that were saved earlier. */
export async function keepTemplateAnswers(
  context: CommandContext,
  { id, practiceId, questionnaireId }: Submission,
): Promise<void> {
  const template = await findQuestionnaireById(context.tx, questionnaireId);
  const practice = await findPractice(context.tx, practiceId);
  if (template === null || practice === null) throw new Error(`submission ${id} is incomplete`);
  const paths = textPathsOf(template.structure);
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const stored = await listTexts(context.tx, subject, practice.sourceLocale);
  const texts = stored
    .filter(({ path }) => paths.has(path))
    .map(({ path, value }) => ({ path, value }));
  const answers = { texts, facts: practice.facts };
  await insertHandedIn(context.tx, id, { kind: 'TEMPLATE', answers, at: context.now });
}
