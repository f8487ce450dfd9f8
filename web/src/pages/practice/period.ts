import type { Words } from '../../words/words.ts';
import type { ReadPractice } from './practice.queries.ts';

/** Says when a practice ran; null when nothing is known of it. */
export function sayPeriod(period: ReadPractice['period'], words: Words): string | null {
  const start = period.start == null ? null : sayMonth(period.start, words);
  const end = period.end == null ? null : sayMonth(period.end, words);
  if (start !== null && end !== null) {
    return start === end ? start : words.say('practice.period.both', { start, end });
  }
  if (start !== null) {
    const key = period.isOngoing === true ? 'practice.period.ongoing' : 'practice.period.start';
    return words.say(key, { start });
  }
  return end === null ? null : words.say('practice.period.end', { end });
}

/** @param month `YYYY` or `YYYY-MM` */
function sayMonth(month: string, words: Words): string {
  if (month.length === 4) return month;
  return words.date(`${month}-01`, { year: 'numeric', month: 'long' });
}
