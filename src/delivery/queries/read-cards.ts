import type { PublicReader } from '../../platform/db/public-reader.ts';
import { CARD_COLUMNS, PRACTICE_COLUMNS, type PracticeRow } from './practice-row.ts';
import { READING_TEXTS } from './reading-sql.ts';

/** Which practices are wanted, and how much of them. */
export interface CardsRequest {
  readonly locale: string;
  readonly practiceIds: readonly string[];
  /** The whole document instead of the card of a list. */
  readonly wantsDocument: boolean;
}

/** Rows of practices, of one moment. */
export interface Cards {
  /** Publication version of the moment. */
  readonly version: number;
  /** By practice; those that have no row in the locale are missing. */
  readonly rows: ReadonlyMap<string, PracticeRow>;
}

type Found = PracticeRow & { readonly version: number; readonly practiceId: string | null };

/** Reads rows by their primary key, with the publication version of the same moment. */
export async function readCards(reader: PublicReader, request: CardsRequest): Promise<Cards> {
  const { name, sql } = request.wantsDocument ? DOCUMENTS : CARDS;
  const parameters = [request.locale, request.practiceIds];
  const found = await reader.query<Found>(name, sql, parameters);
  const rows = new Map<string, PracticeRow>();
  for (const row of found) if (row.practiceId !== null) rows.set(row.practiceId, row);
  return { version: found[0]!.version, rows };
}

function statementSql(columnsSql: string): string {
  return `
    SELECT s.publication_version::float8 AS version, ${columnsSql}, ${READING_TEXTS.ROW}
    FROM delivery.state s
    LEFT JOIN delivery.practice p ON p.locale = $1::text AND p.practice_id = ANY ($2::uuid[])`;
}

const CARDS = { name: 'practice_cards', sql: statementSql(CARD_COLUMNS) };
const DOCUMENTS = { name: 'practice_documents', sql: statementSql(PRACTICE_COLUMNS) };
