import { makePage, type CursorKey } from '../../kernel/page.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import { instantOf, microsecondsOf } from '../domain/instant.ts';
import { ColumnSelection } from '../domain/facet-columns-selection.ts';
import type {
  ColumnHits,
  ColumnKeys,
  ColumnOrder,
  ColumnPageRequest,
} from '../domain/facet-columns-page.ts';
import type { FacetColumns } from '../domain/facet-columns.ts';
import { withoutRepetition, type PracticeOrder } from '../domain/practice-order.ts';
import type { FacetColumnsSource } from './facet-columns-source.ts';
import {
  orderName,
  type PracticePage,
  type PracticePageRequest,
  type PracticePages,
} from './list-practices.ts';
import { cursorParameters, orderSql } from './order-sql.ts';
import type { PracticeRow, UnknownValues } from './practice-row.ts';
import { readCards } from './read-cards.ts';
import { readPublicationVersion } from './read-facet-rows.ts';
import { findHits } from './search-hits.ts';
import type { Selection } from './selection-sql.ts';
import { wholeInColumns } from './whole-selection.ts';

/** How often a list is computed anew because something was published meanwhile. */
const ATTEMPTS = 5;

/**
 * Reads pages as `listPractices` does, but finds and counts in the facet columns: one statement, two
 * with a search. It reads the publication version together with the practices, so that pages, totals and
 * facets are of one moment.
 * @returns null when it cannot: for a list of languages, another order than by time or relevance, or
 *   when publications follow one another too quickly
 * @throws InvalidPageError when the cursor is of another order
 */
export async function listFromColumns(
  reader: PublicReader,
  source: FacetColumnsSource,
  request: PracticePageRequest,
  scopes: readonly (string | null)[],
): Promise<PracticePages | null> {
  const order = columnOrder(request.orders);
  if (order === null || request.selection.fallback.mode === 'LIST') return null;
  const pageRequest = columnPage(request, order);
  let seen = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const columns = await source.current(seen);
    const found = await attemptPages(reader, { source, columns, request, pageRequest }, scopes);
    if (found.version === columns.version) return found.pages;
    if (found.version < columns.version) source.discard(columns);
    seen = found.version;
  }
  return null;
}

interface Attempt {
  readonly source: FacetColumnsSource;
  readonly columns: FacetColumns;
  readonly request: PracticePageRequest;
  readonly pageRequest: ColumnPageRequest;
}

/** The pages of one moment, if `version` is that of the columns; otherwise they are worth nothing. */
interface Attempted {
  readonly version: number;
  readonly pages: PracticePages | null;
}

async function attemptPages(
  reader: PublicReader,
  attempt: Attempt,
  scopes: readonly (string | null)[],
): Promise<Attempted> {
  const { source, columns, request, pageRequest } = attempt;
  const { selection } = request;
  const unknown = unknownIn(columns, selection);
  if (unknown !== null) {
    const version = await readPublicationVersion(reader);
    return { version, pages: { unknown, pages: new Map() } };
  }
  const hits = await hitsOf(reader, source, columns, selection);
  const chosen = scopes.map((scope) => chosenIn(attempt, hits, scope));
  const practiceIds = chosen.flatMap(({ keys }) =>
    keys.slice(0, pageRequest.limit - 1).map(({ id }) => id),
  );
  const { wantsDocument } = request;
  const { locale } = selection;
  const { version, rows } = await readCards(reader, { locale, practiceIds, wantsDocument });
  if (version !== columns.version) return { version, pages: null };
  if (hits !== null) source.hits.set(version, searchKey(selection), hits);
  if (!practiceIds.every((id) => rows.has(id))) return { version, pages: null };
  const pages = new Map(chosen.map((one) => [one.scope, presentChosen(one, request, rows)]));
  return { version, pages: { unknown: {}, pages } };
}

/** A page of one scope before its practices are read. */
interface Chosen {
  readonly scope: string | null;
  readonly selection: ColumnSelection;
  readonly keys: readonly ColumnKeys[];
  readonly total: number | null;
}

