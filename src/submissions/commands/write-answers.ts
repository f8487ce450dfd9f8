import type { Unmet } from '../../kernel/decision.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { findQuestionnaireById, type Questionnaire } from '../../forms/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { changeFacts, writePracticeText, type WorkingPractice } from '../../practices/index.ts';
import { findText } from '../../translations/index.ts';
import type { Submission, TemplateAnswers } from '../domain/submission.ts';
import { foreignAnswers } from '../domain/template-answers.ts';

/** Where answers go: the submission and its practice, locked. */
export interface AnswersTarget {
  readonly submission: Pick<Submission, 'questionnaireId'>;
  readonly practice: WorkingPractice;
}

/**
 * Writes a contributor's answers into the locked practice, in its source locale, whatever was there:
 * only the contributor writes at these stages, and the practice's version guards the whole.
 * User errors: `VALIDATION_FAILED` (`PATH_NOT_IN_FORM`, texts, facts), `VERSION_CONFLICT`.
 * @returns the new version of the practice
 */
export async function writeAnswers(
  context: CommandContext,
  { submission, practice }: AnswersTarget,
  answers: TemplateAnswers,
  expectedVersion: number,
): Promise<Result<number>> {
  const template = await getQuestionnaire(context, submission.questionnaireId);
  const foreign = foreignAnswers(template.structure, answers);
  if (foreign.length > 0) return invalid(...foreign);
  const changed = await changeFacts(context, practice, { expectedVersion, facts: answers.facts });
  if (!changed.ok) return changed;
  const issues: Unmet[] = [];
  for (const { path, value } of answers.texts) {
    const locale = practice.sourceLocale;
    const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
    const present = await findText(context.tx, { subject, locale, path });
    const saved = await writePracticeText(context, practice, {
      path,
      locale,
      value,
      origin: 'HUMAN',
      source: null,
      expectedVersion: present?.version ?? 0,
    });
    if (saved.ok) continue;
    if (saved.refusal.kind !== 'VALIDATION_FAILED') return saved;
    issues.push(...saved.refusal.issues);
  }
  return issues.length > 0 ? invalid(...issues) : ok(changed.value.version);
}

async function getQuestionnaire({ tx }: CommandContext, id: string): Promise<Questionnaire> {
  const questionnaire = await findQuestionnaireById(tx, id);
  if (questionnaire === null) throw new Error(`the questionnaire ${id} is missing`);
  return questionnaire;
}
