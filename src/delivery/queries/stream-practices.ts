import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { PracticeOrder } from '../domain/practice-order.ts';
import type { PracticeRowDocument } from '../domain/practice-row.ts';
import { readLocaleSettings } from './list-locales.ts';
import { orderBySql, orderSql, type OrderSql } from './order-sql.ts';
import { placesSql, type Places } from './place-facts-sql.ts';
import { READING_CONDITIONS, readingMode, type ReadingMode } from './reading-sql.ts';
import {
  AFTER_SELECTION,
  IS_FOUND,
  SEARCH_QUERY,
  selectionParameters,
  WHOLE_FILTER,
  type Selection,
} from './selection-sql.ts';

/** Every practice of a selection, in an order. */
export interface PracticeStreamRequest {
  /** Its fallback is CHAIN or NONE. */
  readonly selection: Selection;
  /** Not empty. */
  readonly orders: readonly PracticeOrder[];
  /** Languages whose rows come along, beside that of the selection. */
  readonly languages: readonly string[];
}

/** What is true of the moment at which a stream reads. */
export interface StreamHead {
  readonly publicationVersion: number;
  /** When the publication version last moved on; ISO 8601. */
  readonly changedAt: string;
  /** Codes of the aspects, in the order of the vocabulary. */
  readonly aspects: readonly string[];
  /** Keys of the questions of every version of the criteria matrix, the newest version first. */
  readonly questionKeys: readonly string[];
  /** Every region, named in the language of the selection. */
  readonly places: Places;
}

/** A practice with its rows in the languages that were asked for. */
export interface StreamedPractice {
  readonly practiceId: string;
  /** ISO 3166-1 codes, that of the primary region first. */
  readonly countries: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  /** Locales of the live editions. */
  readonly languages: readonly string[];
  readonly document: PracticeRowDocument;
  /** Its rows in the further languages, by locale; a language without a row is absent. */
  readonly others: Readonly<Record<string, PracticeRowDocument>>;
}

/** Some practices of a stream, in order. */
export interface StreamedBatch {
  readonly head: StreamHead;
  /** Empty only when the whole selection is. */
  readonly practices: readonly StreamedPractice[];
}

interface Found extends Omit<StreamedPractice, 'practiceId' | 'others'> {
  readonly head: StreamHead | null;
  /** Null: the selection is empty. */
  readonly practiceId: string | null;
  readonly others: Readonly<Record<string, PracticeRowDocument>> | null;
  readonly position: string | null;
}

/** Rows of all languages together that are in memory at a time. */
const ROWS_IN_MEMORY = 40;

/**
 * Reads a whole selection batch by batch in one transaction, so that all of it shows one moment; the
 * database and the memory hold a batch at a time. There is always a first batch. An order by title asks
 * for the collation of the locale first. Values that the data does not know find nothing.
 */
export async function* streamPractices(
  reader: PublicReader,
  request: PracticeStreamRequest,
): AsyncGenerator<StreamedBatch, void, undefined> {
  const { selection, orders, languages } = request;
  const order = orderSql(orders, await collationOf(reader, request));
  const name = nameOf(selection, order);
  const parameters = [...selectionParameters(selection), languages];
  const size = Math.max(1, Math.floor(ROWS_IN_MEMORY / (1 + languages.length)));
  const batches = reader.stream<Found>(name, statementSql(selection, order), parameters, size);
  let head: StreamHead | null = null;
  let last = 0;
  for await (const rows of batches) {
    head ??= rows[0]?.head ?? null;
    if (head === null) throw new Error('a stream of practices came without its head');
    const practices = rows.flatMap((row) => presentRow(row));
    last = assertOrder(rows, last);
    yield { head, practices };
  }
}

async function collationOf(
  reader: PublicReader,
  { orders, selection }: PracticeStreamRequest,
): Promise<string> {
  if (!orders.includes('TITLE')) return '';
  const settings = await readLocaleSettings(reader);
  return settings.find(({ code }) => code === selection.locale)?.collation ?? 'und-x-icu';
}

function presentRow({ practiceId, head: _head, position: _, others, ...rest }: Found) {
  if (practiceId === null) return [];
  return [{ ...rest, practiceId, others: others ?? {} }];
}

/** The join below keeps the order of its right side; should a plan ever not, nobody gets a wrong file. */
function assertOrder(rows: readonly Found[], last: number): number {
  return rows.reduce((before, { position }) => {
    if (position === null) return before;
    if (Number(position) !== before + 1) throw new Error('a stream of practices lost its order');
    return before + 1;
  }, last);
}

function nameOf(selection: Selection, order: OrderSql): string {
  const kind = selection.search === null ? 'all' : 'found';
  return `stream_${readingMode(selection)}_${kind}_${order.name}`;
}

const HEAD = `
  SELECT json_build_object(
    'publicationVersion', s.publication_version, 'changedAt', s.changed_at,
    'aspects', ARRAY(SELECT t.code FROM delivery.term t
      WHERE t.taxonomy = 'EVALUATION_ASPECT' ORDER BY t.position, t.code),
    'questionKeys', ARRAY(
      SELECT q.question ->> 'key'
      FROM delivery.criteria_matrix m
      CROSS JOIN LATERAL jsonb_array_elements(m.structure::jsonb -> 'criteria')
        WITH ORDINALITY AS c (criterion, c_position)
      CROSS JOIN LATERAL jsonb_array_elements(c.criterion -> 'questions')
        WITH ORDINALITY AS q (question, q_position)
      GROUP BY q.question ->> 'key'
      ORDER BY max(m.version) DESC, min(c.c_position), min(q.q_position), q.question ->> 'key'),
    'places', ${placesSql('$1::text')}) AS value
  FROM delivery.state s OFFSET 0`;

const COLUMNS = `
  p.practice_id AS "practiceId", p.locale, p.countries, p.longitude, p.latitude, p.languages, p.document`;

function sourceSql(selection: Selection, mode: ReadingMode): string {
  const isSearch = selection.search !== null;
  const searchSql = isSearch ? SEARCH_QUERY : '';
  const foundSql = isSearch ? IS_FOUND : '$4::text IS NULL';
  return `FROM delivery.practice p ${searchSql}
    WHERE ${READING_CONDITIONS[mode]} AND ${foundSql} AND ${WHOLE_FILTER}`;
}

/** The head comes with the first row alone; the rows of other languages are read after sorting. */
function statementSql(selection: Selection, order: OrderSql): string {
  const matchingSql = sourceSql(selection, readingMode(selection));
  const sortSql = orderBySql(order, 'FORWARD');
  const languagesSql = `$${AFTER_SELECTION}::text[]`;
  return `
    SELECT CASE WHEN coalesce(found.position, 1) = 1 THEN head.value END AS head, found.position,
      found."practiceId", found.countries, found.longitude, found.latitude, found.languages,
      found.document,
      (SELECT json_object_agg(o.locale, o.document) FROM delivery.practice o
       WHERE o.practice_id = found."practiceId" AND o.locale = ANY (${languagesSql})) AS others
    FROM (${HEAD}) AS head
    LEFT JOIN (
      SELECT row_number() OVER () AS position, listed.*
      FROM (SELECT ${COLUMNS} ${matchingSql} ORDER BY ${sortSql}) AS listed) AS found ON true`;
}
