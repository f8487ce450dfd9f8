import type { EditionDocument } from '../domain/edition-document.ts';
import type { StoredPublication } from '../domain/practice-version.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import { PRACTICE_COLUMNS, type PracticeRow } from './practice-row.ts';

/** What an old version is composed from. */
export interface VersionSources {
  /** The row as it is now in this locale. */
  readonly row: PracticeRow;
  readonly asked: StoredPublication;
  /** Every live publication of the practice. */
  readonly live: readonly StoredPublication[];
}

interface Found extends PracticeRow {
  readonly askedNumber: number;
  readonly publications: readonly {
    readonly locale: string;
    readonly number: number;
    readonly publishedAt: string;
    readonly isLive: boolean;
    readonly document: EditionDocument;
  }[];
}

const STATEMENT = `
  SELECT ${PRACTICE_COLUMNS}, NULL::json AS "textsByLocale", (
    SELECT jsonb_agg(jsonb_build_object('locale', b.locale, 'number', b.number,
      'publishedAt', b.published_at, 'isLive', o.practice_id IS NOT NULL,
      'document', b.document::jsonb))
    FROM delivery.publication b
    LEFT JOIN delivery.practice o
      ON o.practice_id = b.practice_id AND o.locale = b.locale AND o.content_locale = o.locale
        AND o.number = b.number
    WHERE b.practice_id = p.practice_id
      AND (o.practice_id IS NOT NULL OR (b.locale = $1 AND b.number = $3::integer))) AS publications
  FROM delivery.practice p
  WHERE p.locale = $1 AND p.practice_id = $2::uuid
    AND EXISTS (SELECT FROM delivery.locale l WHERE l.code = $1 AND 'CONTENT' = ANY (l.enabled_for))`;

/**
 * Reads a numbered publication of a practice in a locale and what tells whether it is outdated.
 * @returns null when there is no such version, or the practice is not published in the locale any more
 */
export async function findPracticeVersion(
  reader: PublicReader,
  practiceId: string,
  locale: string,
  number: number,
): Promise<VersionSources | null> {
  const [row] = await reader.query<Found>('practice_version', STATEMENT, [
    locale,
    practiceId,
    number,
  ]);
  if (row === undefined) return null;
  const publications = (row.publications ?? []).map(({ publishedAt, ...rest }) => ({
    ...rest,
    publishedAt: new Date(publishedAt),
  }));
  const asked = publications.find((one) => one.locale === locale && one.number === number);
  if (asked === undefined) return null;
  return { row, asked, live: publications.filter(({ isLive }) => isLive) };
}
