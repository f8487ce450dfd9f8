import { OaiError } from './oai-error.ts';

/** A stretch of time as the changes are asked for; null: open. */
export interface OaiRange {
  readonly from: string | null;
  /** The first second that does not belong to it any more. */
  readonly before: string | null;
}

const FORMS = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/u, seconds: 86_400, length: 10 },
  { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u, seconds: 1, length: 20 },
];

/**
 * Reads `from` and `until`, both included, as days or as seconds. Source: OAI-PMH 2.0, section 2.7.1.
 * @throws OaiError badArgument when one is no such time, their forms differ, or `until` comes first
 */
export function readRange(from: string | undefined, until: string | undefined): OaiRange {
  const first = from === undefined ? null : readTime('from', from);
  const last = until === undefined ? null : readTime('until', until);
  if (first !== null && last !== null) {
    const fits = first.seconds === last.seconds && first.start <= last.start;
    if (!fits) throw new OaiError('badArgument', 'oai.range');
  }
  return {
    from: first === null ? null : isoOf(first.start),
    before: last === null ? null : isoOf(last.start + last.seconds * 1_000),
  };
}

function readTime(param: string, value: string) {
  const form = FORMS.find(({ pattern }) => pattern.test(value));
  const start = Date.parse(value);
  // A day that is in no calendar, and the year 0, which PostgreSQL has not, are refused too.
  const isReal =
    form !== undefined &&
    !Number.isNaN(start) &&
    isoOf(start)?.slice(0, form.length) === value.slice(0, form.length);
  if (!isReal || value.startsWith('0000')) {
    throw new OaiError('badArgument', 'error.INVALID_PARAM', { param, value });
  }
  return { start, seconds: form.seconds };
}

/** ISO 8601 to the second; null after the year 9999, where nothing is restricted. */
function isoOf(time: number): string | null {
  const iso = new Date(time).toISOString();
  return iso.startsWith('+') ? null : `${iso.slice(0, 19)}Z`;
}
