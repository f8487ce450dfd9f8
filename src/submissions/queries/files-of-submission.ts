import type { Actor } from '../../kernel/actor.ts';
import { fail, notFound, ok, type Result } from '../../kernel/result.ts';
import { listFiles, type StoredFile } from '../../media/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { findPractice } from '../../practices/index.ts';
import { canChangeFiles, canReadFiles } from '../domain/submission-policy.ts';
import type { Submission } from '../domain/submission.ts';
import { findMySubmission } from './my-submission.ts';

/** The files of the contributor's own submission, in the order in which they came. */
export async function myFiles(reader: Reader, { id }: Submission): Promise<readonly StoredFile[]> {
  return listFiles(reader, id);
}

/** The files of a submission for those who work on it; none while it is a draft. */
export async function filesForStaff(
  reader: Reader,
  actor: Actor,
  { id, practiceId }: Submission,
): Promise<readonly StoredFile[]> {
  const practice = await findPractice(reader, practiceId);
  if (practice === null || !canReadFiles(actor, practice.stage).allowed) return [];
  return listFiles(reader, id);
}

/**
 * Whether a file that is about to be sent can be taken at all, asked before it is read; the command asks
 * again. User errors: `NOT_FOUND`, `TRANSITION_NOT_ALLOWED` (`SUBMISSION_FILES_CLOSED`).
 */
export async function mayAddFile(
  reader: Reader,
  actor: Actor,
  submissionId: string | null,
): Promise<Result<null>> {
  const own = await findMySubmission(reader, actor, submissionId);
  if (own === null) return notFound();
  const decision = canChangeFiles(own.practice.stage);
  if (!decision.allowed) return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: decision.unmet });
  return ok(null);
}
