/**
 * Answers while they are written, by the key of their question, in the shapes of the fields:
 * `PLAIN_TEXT`, `TEXT_LINE`, `RICH_TEXT`, `EMAIL`, `INTEGER`, `TERM`: string; `TERMS`, `REGIONS`: codes;
 * `PERIOD`, `MONEY`: {@link PeriodEntry}, {@link MoneyEntry}; `PARTNERS`, `URLS`, `INDICATORS`: lists of
 * records of strings; `CONSENT`: true or false. What is absent is not answered.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** Something to be said about an answer. */
export interface Issue {
  /** Key of the question; null: the whole form. */
  readonly path: string | null;
  /** A sentence for the reader. */
  readonly message: string;
  /** Code of the service, when it comes from there. */
  readonly code?: string;
}

/** A period as it is entered; months as `YYYY`, `YYYY-MM` or empty. */
export interface PeriodEntry {
  readonly start: string;
  readonly end: string;
  readonly isOngoing: boolean;
}

/** Money as it is entered. */
export interface MoneyEntry {
  readonly amount: string;
  readonly currency: string;
}

/** An entry of a list, for example a partner. */
export type ListEntry = Readonly<Record<string, string>>;

/** The text of an answer; empty when there is none. */
export function textOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : '';
}

/** The codes of an answer. */
export function codesOf(answer: unknown): readonly string[] {
  return Array.isArray(answer)
    ? answer.filter((code): code is string => typeof code === 'string')
    : [];
}

/** The entries of an answer that is a list. */
export function entriesOf(answer: unknown): readonly ListEntry[] {
  return Array.isArray(answer)
    ? answer.filter((entry): entry is ListEntry => typeof entry === 'object' && entry !== null)
    : [];
}

/** The period of an answer. */
export function periodOf(answer: unknown): PeriodEntry {
  const { start, end, isOngoing } = recordOf(answer);
  return { start: textOf(start), end: textOf(end), isOngoing: isOngoing === true };
}

/** The money of an answer, in euros where nothing else is said. */
export function moneyOf(answer: unknown): MoneyEntry {
  const { amount, currency } = recordOf(answer);
  return { amount: textOf(amount), currency: textOf(currency) || 'EUR' };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Tells whether something was answered. */
export function isAnswered(type: string, answer: unknown): boolean {
  switch (type) {
    case 'CONSENT':
      return answer === true;
    case 'REGIONS':
    case 'TERMS':
      return codesOf(answer).length > 0;
    case 'PARTNERS':
    case 'URLS':
    case 'INDICATORS':
      return entriesOf(answer).some(hasWords);
    case 'PERIOD': {
      const { start, end, isOngoing } = periodOf(answer);
      return start !== '' || end !== '' || isOngoing;
    }
    case 'MONEY':
      return moneyOf(answer).amount.trim() !== '';
    default:
      return textOf(answer).trim() !== '';
  }
}

/** Tells whether somebody has written into an entry; what is merely chosen does not count. */
export function hasWords({ kind: _kind, ...fields }: ListEntry): boolean {
  return Object.values(fields).some((value) => value.trim() !== '');
}
