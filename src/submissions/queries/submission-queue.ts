import { isUuid } from '../../kernel/ids.ts';
import {
  InvalidPageError,
  makePage,
  readPage,
  type CursorKey,
  type Page,
  type PageArguments,
} from '../../kernel/page.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { Stage } from '../../practices/index.ts';
import { OPEN_STAGES } from '../domain/submission-status.ts';
import type { Submission } from '../domain/submission.ts';
import { SUBMISSION_COLUMNS } from './submission-columns.ts';

/** Which submissions; lists are any-of, fields all-of. */
export interface QueueFilter {
  /** Null: every stage in which a submission that was handed in waits for the Lab or its contributor. */
  readonly stages: readonly Stage[] | null;
  /** Languages of contributors; null: all. */
  readonly locales: readonly string[] | null;
  /**
   * Part of the title in the contributor's language, without regard to case and accents, or the whole
   * reference; null: whatever.
   */
  readonly text: string | null;
}

/** A submission in the queue. */
export interface QueuedSubmission extends Submission {
  /** In the contributor's language; null: not given yet. */
  readonly title: string | null;
  /** Microseconds since 1970 as digits. */
  readonly enteredAtMicroseconds: string;
}

const ORDER = 'submissions.oldest-waiting';

const DIRECTIONS = {
  FORWARD: { COMPARE: '>', SORT: 'ASC' },
  BACKWARD: { COMPARE: '<', SORT: 'DESC' },
};

const QUEUE = `
  FROM cms.submission s
  JOIN cms.practice p ON p.id = s.practice_id
  LEFT JOIN cms.localized_text t ON t.subject_type = 'PRACTICE' AND t.subject_id = p.id
    AND t.locale = p.source_locale AND t.path = 'title'
  WHERE p.stage = ANY($1)
    AND ($2::text[] IS NULL OR s.locale = ANY($2))
    AND ($3::text IS NULL OR s.reference = upper($3) OR
      position(lower(public.unaccent($3)) IN lower(public.unaccent(t.value #>> '{}'))) > 0)`;

/** A page of the queue, the one that waits for longest first; one statement. @throws InvalidPageError */
export async function pageQueue(
  reader: Reader,
  filter: QueueFilter,
  page: PageArguments,
): Promise<Page<QueuedSubmission>> {
  const request = readPage(page, ORDER);
  const directionSql = DIRECTIONS[request.direction];
  const [microseconds, id] = readKeys(request.keys);
  const rows = await reader.query<QueuedSubmission>(
    `SELECT ${SUBMISSION_COLUMNS}, t.value #>> '{}' AS title,
       (extract(epoch FROM p.stage_entered_at) * 1000000)::bigint::text AS "enteredAtMicroseconds"
     ${QUEUE} AND ($4::bigint IS NULL OR (p.stage_entered_at, s.id) ${directionSql.COMPARE}
       (timestamptz 'epoch' + $4::bigint * interval '1 microsecond', $5::uuid))
     ORDER BY p.stage_entered_at ${directionSql.SORT}, s.id ${directionSql.SORT} LIMIT $6`,
    [...parametersOf(filter), microseconds, id, request.size + 1],
  );
  return makePage(rows, request, ORDER, (row) => [row.enteredAtMicroseconds, row.id]);
}

/** How many submissions the whole queue has. */
export async function countQueue(reader: Reader, filter: QueueFilter): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    `SELECT count(*)::int AS count ${QUEUE}`,
    parametersOf(filter),
  );
  return row!.count;
}

function parametersOf({ stages, locales, text }: QueueFilter): readonly unknown[] {
  // PostgreSQL has no NUL in texts; what holds one matches nothing.
  return [stages ?? OPEN_STAGES, locales, text?.replaceAll('\u0000', '\ufffd') ?? null];
}

function readKeys(keys: readonly CursorKey[] | null): readonly [string | null, string | null] {
  if (keys === null) return [null, null];
  const [microseconds, id] = keys;
  if (typeof microseconds !== 'string' || typeof id !== 'string') {
    throw new InvalidPageError('PAGE_CURSOR');
  }
  if (!/^\d{1,16}$/u.test(microseconds) || !isUuid(id)) throw new InvalidPageError('PAGE_CURSOR');
  return [microseconds, id];
}
