import { NO_OUTCOME, type ObservationOutcome } from './import-report.ts';

/** Adds two outcomes up, number by number. */
export function addOutcomes(
  left: ObservationOutcome,
  right: ObservationOutcome,
): ObservationOutcome {
  const keys = Object.keys(NO_OUTCOME) as (keyof ObservationOutcome)[];
  return Object.fromEntries(
    keys.map((key) => [key, left[key] + right[key]]),
  ) as unknown as ObservationOutcome;
}
