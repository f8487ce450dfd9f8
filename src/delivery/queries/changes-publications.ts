import type { PublicReader } from '../../platform/db/public-reader.ts';

/** A publication of a practice that can be read. */
export interface PublicationRow {
  readonly locale: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** Whether it is what readers of the language get. */
  readonly isCurrent: boolean;
}

const PUBLICATIONS = `
  SELECT b.locale, b.number,
    to_char(b.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
    p.number = b.number AS "isCurrent"
  FROM delivery.publication b
  JOIN delivery.practice p
    ON p.practice_id = b.practice_id AND p.locale = b.locale AND p.content_locale = p.locale
  JOIN delivery.locale l ON l.code = b.locale
  WHERE b.practice_id = $1::uuid
  ORDER BY l.position, l.code, b.number DESC`;

/** Every publication in the languages in which the practice is published, the newest of each first. */
export function listPublications(
  reader: PublicReader,
  practiceId: string,
): Promise<readonly PublicationRow[]> {
  return reader.query<PublicationRow>('publications_of_practice', PUBLICATIONS, [practiceId]);
}
