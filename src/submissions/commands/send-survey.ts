import type { Unmet } from '../../kernel/decision.ts';
import { notFound, type Result } from '../../kernel/result.ts';
import { findQuestionnaire } from '../../forms/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canSeePractices, lockPractice } from '../../practices/index.ts';
import { isCalendarDay } from '../domain/calendar-day.ts';
import { findSubmissionOf, updateSurvey } from '../store/submission.store.ts';
import { movePractice, type MovedPractice, type TransitionPractice } from './move-practice.ts';

/** The survey to send to the contributor. */
export interface SendSurvey extends Omit<TransitionPractice, 'to' | 'duplicateOf'> {
  /** Calendar day until which an answer is hoped for; null: none. */
  readonly dueOn: string | null;
}

/**
 * Sends the newest survey to the contributor of a selected practice.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED`, `VALIDATION_FAILED`
 * (`SURVEY_DUE_ON`, comment, letter), `VERSION_CONFLICT`.
 */
export async function sendSurvey(
  context: CommandContext,
  input: SendSurvey,
): Promise<Result<MovedPractice>> {
  const practice = await lockPractice(context.tx, input.practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const { dueOn } = input;
  const moved = await movePractice(context, practice, {
    ...input,
    to: 'SURVEY_SENT',
    letterParams: { ...input.letterParams, dueOn: dueOn ?? 'none' },
    issues: validateDueOn(dueOn, context.now),
  });
  if (!moved.ok) return moved;
  const survey = await findQuestionnaire(context.tx, 'SURVEY', null);
  if (survey === null) throw new Error('no version of the survey is loaded');
  const submission = await findSubmissionOf(context.tx, practice.id);
  await updateSurvey(context.tx, submission!.id, { surveyId: survey.id, surveyDueOn: dueOn });
  return moved;
}

function validateDueOn(dueOn: string | null, now: Date): readonly Unmet[] {
  const isPossible =
    dueOn === null || (isCalendarDay(dueOn) && dueOn >= now.toISOString().slice(0, 10));
  return isPossible ? [] : [{ code: 'SURVEY_DUE_ON', path: 'dueOn' }];
}
