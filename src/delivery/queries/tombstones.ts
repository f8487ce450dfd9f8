import type { PublicReader } from '../../platform/db/public-reader.ts';

/** What is left of a practice that was published. */
export interface TombstoneRow {
  readonly practiceId: string;
  readonly reason: 'ARCHIVED' | 'WITHDRAWN';
  readonly since: Date;
}

/** By id, or by a slug that it had in any language. */
export type TombstoneKey =
  | { readonly practiceId: string; readonly slug: null }
  | { readonly practiceId: null; readonly slug: string };

const TOMBSTONE = `
  SELECT f.practice_id AS "practiceId", f.removed_because AS reason, f.changed_at AS since
  FROM delivery.practice_facet f
  WHERE f.removed_because IS NOT NULL AND f.practice_id = coalesce($1::uuid,
    (SELECT s.practice_id FROM delivery.slug s WHERE s.slug = $2::text ORDER BY s.locale LIMIT 1))`;

/** Finds what is left of a practice; null: it is published, or never was. */
export async function findTombstone(
  reader: PublicReader,
  { practiceId, slug }: TombstoneKey,
): Promise<TombstoneRow | null> {
  const [row] = await reader.query<TombstoneRow>('tombstone', TOMBSTONE, [practiceId, slug]);
  return row ?? null;
}
