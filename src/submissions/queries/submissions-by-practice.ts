import type { Reader } from '../../platform/db/tx.ts';
import type { Submission } from '../domain/submission.ts';
import { SUBMISSION_COLUMNS } from './submission-columns.ts';

/** The submissions of these practices, in no order; one statement however many. */
export async function listSubmissionsOf(
  reader: Reader,
  practiceIds: readonly string[],
): Promise<readonly Submission[]> {
  return reader.query<Submission>(
    `SELECT ${SUBMISSION_COLUMNS} FROM cms.submission s WHERE s.practice_id = ANY($1)`,
    [practiceIds],
  );
}
