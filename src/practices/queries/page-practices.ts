import { makePage, readPage, type Page, type PageArguments } from '../../kernel/page.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { Stage } from '../domain/stage.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { listPracticesByIds } from '../store/practice.store.ts';
import { instantKeys, readingDirection } from './instant-keyset.ts';

/** Which practices; lists are any-of, fields all-of, null: whatever. */
export interface PracticeListFilter {
  /** Of the practice, or of its pending revision. */
  readonly stages: readonly Stage[] | null;
  /** Source locale, or locale of an edition that exists and may be seen. */
  readonly locales: readonly string[] | null;
  readonly regions: readonly string[] | null;
  /** Part of a title that may be seen, without regard to case and accents. */
  readonly text: string | null;
}

/** How the list is ordered. */
export type PracticeListOrder =
  'CHANGED_NEWEST' | 'CHANGED_OLDEST' | 'STAGE_NEWEST' | 'STAGE_OLDEST';

/** Which list is meant. */
export interface PracticeList {
  readonly filter: PracticeListFilter;
  /** Locales the reader may see beside the source; null: all. */
  readonly visible: readonly string[] | null;
}

const ORDERS = {
  CHANGED_NEWEST: { column: 'CHANGED', direction: 'DESCENDING' },
  CHANGED_OLDEST: { column: 'CHANGED', direction: 'ASCENDING' },
  STAGE_NEWEST: { column: 'STAGE', direction: 'DESCENDING' },
  STAGE_OLDEST: { column: 'STAGE', direction: 'ASCENDING' },
} as const;

const COLUMNS = { CHANGED: 'p.changed_at', STAGE: 'p.stage_entered_at' };
const DIRECTIONS = {
  ASCENDING: { COMPARE: '>', SORT: 'ASC' },
  DESCENDING: { COMPARE: '<', SORT: 'DESC' },
};

const FILTER = `
  ($1::text[] IS NULL OR p.stage = ANY($1) OR p.revision_stage = ANY($1))
  AND ($2::text[] IS NULL OR p.source_locale = ANY($2) OR EXISTS (
    SELECT FROM cms.edition e
    WHERE e.practice_id = p.id AND e.locale = ANY($2) AND ($3::text[] IS NULL OR e.locale = ANY($3))))
  AND ($4::text[] IS NULL OR EXISTS (
    SELECT FROM cms.practice_region pr JOIN cms.region r ON r.id = pr.region_id
    WHERE pr.practice_id = p.id AND r.code = ANY($4)))
  AND ($5::text IS NULL OR EXISTS (
    SELECT FROM cms.localized_text t
    WHERE t.subject_type = 'PRACTICE' AND t.subject_id = p.id AND t.path = 'title'
      AND (t.locale = p.source_locale OR $3::text[] IS NULL OR t.locale = ANY($3))
      AND position(lower(public.unaccent($5)) IN lower(public.unaccent(t.value #>> '{}'))) > 0))`;

/** A page of working practices; three statements however many. @throws InvalidPageError */
export async function pagePractices(
  reader: Reader,
  list: PracticeList,
  order: PracticeListOrder,
  page: PageArguments,
): Promise<Page<WorkingPractice>> {
  const request = readPage(page, order);
  const { microseconds, id } = instantKeys(request.keys);
  const columnSql = COLUMNS[ORDERS[order].column];
  const directionSql = DIRECTIONS[readingDirection(ORDERS[order].direction, request)];
  const rows = await reader.query<{ id: string; at: string }>(
    `SELECT p.id, (extract(epoch FROM ${columnSql}) * 1000000)::bigint::text AS at
     FROM cms.practice p
     WHERE ${FILTER} AND ($6::bigint IS NULL OR (${columnSql}, p.id) ${directionSql.COMPARE}
       (timestamptz 'epoch' + $6::bigint * interval '1 microsecond', $7::uuid))
     ORDER BY ${columnSql} ${directionSql.SORT}, p.id ${directionSql.SORT} LIMIT $8`,
    [...parametersOf(list), microseconds, id, request.size + 1],
  );
  const read = makePage(rows, request, order, (row) => [row.at, row.id]);
  const practices = await listPracticesByIds(
    reader,
    read.edges.map(({ node }) => node.id),
  );
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  return { ...read, edges: read.edges.map((edge) => ({ ...edge, node: byId.get(edge.node.id)! })) };
}

/** How many practices a list has. */
export async function countPractices(reader: Reader, list: PracticeList): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM cms.practice p WHERE ${FILTER}`,
    parametersOf(list),
  );
  return row!.count;
}

function parametersOf({ filter, visible }: PracticeList): readonly unknown[] {
  const { stages, locales, regions, text } = filter;
  const codes = regions?.map(storable) ?? null;
  return [stages, locales, visible, codes, text === null ? null : storable(text)];
}

/** PostgreSQL has no NUL in texts; what holds one is made to match nothing. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd');
}
