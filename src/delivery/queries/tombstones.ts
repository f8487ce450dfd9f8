import type { PublicReader } from '../../platform/db/public-reader.ts';

/** What is left of a practice that was published. */
export interface TombstoneRow {
  readonly reason: 'ARCHIVED' | 'WITHDRAWN';
  readonly since: Date;
}

const TOMBSTONE = `
  SELECT f.removed_because AS reason, f.changed_at AS since
  FROM delivery.practice_facet f
  WHERE f.practice_id = $1::uuid AND f.removed_because IS NOT NULL`;

/** Finds what is left of a practice; null: it is published, or never was. */
export async function findTombstone(
  reader: PublicReader,
  practiceId: string,
): Promise<TombstoneRow | null> {
  const [row] = await reader.query<TombstoneRow>('tombstone', TOMBSTONE, [practiceId]);
  return row ?? null;
}
