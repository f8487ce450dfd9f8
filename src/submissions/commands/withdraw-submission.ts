import type { Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { LetterWriter } from '../domain/submission.ts';
import { movePractice, type MovedPractice } from './move-practice.ts';
import { lockOwnSubmission, withoutNames } from './own-submission.ts';

/**
 * Takes every edition of a practice out of sight, in the transaction of the withdrawal. Publications
 * belong to a module above this one, which fills this port.
 */
export type TakeDown = (context: CommandContext, practiceId: string) => Promise<void>;

/** A contributor takes a practice back. */
export interface WithdrawSubmission {
  /** Needed with an account; null: the one of the token. */
  readonly submissionId: string | null;
  /** Why, in the contributor's words. */
  readonly reason: string;
  readonly expectedVersion: number;
  readonly write: LetterWriter;
  /** Called when the practice is published. */
  readonly takeDown: TakeDown;
}

/**
 * Withdraws the contributor's own practice in one step, at every stage before publication and after it.
 * User errors: `NOT_FOUND`, `TRANSITION_NOT_ALLOWED` (`COMMENT_MISSING`; it has ended already),
 * `VALIDATION_FAILED` (`COMMENT_UNUSABLE`), `VERSION_CONFLICT`.
 */
export async function withdrawSubmission(
  context: CommandContext,
  input: WithdrawSubmission,
): Promise<Result<MovedPractice>> {
  const own = await lockOwnSubmission(context, input.submissionId);
  if (!own.ok) return own;
  const { practice, context: contributor } = own.value;
  const { reason: comment, expectedVersion, write, takeDown } = input;
  const moved = await movePractice(contributor, practice, {
    to: 'WITHDRAWN',
    expectedVersion,
    comment,
    letter: null,
    write,
  });
  if (!moved.ok) return withoutNames(moved);
  if (practice.stage === 'PUBLISHED') await takeDown(contributor, practice.id);
  return moved;
}
