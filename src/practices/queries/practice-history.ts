import {
  InvalidPageError,
  makePage,
  readPage,
  type Page,
  type PageArguments,
  type PageRequest,
} from '../../kernel/page.ts';
import type { Reader } from '../../platform/db/tx.ts';

const ORDER = 'practice-history';

const DIRECTIONS = {
  FORWARD: { COMPARE: '<', SORT: 'DESC' },
  BACKWARD: { COMPARE: '>', SORT: 'ASC' },
};

const LINES = `
  FROM cms.history h
  WHERE h.subject_type = 'PRACTICE' AND h.subject_id = $1
    AND ($2::text[] IS NULL OR h.data ->> 'locale' IS NULL OR h.data ->> 'locale' = ANY($2))`;

/** What happened to a practice, as far as everybody who sees the practice may know it. */
export interface PracticeHistoryLine {
  readonly id: string;
  /** Lower case, module first. */
  readonly action: string;
  readonly actorKind: string;
  /** Account of who did it; null: the service, or a contributor. */
  readonly accountId: string | null;
  readonly comment: string | null;
  readonly at: Date;
  readonly locale: string | null;
  readonly path: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whose history, and what of it may be seen. */
export interface HistoryOf {
  readonly practiceId: string;
  /** Locales the reader may see, the practice's source among them; null: all. */
  readonly locales: readonly string[] | null;
}

/** A page of the lines about a practice, newest first; one statement. @throws InvalidPageError */
export async function pagePracticeHistory(
  reader: Reader,
  { practiceId, locales }: HistoryOf,
  page: PageArguments,
): Promise<Page<PracticeHistoryLine>> {
  const request = readPage(page, ORDER);
  const directionSql = DIRECTIONS[request.direction];
  const rows = await reader.query<PracticeHistoryLine>(
    `SELECT h.id::text AS id, h.action, h.actor_kind AS "actorKind", h.comment, h.at,
       CASE WHEN h.actor_kind = 'ACCOUNT' THEN h.actor_id END AS "accountId",
       h.data ->> 'locale' AS locale, h.data ->> 'path' AS path,
       h.data ->> 'from' AS "from", h.data ->> 'to' AS "to"
     ${LINES} AND ($3::bigint IS NULL OR h.id ${directionSql.COMPARE} $3::bigint)
     ORDER BY h.id ${directionSql.SORT} LIMIT $4`,
    [practiceId, locales, idKey(request), request.size + 1],
  );
  return makePage(rows, request, ORDER, ({ id }) => [id]);
}

/** How many lines there are about a practice. */
export async function countPracticeHistory(
  reader: Reader,
  { practiceId, locales }: HistoryOf,
): Promise<number> {
  const [row] = await reader.query<{ count: number }>(`SELECT count(*)::int AS count ${LINES}`, [
    practiceId,
    locales,
  ]);
  return row!.count;
}

function idKey({ keys }: PageRequest): string | null {
  if (keys === null) return null;
  const [id] = keys;
  if (typeof id !== 'string' || !/^\d{1,18}$/u.test(id)) throw new InvalidPageError('PAGE_CURSOR');
  return id;
}
