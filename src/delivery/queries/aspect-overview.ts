import { makePage, type CursorKey, type Page, type PageRequest } from '../../kernel/page.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { OverviewSubject } from '../domain/aspect-overview.ts';
import { afterCursorSql, cursorParameters, orderBySql, orderSql } from './order-sql.ts';
import { PRACTICE_COLUMNS, type PracticeRow, type UnknownValues } from './practice-row.ts';
import { READING_CONDITIONS, READING_TEXTS, readingMode, type ReadingMode } from './reading-sql.ts';
import {
  AFTER_SELECTION,
  IS_FOUND,
  SEARCH_QUERY,
  selectionParameters,
  UNKNOWN_VALUES,
  WHOLE_FILTER,
  type Selection,
} from './selection-sql.ts';

/** Which practices are gone through, and for what. */
export interface Overview {
  readonly selection: Selection;
  readonly subject: OverviewSubject;
}

/** A page of an overview, or what it was asked with and nobody knows. */
export interface OverviewPage {
  readonly unknown: UnknownValues;
  readonly page: Page<PracticeRow>;
}

/** Practices of the selection that the overview leaves out. */
export interface LeftOut {
  /**
   * Of an aspect why it was not assessed, or `NO_TEXT`: the reading has none on this side. Of a criterion
   * `NOT_APPLICABLE`, `UNKNOWN`, or `NOT_ASKED`: the version of the matrix does not have it.
   */
  readonly reason: string;
  readonly count: number;
}

interface Found extends PracticeRow {
  readonly unknown: UnknownValues;
  readonly cursor: readonly CursorKey[] | null;
}

/** The newest publication comes first. */
const ORDER = orderSql(['NEWEST'], '');

/** Name of the order inside cursors. */
export function overviewOrderName({ selection, subject }: Overview): string {
  const side = subject.kind === 'ASPECT' ? subject.paths.join(' ') : '';
  return `overview ${selection.locale} ${subject.kind} ${subject.code} ${side}`;
}

/** Reads a page of practices that say something on the subject, in one statement. */
export async function listOverview(
  reader: PublicReader,
  overview: Overview,
  page: PageRequest,
): Promise<OverviewPage> {
  const cursor = page.keys === null ? [] : cursorParameters(ORDER, page.keys);
  const name = nameOf(overview, page.direction, page.keys === null ? 'end' : 'cursor');
  const values = [...parametersOf(overview), page.size + 1, ...cursor];
  const rows = await reader.query<Found>(name, pageSql(overview, page), values);
  const found = rows.filter((row) => row.cursor !== null);
  const order = overviewOrderName(overview);
  return {
    unknown: rows[0]?.unknown ?? {},
    page: makePage(found, page, order, (row) => row.cursor ?? []),
  };
}

/** Counts every practice that says something on the subject. */
export async function countOverview(reader: PublicReader, overview: Overview): Promise<number> {
  const sql = `SELECT count(*)::integer AS count ${sourceSql(overview)} AND ${saysSql(overview)}`;
  const name = nameOf(overview, 'count');
  const rows = await reader.query<{ count: number }>(name, sql, parametersOf(overview));
  return rows[0]?.count ?? 0;
}

/** Counts the practices of the selection that say nothing on the subject, by reason, most first. */
export function countLeftOut(
  reader: PublicReader,
  overview: Overview,
): Promise<readonly LeftOut[]> {
  const sql = `
    SELECT reason, count(*)::integer AS count
    FROM (SELECT ${REASONS[overview.subject.kind]} AS reason
      ${sourceSql(overview)} AND (${saysSql(overview)}) IS NOT TRUE) AS left_out
    GROUP BY reason ORDER BY count(*) DESC, reason`;
  return reader.query<LeftOut>(nameOf(overview, 'left_out'), sql, parametersOf(overview));
}

function parametersOf({ selection, subject }: Overview): readonly unknown[] {
  const paths = subject.kind === 'ASPECT' ? subject.paths : [];
  return [...selectionParameters(selection), subject.code, paths];
}

