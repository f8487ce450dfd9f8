import type { Reader } from '../../platform/db/tx.ts';
import type { WorkingPractice } from '../../practices/index.ts';

/** Actions that write something of what an editor signs. */
const WRITING = [
  'practices.practice-created',
  'practices.facts-saved',
  'practices.text-saved',
  'evaluation.aspect-saved',
  'evaluation.matrix-answer-saved',
];

/** Actions that give a practice its next version. */
const VERSIONED = [
  'practices.practice-created',
  'practices.facts-saved',
  'submissions.practice-moved',
];

/**
 * Tells whether an account ever wrote facts, the assessment or words of the source locale, also words
 * that somebody else changed since.
 */
export async function hasWritten(
  reader: Reader,
  { id, sourceLocale }: Pick<WorkingPractice, 'id' | 'sourceLocale'>,
  accountId: string,
): Promise<boolean> {
  const rows = await reader.query(
    `SELECT 1 FROM cms.history
     WHERE subject_type = 'PRACTICE' AND subject_id = $1 AND actor_kind = 'ACCOUNT' AND actor_id = $2
       AND action = ANY($3) AND coalesce(data->>'locale', $4) = $4
     LIMIT 1`,
    [id, accountId, WRITING, sourceLocale],
  );
  return rows.length > 0;
}

/** Who gave a practice its present version, and when; null when it was not an account, or is not known. */
export interface LastChange {
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

/** The last change of a practice's facts or stage. */
export async function findLastChange(reader: Reader, practiceId: string): Promise<LastChange> {
  const [row] = await reader.query<{ account_id: string | null; at: Date }>(
    `SELECT CASE actor_kind WHEN 'ACCOUNT' THEN actor_id END AS account_id, at FROM cms.history
     WHERE subject_type = 'PRACTICE' AND subject_id = $1 AND action = ANY($2)
     ORDER BY id DESC LIMIT 1`,
    [practiceId, VERSIONED],
  );
  return { changedBy: row?.account_id ?? null, changedAt: row?.at ?? null };
}
