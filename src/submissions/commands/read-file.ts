import { notFound, ok, type Result } from '../../kernel/result.ts';
import { findFile, readFileContent, type StoredFile } from '../../media/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { findPractice } from '../../practices/index.ts';
import { canReadFiles } from '../domain/submission-policy.ts';
import { findOwnSubmission } from '../queries/own-submission.ts';
import { findSubmission } from '../store/submission.store.ts';

/** Which file. */
export interface ReadFile {
  readonly fileId: string;
}

/** A file with what is in it. */
export interface FileWithContent {
  readonly file: StoredFile;
  readonly bytes: Buffer;
}

/**
 * Reads a file for the contributor whose submission it belongs to, or for those who read what was handed
 * in; that the latter did is written into the history.
 * User errors: `NOT_FOUND` for everybody else, so that nobody learns which files there are.
 */
export async function readFile(
  context: CommandContext,
  { fileId }: ReadFile,
): Promise<Result<FileWithContent>> {
  const { tx, actor } = context;
  const file = await findFile(tx, fileId);
  if (file === null) return notFound();
  const { submissionId } = file;
  const isOwn = (await findOwnSubmission(tx, actor, submissionId)) !== null;
  if (!isOwn && !(await isReader(context, submissionId))) return notFound();
  const bytes = await readFileContent(tx, fileId);
  if (bytes === null) return notFound();
  if (!isOwn) {
    await recordHistory(context, {
      subjectType: 'SUBMISSION',
      subjectId: submissionId,
      action: 'submissions.file-read',
      data: { file: fileId },
    });
  }
  return ok({ file, bytes });
}

async function isReader({ tx, actor }: CommandContext, submissionId: string): Promise<boolean> {
  const submission = await findSubmission(tx, submissionId);
  const practice = submission === null ? null : await findPractice(tx, submission.practiceId);
  return practice !== null && canReadFiles(actor, practice.stage).allowed;
}
