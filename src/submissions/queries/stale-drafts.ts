import type { Tx } from '../../platform/db/tx.ts';

/**
 * Locks drafts that have files and that nobody has touched since a time, neither words nor files; those
 * that somebody is at work on are left out. @returns ids of their submissions
 */
export async function lockStaleDraftsWithFiles(tx: Tx, since: Date): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT s.id FROM cms.submission s JOIN cms.practice p ON p.id = s.practice_id
     WHERE p.stage = 'DRAFT' AND p.changed_at < $1
       AND EXISTS (SELECT FROM cms.file f WHERE f.submission_id = s.id)
       AND NOT EXISTS (SELECT FROM cms.file f WHERE f.submission_id = s.id AND f.created_at >= $1)
     ORDER BY s.id FOR UPDATE OF p SKIP LOCKED`,
    [since],
  );
  return rows.map(({ id }) => id);
}
