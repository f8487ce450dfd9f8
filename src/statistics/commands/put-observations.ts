import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { unmetForObservations } from '../domain/observation-rules.ts';
import type { Indicator, NewObservation } from '../domain/observation.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import { planObservations } from '../domain/plan-observations.ts';
import { lockIndicators } from '../store/indicator.store.ts';
import {
  insertObservations,
  readObservationsOfIndicator,
  supersedeObservations,
} from '../store/observation.store.ts';

/** Figures to store, at most one for each indicator, unit and period. */
export interface PutObservations {
  readonly observations: readonly NewObservation[];
  /** Why former figures give way: what brought the new ones. */
  readonly because: string;
}

/** What became of a list of observations. */
export interface ObservationCounts {
  readonly added: number;
  readonly superseded: number;
}

/**
 * Stores figures and reasons. Equal content changes nothing; other content supersedes what was current,
 * which stays with when and why. An observation without period gives way to a value and never replaces one.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` OBSERVATION_*.
 */
export async function putObservations(
  context: CommandContext,
  { observations, because }: PutObservations,
): Promise<Result<ObservationCounts>> {
  const codes = [...new Set(observations.map((observation) => observation.indicatorCode))];
  const indicators = await lockIndicators(context.tx, codes);
  if (!canCurateStatistics(context.actor).allowed) return forbidden('CURATE_STATISTICS');
  const unmet = unmetForObservations(observations, indicators);
  if (unmet.length > 0) return invalid(...unmet);
  const total = { added: 0, superseded: 0 };
  for (const indicator of indicators) {
    const incoming = observations.filter(({ indicatorCode }) => indicatorCode === indicator.code);
    const counts = await putForIndicator(context, indicator, incoming, because);
    total.added += counts.added;
    total.superseded += counts.superseded;
  }
  return ok(total);
}

async function putForIndicator(
  context: CommandContext,
  indicator: Indicator,
  incoming: readonly NewObservation[],
  because: string,
): Promise<ObservationCounts> {
  const { tx, now } = context;
  const current = await readObservationsOfIndicator(tx, indicator.id);
  const { superseded, added } = planObservations(current, incoming);
  const counts = { added: added.length, superseded: superseded.length };
  if (counts.added + counts.superseded === 0) return counts;
  await supersedeObservations(tx, superseded, now, because);
  await insertObservations(tx, indicator.id, added);
  await recordHistory(context, {
    subjectType: 'INDICATOR',
    subjectId: indicator.id,
    action: 'indicator.observations-stored',
    data: { ...counts, because },
  });
  return counts;
}
