import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { addOutcomes } from '../domain/add-outcomes.ts';
import { NO_OUTCOME, type ObservationOutcome } from '../domain/import-report.ts';
import { unmetForObservations } from '../domain/observation-rules.ts';
import type { Indicator, NewObservation } from '../domain/observation.ts';
import type { ObservationPlan } from '../domain/plan-observations.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import { planChanges } from '../queries/plan-changes.ts';
import { lockIndicators } from '../store/indicator.store.ts';
import {
  confirmObservations,
  insertObservations,
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
  /** Rows that were written, replacements included. */
  readonly added: number;
  /** Rows that ended. */
  readonly superseded: number;
  /** What happened for each indicator of the list, by its code. */
  readonly outcomes: ReadonlyMap<string, ObservationOutcome>;
}

/**
 * Stores figures and reasons. Equal content changes nothing but the dates of a newer edition of its dataset;
 * other content supersedes what was current, which stays with when and why. `planObservations` has the rules.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` OBSERVATION_*.
 */
export async function putObservations(
  context: CommandContext,
  { observations, because }: PutObservations,
): Promise<Result<ObservationCounts>> {
  const byIndicator = Map.groupBy(observations, ({ indicatorCode }) => indicatorCode);
  const indicators = await lockIndicators(context.tx, [...byIndicator.keys()]);
  if (!canCurateStatistics(context.actor).allowed) return forbidden('CURATE_STATISTICS');
  const unmet = unmetForObservations(observations, indicators);
  if (unmet.length > 0) return invalid(...unmet);
  const outcomes = new Map<string, ObservationOutcome>();
  for (const indicator of indicators) {
    const incoming = byIndicator.get(indicator.code) ?? [];
    outcomes.set(indicator.code, await putForIndicator(context, indicator, incoming, because));
  }
  const total = [...outcomes.values()].reduce(addOutcomes, NO_OUTCOME);
  return ok({ added: rowsOf(total), superseded: total.replaced + total.ended, outcomes });
}

async function putForIndicator(
  context: CommandContext,
  indicator: Indicator,
  incoming: readonly NewObservation[],
  because: string,
): Promise<ObservationOutcome> {
  let outcome = NO_OUTCOME;
  for await (const plan of planChanges(context.tx, indicator, incoming)) {
    await apply(context, indicator, plan, because);
    outcome = addOutcomes(outcome, plan.outcome);
  }
  const superseded = outcome.replaced + outcome.ended;
  const added = rowsOf(outcome);
  if (added + superseded > 0) {
    await recordHistory(context, {
      subjectType: 'INDICATOR',
      subjectId: indicator.id,
      action: 'indicator.observations-stored',
      data: { added, superseded, because },
    });
  }
  return outcome;
}

/** One statement of each kind, however many observations. */
async function apply(
  { tx, now }: CommandContext,
  indicator: Indicator,
  { superseded, added, confirmed }: ObservationPlan,
  because: string,
): Promise<void> {
  if (superseded.length > 0) await supersedeObservations(tx, superseded, now, because);
  if (added.length > 0) await insertObservations(tx, indicator.id, added);
  if (confirmed.length > 0) await confirmObservations(tx, confirmed);
}

function rowsOf({ added, replaced }: ObservationOutcome): number {
  return added + replaced;
}
