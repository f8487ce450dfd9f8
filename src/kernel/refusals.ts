import type { Decision } from './decision.ts';
import { fail, forbidden, type Result } from './result.ts';

/**
 * Turns a negative decision of a policy into a refusal: a missing right (`RIGHT_…`, `FOUR_EYES_…`) is
 * `FORBIDDEN`, a wrong moment is `TRANSITION_NOT_ALLOWED`; null when the decision allows.
 */
export function refusalOf(decision: Decision): Result<never> | null {
  if (decision.allowed) return null;
  const [first] = decision.unmet;
  if (first !== undefined && /^(RIGHT|FOUR_EYES)_/u.test(first.code)) return forbidden(first.code);
  return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: decision.unmet });
}

/** A versioned row that somebody else changed first. */
export interface ChangedRow {
  readonly version: number;
  readonly changedBy?: string | null;
  readonly changedAt?: Date;
}

/** Refuses a stale version of a row. */
export function versionConflict(baseVersion: number, current: ChangedRow): Result<never> {
  return fail({
    kind: 'VERSION_CONFLICT',
    baseVersion,
    currentVersion: current.version,
    changedBy: current.changedBy ?? null,
    changedAt: current.changedAt ?? null,
    conflicts: [],
  });
}
