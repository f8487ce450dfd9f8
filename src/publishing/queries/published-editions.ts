import type { Reader } from '../../platform/db/tx.ts';

/** An edition that readers see. */
export interface PublishedEdition {
  readonly practiceId: string;
  readonly locale: string;
  /** Of its publication, from 1. */
  readonly number: number;
  readonly slug: string;
  readonly publishedAt: Date;
}

/**
 * The editions of these practices that readers see, by practice and locale; what a locale only borrows
 * from another is none of its own. One statement however many.
 */
export async function listPublishedEditions(
  reader: Reader,
  practiceIds: readonly string[],
): Promise<readonly PublishedEdition[]> {
  return reader.query<PublishedEdition>(
    `SELECT d.practice_id AS "practiceId", d.locale, d.number, d.slug, d.published_at AS "publishedAt"
     FROM cms.live_edition l JOIN delivery.practice d USING (locale, practice_id)
     WHERE l.practice_id = ANY($1) AND d.content_locale = d.locale
     ORDER BY d.practice_id, d.locale`,
    [practiceIds],
  );
}
