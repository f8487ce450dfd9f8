import type { PublishedPeriod } from './edition-document.ts';

/** Whether a practice is running, as far as its period says. */
export type PracticeStatus = 'ONGOING' | 'ENDED' | 'UNKNOWN';

/** Reads the status from the period alone, without a clock, so that a row never goes stale. */
export function practiceStatus(period: PublishedPeriod): PracticeStatus {
  if (period.isOngoing === true) return 'ONGOING';
  return period.end === null ? 'UNKNOWN' : 'ENDED';
}
