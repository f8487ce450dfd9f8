import type { Actor } from '../../kernel/actor.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { Submission } from '../domain/submission.ts';
import { findSubmission, findSubmissionOfAccount } from '../store/submission.store.ts';

/**
 * The submission that the actor's token reaches, or the one an account handed in itself; null for
 * everybody else.
 * @param submissionId needed with an account, must fit with a token; null: the token's
 */
export async function findOwnSubmission(
  reader: Reader,
  actor: Actor,
  submissionId: string | null,
): Promise<Submission | null> {
  if (actor.kind === 'SUBMITTER') {
    const fits = submissionId === null || submissionId === actor.submissionId;
    return fits ? findSubmission(reader, actor.submissionId) : null;
  }
  if (actor.kind !== 'ACCOUNT' || submissionId === null) return null;
  return findSubmissionOfAccount(reader, submissionId, actor.accountId);
}
