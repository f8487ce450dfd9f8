import type { Unmet } from '../../kernel/decision.ts';
import type { Result } from '../../kernel/result.ts';
import { findQuestionnaireById } from '../../forms/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { AnsweredText, LetterWriter, Submission } from '../domain/submission.ts';
import { validateSurveyAnswers } from '../domain/survey-answers.ts';
import { readAnswerRules } from '../queries/answer-rules.ts';
import { insertHandedIn } from '../store/submission.store.ts';
import { movePractice, type MovedPractice } from './move-practice.ts';
import { lockOwnSubmission, withoutNames } from './own-submission.ts';

/** The contributor's answers to the survey; kept word for word for the researchers. */
export interface AnswerSurvey {
  /** Needed with an account; null: the one of the token. */
  readonly submissionId: string | null;
  /** At the path of the item, or under its key when it has none; facts have the shape of their item. */
  readonly texts: readonly AnsweredText[];
  readonly expectedVersion: number;
  readonly write: LetterWriter;
}

/**
 * Takes the answers to the survey that was sent; the practice's own words stay as they are.
 * User errors: `NOT_FOUND`, `TRANSITION_NOT_ALLOWED` (no survey is open), `VALIDATION_FAILED`
 * (`PATH_NOT_IN_FORM`, `SURVEY_EMPTY`, `ANSWER_…`), `VERSION_CONFLICT`.
 */
export async function answerSurvey(
  context: CommandContext,
  input: AnswerSurvey,
): Promise<Result<MovedPractice>> {
  const own = await lockOwnSubmission(context, input.submissionId);
  if (!own.ok) return own;
  const { submission, practice } = own.value;
  const { expectedVersion, write, texts } = input;
  const moved = await movePractice(own.value.context, practice, {
    to: 'SURVEY_RECEIVED',
    expectedVersion,
    comment: null,
    letter: null,
    write,
    issues: await checkAnswers(context, submission, texts),
  });
  if (!moved.ok) return withoutNames(moved);
  const handedIn = { kind: 'SURVEY', answers: { texts }, at: context.now } as const;
  await insertHandedIn(context.tx, submission.id, handedIn);
  return moved;
}

/** Nothing to check when no survey was sent: then the chart refuses the answers. */
async function checkAnswers(
  { tx }: CommandContext,
  { surveyId }: Submission,
  texts: readonly AnsweredText[],
): Promise<readonly Unmet[]> {
  const survey = surveyId === null ? null : await findQuestionnaireById(tx, surveyId);
  if (survey === null) return [];
  const { structure } = survey;
  return validateSurveyAnswers(structure, texts, await readAnswerRules(tx, structure));
}
