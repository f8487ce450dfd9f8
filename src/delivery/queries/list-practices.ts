import { makePage, type CursorKey, type Page, type PageRequest } from '../../kernel/page.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { PracticeOrder } from '../domain/practice-order.ts';
import { readLocaleSettings } from './list-locales.ts';
import {
  afterCursorSql,
  cursorParameters,
  orderBySql,
  orderSql,
  type OrderSql,
} from './order-sql.ts';
import {
  CARD_COLUMNS,
  PRACTICE_COLUMNS,
  type PracticeRow,
  type UnknownValues,
} from './practice-row.ts';
import { READING_CONDITIONS, READING_TEXTS, readingMode } from './reading-sql.ts';
import {
  AFTER_SELECTION,
  IS_FOUND,
  SEARCH_QUERY,
  selectionParameters,
  UNKNOWN_VALUES,
  WHOLE_FILTER,
  type Selection,
} from './selection-sql.ts';
import { wholeInSql, type WholeSelection } from './whole-selection.ts';

/** A page of a selection. */
export interface PracticePageRequest {
  readonly selection: Selection;
  /** Not empty. */
  readonly orders: readonly PracticeOrder[];
  /** Read with {@link orderName}. */
  readonly page: PageRequest;
  readonly wantsTotal: boolean;
  /** The whole documents instead of the cards of a list. */
  readonly wantsDocument: boolean;
}

/** A page of practices; the total is null when it was not wanted. */
export interface PracticePage extends Page<PracticeRow> {
  readonly totalCount: number | null;
  readonly whole: WholeSelection;
}

/** What one statement answers: the pages, or what it was asked with and does not know. */
export interface PracticePages {
  readonly unknown: UnknownValues;
  /** One page for each scope. */
  readonly pages: ReadonlyMap<string | null, PracticePage>;
}

interface Found extends PracticeRow {
  readonly unknown: UnknownValues;
  readonly scope: string | null;
  readonly total: number | null;
  readonly cursor: readonly CursorKey[] | null;
}

/** A request of which everything that shapes the statement is known. */
interface Prepared extends PracticePageRequest {
  readonly order: OrderSql;
  readonly isScoped: boolean;
}

/** Name of an order inside cursors: a cursor of another order or language is refused. */
export function orderName(locale: string, orders: readonly PracticeOrder[]): string {
  return `practices ${locale} ${orders.join(' ')}`;
}

/**
 * Reads one page of a selection for each scope in one statement, totals included; an order by title
 * takes a second one, which asks for the collation of the locale.
 * @param scopes codes of regions, each of which narrows the selection; or null alone: the whole of it
 * @throws InvalidPageError when the cursor is of another order
 */
export async function listPractices(
  reader: PublicReader,
  request: PracticePageRequest,
  scopes: readonly (string | null)[],
): Promise<PracticePages> {
  const { orders, page, selection } = request;
  const collation = orders.includes('TITLE') ? await collationOf(reader, selection.locale) : '';
  if (collation === null) return { unknown: { locale: [selection.locale] }, pages: new Map() };
  const isScoped = scopes.some((scope) => scope !== null);
  const prepared = { ...request, isScoped, order: orderSql(orders, collation) };
  const cursor = page.keys === null ? [] : cursorParameters(prepared.order, page.keys);
  const rows = await reader.query<Found>(nameOf(prepared), pageSql(prepared), [
    ...selectionParameters(selection),
    scopes,
    page.size + 1,
    request.wantsTotal,
    ...cursor,
  ]);
  return {
    unknown: rows[0]?.unknown ?? {},
    pages: new Map(
      scopes.map((scope) => {
        const whole = wholeInSql(reader, selection, scope);
        return [scope, { ...pageOf(rows, request, scope), whole }];
      }),
    ),
  };
}

async function collationOf(reader: PublicReader, locale: string): Promise<string | null> {
  const settings = await readLocaleSettings(reader);
  return settings.find(({ code }) => code === locale)?.collation ?? null;
}

function pageOf(
  rows: readonly Found[],
  { page, orders, selection }: PracticePageRequest,
  scope: string | null,
): Omit<PracticePage, 'whole'> {
  const own = rows.filter((row) => row.scope === scope);
  const found = own.filter(({ cursor }) => cursor !== null);
  const name = orderName(selection.locale, orders);
  const result = makePage(found, page, name, ({ cursor }) => cursor ?? []);
  return { ...result, totalCount: own[0]?.total ?? null };
}

function nameOf(prepared: Prepared): string {
  const { selection, order, page, isScoped } = prepared;
  const parts = [
    isScoped ? 'practices_of_regions' : 'practices',
    readingMode(selection),
    selection.search === null ? 'all' : 'found',
    order.name,
    page.direction === 'FORWARD' ? 'next' : 'previous',
    page.keys === null ? 'end' : 'cursor',
    readsDocument(prepared) ? 'whole' : 'card',
  ];
  return parts.join('_');
}

/** The texts of a list of languages are composed from whole documents. */
function readsDocument({ selection, wantsDocument }: Prepared): boolean {
  return wantsDocument || readingMode(selection) === 'LIST';
}

const IN_SCOPE = 'AND scope.region = ANY (p.regions)';

function sourceSql({ selection, isScoped }: Prepared): string {
  const mode = readingMode(selection);
  const hasSearch = selection.search !== null;
  const searchSql = hasSearch ? SEARCH_QUERY : '';
  const foundSql = hasSearch ? IS_FOUND : '$4::text IS NULL';
  return `FROM delivery.practice p ${searchSql}
    WHERE ${READING_CONDITIONS[mode]} AND ${foundSql} AND ${WHOLE_FILTER}
      ${isScoped ? IN_SCOPE : ''}`;
}

function pageSql(prepared: Prepared): string {
  const { selection, order, page } = prepared;
  const mode = readingMode(selection);
  const matchingSql = sourceSql(prepared);
  const [scopes, limit, wantsTotal, cursor] = [0, 1, 2, 3].map((next) => AFTER_SELECTION + next);
  const afterSql =
    page.keys === null ? '' : `AND ${afterCursorSql(order, page.direction, cursor!)}`;
  const cursorSql = order.keys.map((key) => key.cursorSql).join(', ');
  const sortSql = orderBySql(order, page.direction);
  const columnsSql = readsDocument(prepared) ? PRACTICE_COLUMNS : CARD_COLUMNS;
  const numbersSql = { scopes: `$${scopes}`, limit: `$${limit}`, wantsTotal: `$${wantsTotal}` };
  return `
    SELECT checked.unknown, scope.region AS scope, counted.total, found.*
    FROM (SELECT ${UNKNOWN_VALUES} AS unknown OFFSET 0) AS checked
    CROSS JOIN unnest(${numbersSql.scopes}::text[]) AS scope (region)
    CROSS JOIN LATERAL (
      SELECT CASE WHEN ${numbersSql.wantsTotal}::boolean
        THEN (SELECT count(*)::integer ${matchingSql}) END AS total OFFSET 0) AS counted
    LEFT JOIN LATERAL (
      SELECT row_number() OVER () AS position, page.* FROM (
        SELECT ${columnsSql}, ${READING_TEXTS[mode]}, jsonb_build_array(${cursorSql}) AS cursor
        ${matchingSql} ${afterSql}
        ORDER BY ${sortSql}
        LIMIT ${numbersSql.limit}::integer) AS page) AS found ON true
    ORDER BY scope.region, found.position`;
}
