import { isUuid } from '../../kernel/ids.ts';
import { InvalidPageError, type CursorKey, type PageRequest } from '../../kernel/page.ts';

/** Direction of the statement that reads a page: the order asked for, turned round for a page before a cursor. */
export type ReadingDirection = 'ASCENDING' | 'DESCENDING';

/** The direction in which to read a page of a list that is ordered ascending, or descending. */
export function readingDirection(order: ReadingDirection, request: PageRequest): ReadingDirection {
  const forward = request.direction === 'FORWARD';
  if (forward) return order;
  return order === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING';
}

/** The sort values behind a cursor: microseconds since 1970 as digits, then the id of the row. */
export interface InstantKeys {
  readonly microseconds: string | null;
  readonly id: string | null;
}

/**
 * Reads the sort values of an order by instant and uuid; both null at the beginning of the list.
 * @throws InvalidPageError when a cursor of ours was altered
 */
export function instantKeys(keys: readonly CursorKey[] | null): InstantKeys {
  if (keys === null) return { microseconds: null, id: null };
  const [microseconds, id] = keys;
  const fits =
    typeof microseconds === 'string' &&
    /^\d{1,16}$/u.test(microseconds) &&
    typeof id === 'string' &&
    isUuid(id);
  if (!fits) throw new InvalidPageError('PAGE_CURSOR');
  return { microseconds, id };
}
