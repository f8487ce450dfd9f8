import { fail, notFound, ok, type Result } from '../../kernel/result.ts';
import { deleteFile } from '../../media/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { canChangeFiles } from '../domain/submission-policy.ts';
import { FILE_REMOVED } from '../events.ts';
import { lockOwnSubmission } from './own-submission.ts';

/** A file of the contributor's own submission. */
export interface RemoveFile {
  /** Needed with an account; null: the one of the token. */
  readonly submissionId: string | null;
  readonly fileId: string;
}

/**
 * Removes a file of the contributor's own submission for good.
 * User errors: `NOT_FOUND` (also for a file of another submission), `TRANSITION_NOT_ALLOWED`
 * (`SUBMISSION_FILES_CLOSED`).
 */
export async function removeFile(
  context: CommandContext,
  { submissionId, fileId }: RemoveFile,
): Promise<Result<null>> {
  const own = await lockOwnSubmission(context, submissionId);
  if (!own.ok) return own;
  const { submission, practice } = own.value;
  const decision = canChangeFiles(practice.stage);
  if (!decision.allowed) return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: decision.unmet });
  if (!(await deleteFile(context.tx, submission.id, fileId))) return notFound();
  await recordHistory(context, {
    subjectType: 'SUBMISSION',
    subjectId: submission.id,
    action: 'submissions.file-removed',
    data: { file: fileId },
  });
  await emitEvent(context, {
    name: FILE_REMOVED,
    subjectId: practice.id,
    payload: { submissionId: submission.id, fileId },
  });
  return ok(null);
}
