/** The largest page; more is refused, never clipped. */
export const MAX_PAGE_SIZE = 100;
/** The page size when none is asked for. */
export const DEFAULT_PAGE_SIZE = 20;

/** Arguments of a Relay connection as the client sent them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked request for one page; `keys` are the sort values of the row behind the cursor, null at an end. */
export interface PageRequest {
  readonly size: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly keys: readonly CursorKey[] | null;
}

/** A sort value inside a cursor; instants are ISO 8601 texts. */
export type CursorKey = string | number | null;

/** One page of rows in the order asked for, each with its cursor. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The arguments of a connection break its rules. */
export class InvalidPageError extends Error {
  override readonly name = 'InvalidPageError';
  constructor(readonly code: 'PAGE_SIZE' | 'PAGE_CURSOR' | 'PAGE_DIRECTION') {
    super(code);
  }
}

/**
 * Checks the arguments of a connection.
 * @param order names the order, so that a cursor of one order is refused in another
 * @throws InvalidPageError for a size outside 1..100, both directions at once, or a foreign cursor
 */
export function readPage(input: PageArguments, order: string): PageRequest {
  const backward = input.last != null || input.before != null;
  const forward = input.after != null || (input.first ?? DEFAULT_PAGE_SIZE) !== DEFAULT_PAGE_SIZE;
  if (backward && forward) throw new InvalidPageError('PAGE_DIRECTION');
  if (!backward && input.first === null) throw new InvalidPageError('PAGE_SIZE');
  const size = (backward ? input.last : input.first) ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    throw new InvalidPageError('PAGE_SIZE');
  }
  const cursor = backward ? input.before : input.after;
  const keys = cursor == null ? null : decodeCursor(cursor, order);
  return { size, direction: backward ? 'BACKWARD' : 'FORWARD', keys };
}

/** Writes an opaque cursor: the name of the order and the row's sort values. */
export function encodeCursor(order: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([order, ...keys]), 'utf8').toString('base64url');
}

/** Reads a cursor of this order. @throws InvalidPageError when it is not one */
export function decodeCursor(cursor: string, order: string): readonly CursorKey[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed[0] === order && parsed.length > 1) {
      const keys = parsed.slice(1) as CursorKey[];
      const plain = keys.every((key) => key === null || ['string', 'number'].includes(typeof key));
      if (plain && encodeCursor(order, keys) === cursor) return keys;
    }
  } catch {
    throw new InvalidPageError('PAGE_CURSOR');
  }
  throw new InvalidPageError('PAGE_CURSOR');
}

/**
 * Makes a page of rows that were read one more than asked for, in reading direction.
 * @param keysOf the sort values of a row, the id last
 */
export function makePage<T>(
  rows: readonly T[],
  request: PageRequest,
  order: string,
  keysOf: (row: T) => readonly CursorKey[],
): Page<T> {
  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  const forward = request.direction === 'FORWARD';
  const inOrder = forward ? kept : kept.reverse();
  return {
    edges: inOrder.map((node) => ({ node, cursor: encodeCursor(order, keysOf(node)) })),
    hasNextPage: forward ? more : request.keys !== null,
    hasPreviousPage: forward ? request.keys !== null : more,
  };
}
