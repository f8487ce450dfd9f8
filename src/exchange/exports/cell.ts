/** A value of a table. A number stays a number; a text is text, whatever it looks like. */
export type Cell = string | number | boolean | null;

/** Beginnings that a spreadsheet may take for a formula: ASCII and full-width signs, TAB, CR and LF. */
const DANGEROUS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/**
 * Puts an apostrophe before a text that a spreadsheet could run as a formula. A text that looks as if it
 * had been treated gets one more, so that {@link originalText} always gives back what was there.
 */
export function safeText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** What {@link safeText} was given. */
export function originalText(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}

/** Several codes in one cell; a code has no semicolon. */
export function listCell(codes: readonly string[]): Cell {
  return codes.length === 0 ? null : codes.join('; ');
}

/** Several things with members in one cell, as JSON. */
export function jsonCell(values: readonly unknown[]): Cell {
  return values.length === 0 ? null : JSON.stringify(values);
}
