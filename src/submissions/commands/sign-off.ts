import { accountIdOf } from '../../kernel/actor.ts';
import { forbidden, notFound, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canSeePractices, lockPractice } from '../../practices/index.ts';
import { contentHash, readWorkingContent } from '../queries/working-content.ts';
import { insertSignOff } from '../store/sign-off.store.ts';
import { movePractice, type MovedPractice, type TransitionPractice } from './move-practice.ts';

/**
 * Signs a practice under review and moves it to APPROVED; the signature keeps the hash of what was
 * signed, so that any later change voids it. The service itself cannot sign.
 * User errors: `NOT_FOUND`, `FORBIDDEN` (not an editor; `FOUR_EYES_SIGN_OFF`),
 * `TRANSITION_NOT_ALLOWED`, `VALIDATION_FAILED` (comment), `VERSION_CONFLICT`.
 */
export async function signOff(
  context: CommandContext,
  input: Omit<TransitionPractice, 'to' | 'letter' | 'duplicateOf'>,
): Promise<Result<MovedPractice>> {
  const practice = await lockPractice(context.tx, input.practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const accountId = accountIdOf(context.actor);
  if (accountId === null) return forbidden('RIGHT_EDITOR');
  const moved = await movePractice(context, practice, { ...input, to: 'APPROVED', letter: null });
  if (!moved.ok) return moved;
  const content = await readWorkingContent(context.tx, practice);
  await insertSignOff(context.tx, {
    practiceId: practice.id,
    accountId,
    contentHash: contentHash(content),
    at: context.now,
  });
  return moved;
}
