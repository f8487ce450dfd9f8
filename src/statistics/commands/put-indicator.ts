import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { INDICATOR_UNITS, type Indicator } from '../domain/observation.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import { insertIndicator, lockIndicators, updateIndicator } from '../store/indicator.store.ts';

/** An indicator, found by its code. */
export interface PutIndicator extends Omit<Indicator, 'id'> {
  /** Id for an indicator that is new; null takes a random one. */
  readonly id: string | null;
}

/**
 * Adds an indicator or changes its dataset and place; equal content writes nothing.
 * The unit never changes, because figures were stored in it.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` INDICATOR_*.
 */
export async function putIndicator(
  context: CommandContext,
  input: PutIndicator,
): Promise<Result<Indicator>> {
  const [current = null] = await lockIndicators(context.tx, [input.code]);
  if (!canCurateStatistics(context.actor).allowed) return forbidden('CURATE_STATISTICS');
  const indicator = { ...input, id: current?.id ?? input.id ?? randomUUID() };
  if (!/^[a-z]+(_[a-z]+)*$/u.test(input.code)) {
    return invalid({ code: 'INDICATOR_CODE_MALFORMED', path: 'code' });
  }
  if (!INDICATOR_UNITS.includes(input.unit)) {
    return invalid({ code: 'INDICATOR_UNIT_UNKNOWN', path: 'unit' });
  }
  if (current !== null && current.unit !== input.unit) {
    return invalid({ code: 'INDICATOR_UNIT_FIXED', path: 'unit' });
  }
  if (current !== null && canonicalJson(current) === canonicalJson(indicator)) return ok(current);
  if (current === null) await insertIndicator(context.tx, indicator);
  else await updateIndicator(context.tx, indicator);
  await recordHistory(context, {
    subjectType: 'INDICATOR',
    subjectId: indicator.id,
    action: current === null ? 'indicator.added' : 'indicator.changed',
    data: { before: current, after: indicator },
  });
  return ok(indicator);
}
