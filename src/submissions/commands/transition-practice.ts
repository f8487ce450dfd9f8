import { notFound, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canSeePractices, lockPractice } from '../../practices/index.ts';
import { movePractice, type MovedPractice, type TransitionPractice } from './move-practice.ts';
import { sendSurvey } from './send-survey.ts';
import { signOff } from './sign-off.ts';

/**
 * Moves a practice along the chart, for those who work on it: the same chart and guards answer
 * `availableTransitions`. Sending the survey and signing off do here what their own commands do.
 * Contributors have commands of their own; to them the practice does not exist.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED`, `VALIDATION_FAILED` (comment, letter),
 * `VERSION_CONFLICT`.
 */
export async function transitionPractice(
  context: CommandContext,
  input: TransitionPractice,
): Promise<Result<MovedPractice>> {
  if (input.to === 'APPROVED') return signOff(context, input);
  if (input.to === 'SURVEY_SENT') return sendSurvey(context, { ...input, dueOn: null });
  const practice = await lockPractice(context.tx, input.practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  return movePractice(context, practice, input);
}
