import { notFound, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { lockPractice, type WorkingPractice } from '../../practices/index.ts';
import type { Submission } from '../domain/submission.ts';
import { findOwnSubmission } from '../queries/own-submission.ts';

/** The caller's own submission with its practice, locked; the context acts as its contributor. */
export interface OwnSubmission {
  readonly submission: Submission;
  readonly practice: WorkingPractice;
  readonly context: CommandContext;
}

/**
 * Locks the submission that the caller's token reaches, or the one an account handed in itself.
 * User errors: `NOT_FOUND` for everybody else.
 * @param submissionId needed with an account, must fit with a token; null: the token's
 */
export async function lockOwnSubmission(
  context: CommandContext,
  submissionId: string | null,
): Promise<Result<OwnSubmission>> {
  const submission = await findOwnSubmission(context.tx, context.actor, submissionId);
  if (submission === null) return notFound();
  const practice = await lockPractice(context.tx, submission.practiceId);
  if (practice === null) return notFound();
  const actor = { kind: 'SUBMITTER', submissionId: submission.id } as const;
  return ok({ submission, practice, context: { ...context, actor } });
}

/** Leaves out of a version conflict who was faster: staff are not named to contributors. */
export function withoutNames<T>(result: Result<T>): Result<T> {
  if (result.ok || result.refusal.kind !== 'VERSION_CONFLICT') return result;
  return { ok: false, refusal: { ...result.refusal, changedBy: null } };
}