function nameOf({ selection, subject }: Overview, ...parts: readonly string[]): string {
  const search = selection.search === null ? 'all' : 'found';
  return ['overview', subject.kind, readingMode(selection), search, ...parts].join('_');
}

const CODE = `$${AFTER_SELECTION}::text`;
const PATHS = `$${AFTER_SELECTION + 1}::text[]`;
const LIMIT = `$${AFTER_SELECTION + 2}::integer`;
const FIRST_CURSOR = AFTER_SELECTION + 3;

function sourceSql({ selection }: Overview): string {
  const hasSearch = selection.search !== null;
  return `FROM delivery.practice p ${hasSearch ? SEARCH_QUERY : ''}
    WHERE ${READING_CONDITIONS[readingMode(selection)]}
      AND ${hasSearch ? IS_FOUND : '$4::text IS NULL'} AND ${WHOLE_FILTER}
      AND ${CODE} IS NOT NULL AND ${PATHS} IS NOT NULL`;
}

function saysSql({ selection, subject }: Overview): string {
  if (subject.kind === 'CRITERION') return `${CODE} = ANY (p.criteria)`;
  return `${CODE} = ANY (p.aspects) AND ${HAS_TEXT[readingMode(selection)]}`;
}

/** Whether the reading has a text at one of the paths: any, or only one of its own locales. */
const HAS_TEXT: Readonly<Record<ReadingMode, string>> = {
  ROW: `EXISTS (SELECT FROM unnest(${PATHS}) AS path
    WHERE CASE WHEN $3::boolean THEN p.document #>> ARRAY['texts', path, 'locale'] = p.locale
      ELSE p.document #> ARRAY['texts', path] IS NOT NULL END)`,
  LIST: `EXISTS (SELECT FROM unnest(${PATHS}) AS path JOIN delivery.practice own
      ON own.practice_id = p.practice_id AND own.locale = ANY ($2::text[])
        AND own.content_locale = own.locale
    WHERE own.document #>> ARRAY['texts', path, 'locale'] = own.locale)`,
};

const REASONS: Readonly<Record<OverviewSubject['kind'], string>> = {
  ASPECT: `
    CASE WHEN ${CODE} = ANY (p.aspects) THEN 'NO_TEXT' ELSE coalesce((
      SELECT aspect ->> 'notAssessedReason'
      FROM json_array_elements(p.document #> '{facts,aspects}') AS aspect
      WHERE upper(aspect ->> 'aspect') = ${CODE} LIMIT 1), 'NOT_DOCUMENTED') END`,
  CRITERION: `
    (SELECT CASE WHEN count(*) = 0 THEN 'NOT_ASKED'
        WHEN bool_and(answer ->> 'state' = 'NOT_APPLICABLE') THEN 'NOT_APPLICABLE'
        ELSE 'UNKNOWN' END
      FROM json_array_elements(p.document #> '{facts,matrix,answers}') AS answer
      WHERE upper(answer ->> 'criterion') = ${CODE})`,
};

const CURSOR = ORDER.keys.map((key) => key.cursorSql).join(', ');

function pageSql(overview: Overview, page: PageRequest): string {
  const mode = readingMode(overview.selection);
  const afterSql =
    page.keys === null ? '' : `AND ${afterCursorSql(ORDER, page.direction, FIRST_CURSOR)}`;
  const sortSql = orderBySql(ORDER, page.direction);
  return `
    SELECT checked.unknown, found.*
    FROM (SELECT ${UNKNOWN_VALUES} AS unknown OFFSET 0) AS checked
    LEFT JOIN LATERAL (
      SELECT row_number() OVER () AS position, page.* FROM (
        SELECT ${PRACTICE_COLUMNS}, ${READING_TEXTS[mode]}, jsonb_build_array(${CURSOR}) AS cursor
        ${sourceSql(overview)} AND ${saysSql(overview)} ${afterSql}
        ORDER BY ${sortSql}
        LIMIT ${LIMIT}) AS page) AS found ON true
    ORDER BY found.position`;
}
