import { deleteFilesOf } from '../../media/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';

/** Deletes every file of a submission, with a line in the history when there was one. */
export async function dropFiles(context: CommandContext, submissionId: string): Promise<void> {
  const count = await deleteFilesOf(context.tx, submissionId);
  if (count === 0) return;
  await recordHistory(context, {
    subjectType: 'SUBMISSION',
    subjectId: submissionId,
    action: 'submissions.files-dropped',
    data: { count },
  });
}
