/** Every SQLSTATE has a digit; five letters, such as EPIPE, are a code of the operating system. */
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/u;
/** The database lives, but takes no connections: it is being maintained. */
const TAKES_NO_CONNECTIONS = /is not currently accepting connections/u;

/** The SQLSTATE of an error of the database, or null when it is something else. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string' && SQLSTATE.test(code)) return code;
  return driverError === undefined ? null : sqlState(driverError);
}

/** Serialization failure or deadlock: the whole transaction may be tried again. */
export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error) ?? '');
}

/** The unique constraint or index that a statement broke, or null. */
export function brokenUniqueConstraint(error: unknown): string | null {
  if (sqlState(error) !== '23505') return null;
  const { constraint, driverError } = error as {
    constraint?: string;
    driverError?: { constraint?: string };
  };
  return constraint ?? driverError?.constraint ?? null;
}

/** Tells whether the database is overloaded, restarting or away: answered with 503 and Retry-After. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  const message = error instanceof Error ? `${error.name} ${error.message}` : '';
  if (state === '55000') return TAKES_NO_CONNECTIONS.test(message);
  if (state !== null) return /^(08|57P|53)/u.test(state) || ['55P03', '57014'].includes(state);
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  return /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|timeout exceeded when trying to connect|Query read timeout|Connection terminated|the database system is/u.test(
    message,
  );
}
