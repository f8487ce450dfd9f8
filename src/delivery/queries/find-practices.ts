import type { PublicReader } from '../../platform/db/public-reader.ts';
import { PRACTICE_COLUMNS, type PracticeRow, type UnknownValues } from './practice-row.ts';
import {
  READING_CONDITIONS,
  READING_TEXTS,
  readingMode,
  readingParameters,
  UNKNOWN_LOCALES,
  type Reading,
  type ReadingMode,
} from './reading-sql.ts';

/** Practices of one reading, or the locales that nobody can read in. */
export interface FoundPractices {
  readonly unknown: UnknownValues;
  readonly rows: readonly PracticeRow[];
}

interface Found extends PracticeRow {
  readonly unknown: UnknownValues;
  /** Null: there is no such practice in this reading. */
  readonly practiceId: string;
}

/** Reads the practices with these ids; those that are not published or cannot be read so are left out. */
export async function findPractices(
  reader: PublicReader,
  reading: Reading,
  practiceIds: readonly string[],
): Promise<FoundPractices> {
  const mode = readingMode(reading);
  const name = `practices_by_id_${mode}`;
  const parameters = [...readingParameters(reading), practiceIds];
  const rows = await reader.query<Found>(name, BY_ID[mode], parameters);
  return presentFound(rows);
}

/**
 * Reads the practice with a slug, an old one included. A slug of the locale asked for goes before the
 * same slug of another locale, which readers of a fallback hold.
 */
export async function findPracticeBySlug(
  reader: PublicReader,
  reading: Reading,
  slug: string,
): Promise<FoundPractices> {
  const mode = readingMode(reading);
  const name = `practice_by_slug_${mode}`;
  const parameters = [...readingParameters(reading), slug];
  const rows = await reader.query<Found>(name, BY_SLUG[mode], parameters);
  return presentFound(rows);
}

function presentFound(rows: readonly Found[]): FoundPractices {
  return {
    unknown: rows[0]?.unknown ?? {},
    rows: rows.filter(({ practiceId }) => practiceId !== null),
  };
}

const IDS = '$4::uuid[]';

/** The practice that a slug `$4` names: in this locale, currently, or else in another one. */
const ID_OF_SLUG = `
  ARRAY(SELECT s.practice_id FROM delivery.slug s
    WHERE s.slug = $4::text AND s.locale IN (SELECT code FROM delivery.locale)
    ORDER BY s.locale = $1 DESC, s.is_current DESC, s.locale LIMIT 1)`;

function statementSql(mode: ReadingMode, idsSql: string): string {
  return `
    SELECT checked.unknown, found.*
    FROM (SELECT jsonb_build_object('locale', ${UNKNOWN_LOCALES}) AS unknown OFFSET 0) AS checked
    LEFT JOIN (
      SELECT ${PRACTICE_COLUMNS}, ${READING_TEXTS[mode]}
      FROM delivery.practice p
      WHERE ${READING_CONDITIONS[mode]} AND p.practice_id = ANY (${idsSql})) AS found ON true`;
}

const BY_ID: Readonly<Record<ReadingMode, string>> = {
  ROW: statementSql('ROW', IDS),
  LIST: statementSql('LIST', IDS),
};

const BY_SLUG: Readonly<Record<ReadingMode, string>> = {
  ROW: statementSql('ROW', ID_OF_SLUG),
  LIST: statementSql('LIST', ID_OF_SLUG),
};
