import { fail, invalid, ok, type Result } from '../../kernel/result.ts';
import {
  checkFile,
  insertFile,
  listFiles,
  MAX_FILES,
  type SentFile,
  type StoredFile,
} from '../../media/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { canChangeFiles } from '../domain/submission-policy.ts';
import { FILE_ADDED } from '../events.ts';
import { lockOwnSubmission } from './own-submission.ts';

/** A file for the contributor's own submission. */
export interface AddFile extends SentFile {
  /** Needed with an account; null: the one of the token. */
  readonly submissionId: string | null;
}

/**
 * Adds a file to the contributor's own submission; the same file under the same name is there once, so
 * that sending it again does no harm. The lock on the practice keeps files that come at once within the
 * limit.
 * User errors: `NOT_FOUND`, `TRANSITION_NOT_ALLOWED` (`SUBMISSION_FILES_CLOSED`), `VALIDATION_FAILED`
 * (`FILE_…`).
 */
export async function addFile(
  context: CommandContext,
  { submissionId, ...sent }: AddFile,
): Promise<Result<StoredFile>> {
  const own = await lockOwnSubmission(context, submissionId);
  if (!own.ok) return own;
  const { submission, practice } = own.value;
  const decision = canChangeFiles(practice.stage);
  if (!decision.allowed) return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: decision.unmet });
  const checked = checkFile(sent);
  if (!checked.ok) return checked;
  const { name, sha256 } = checked.value;
  const present = await listFiles(context.tx, submission.id);
  const same = present.find((file) => file.name === name && file.sha256 === sha256);
  if (same !== undefined) return ok(same);
  if (present.length >= MAX_FILES) {
    return invalid({ code: 'FILE_TOO_MANY', path: 'file', params: { max: MAX_FILES } });
  }
  const file = await insertFile(context.tx, submission.id, checked.value, context.now);
  await recordHistory(context, {
    subjectType: 'SUBMISSION',
    subjectId: submission.id,
    action: 'submissions.file-added',
    data: { file: file.id, mediaType: file.mediaType, byteSize: file.byteSize },
  });
  await emitEvent(context, {
    name: FILE_ADDED,
    subjectId: practice.id,
    payload: { submissionId: submission.id, fileId: file.id },
  });
  return ok(file);
}