function chosenIn(
  { columns, request, pageRequest }: Attempt,
  hits: ColumnHits | null,
  scope: string | null,
): Chosen {
  const { locale, filter, fallback } = request.selection;
  const ownOnly = fallback.mode !== 'CHAIN';
  const selection = new ColumnSelection(columns, { locale, ownOnly, filter, scope, hits });
  const keys = selection.page(pageRequest);
  return { scope, selection, keys, total: request.wantsTotal ? selection.count : null };
}

function presentChosen(
  { selection, keys, total }: Chosen,
  { page, orders, selection: { locale } }: PracticePageRequest,
  rows: ReadonlyMap<string, PracticeRow>,
): PracticePage {
  const made = makePage(keys, page, orderName(locale, orders), (key) => cursorOf(orders, key));
  const edges = made.edges.map(({ cursor, node }) => ({ cursor, node: rows.get(node.id)! }));
  return { ...made, edges, totalCount: total, whole: wholeInColumns(selection) };
}

/** What of the selection the reference data of the columns does not have; null: nothing. */
function unknownIn(
  { vocabulary }: FacetColumns,
  { locale, filter }: Selection,
): UnknownValues | null {
  const missing = (values: readonly string[] | null, has: (value: string) => boolean) =>
    values?.filter((value) => !has(value)) ?? [];
  const unknown: UnknownValues = {
    locale: vocabulary.isReadable(locale) ? [] : [locale],
    'filter.regions': missing(filter.regions, (code) => vocabulary.hasRegion(code)),
    'filter.languages': missing(filter.languages, (code) => vocabulary.hasLocale(code)),
    'filter.policyAreas': missing(filter.policyAreas, (code) =>
      vocabulary.hasTerm('POLICY_AREA', code),
    ),
    'filter.targetGroups': missing(filter.targetGroups, (code) =>
      vocabulary.hasTerm('TARGET_GROUP', code),
    ),
  };
  return Object.values(unknown).every((values) => values.length === 0) ? null : unknown;
}

async function hitsOf(
  reader: PublicReader,
  { hits }: FacetColumnsSource,
  { version }: FacetColumns,
  selection: Selection,
): Promise<ColumnHits | null> {
  if (selection.search === null) return null;
  return hits.get(version, searchKey(selection)) ?? findHits(reader, selection);
}

function searchKey({ locale, fallback, search }: Selection): string {
  return `${locale} ${fallback.mode} ${search}`;
}

function columnOrder(orders: readonly PracticeOrder[]): ColumnOrder | null {
  const [first, second, ...further] = withoutRepetition(orders);
  const byRelevance = first === 'RELEVANCE';
  const [byTime = null, ...rest] = byRelevance ? [second, ...further] : [first, second, ...further];
  if (rest.some((order) => order !== undefined)) return null;
  if (byTime === null) return byRelevance ? { byRelevance, byTime } : null;
  return byTime === 'NEWEST' || byTime === 'OLDEST' ? { byRelevance, byTime } : null;
}

function columnPage({ page, orders }: PracticePageRequest, order: ColumnOrder): ColumnPageRequest {
  const { direction, size, keys } = page;
  const limit = size + 1;
  if (keys === null) return { order, direction, cursor: null, limit };
  const values = [...cursorParameters(orderSql(orders, ''), keys)];
  const rank = order.byRelevance ? Number(values.shift()) : 0;
  const publishedAt = order.byTime === null ? 0 : microsecondsOf(String(values.shift()));
  return { order, direction, cursor: { rank, publishedAt, id: String(values[0]) }, limit };
}

/** The sort values as the general statement writes them, so that a cursor of one is good for the other. */
function cursorOf(
  orders: readonly PracticeOrder[],
  { rank, publishedAt, id }: ColumnKeys,
): readonly CursorKey[] {
  const values = withoutRepetition(orders).map((order) =>
    order === 'RELEVANCE' ? rank : instantOf(publishedAt),
  );
  return [...values, id];
}
