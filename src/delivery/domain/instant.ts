/**
 * A moment as exact as the database has it.
 * @param text `YYYY-MM-DDTHH:MM:SS.UUUUUUZ`
 * @returns microseconds since 1970, UTC
 */
export function microsecondsOf(text: string): number {
  return Date.parse(`${text.slice(0, 23)}Z`) * 1_000 + Number(text.slice(23, 26));
}

/** Writes microseconds since 1970 as `YYYY-MM-DDTHH:MM:SS.UUUUUUZ`. */
export function instantOf(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1_000);
  const rest = String(microseconds - milliseconds * 1_000).padStart(3, '0');
  return `${new Date(milliseconds).toISOString().slice(0, 23)}${rest}Z`;
}
