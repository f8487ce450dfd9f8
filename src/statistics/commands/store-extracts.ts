import { randomUUID } from 'node:crypto';
import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { addOutcomes } from '../domain/add-outcomes.ts';
import { toObservations, type Extract } from '../domain/extract.ts';
import {
  makeReport,
  NO_OUTCOME,
  type ImportReport,
  type ObservationOutcome,
} from '../domain/import-report.ts';
import { unmetForObservations } from '../domain/observation-rules.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import { listIndicators } from '../queries/list-indicators.ts';
import { planChanges } from '../queries/plan-changes.ts';
import { insertImport } from '../store/statistics-import.store.ts';
import { putObservations } from './put-observations.ts';

/** Extracts of one import, stored together or not at all. */
export interface StoreExtracts {
  readonly extracts: readonly Extract[];
  /** When the files were taken from their source; null: now. */
  readonly retrievedAt: Date | null;
}

/**
 * Stores what files have for the indicators, through `putObservations`, and records each import.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` OBSERVATION_*.
 */
export async function storeExtracts(
  context: CommandContext,
  { extracts, retrievedAt }: StoreExtracts,
): Promise<Result<readonly ImportReport[]>> {
  const reports: ImportReport[] = [];
  for (const extract of extracts) {
    const at = retrievedAt ?? context.now;
    const observations = toObservations(extract, at);
    const because = `import of ${extract.dataset.code}`;
    const stored = await putObservations(context, { observations, because });
    if (!stored.ok) return stored;
    const id = randomUUID();
    const report = makeReport(extract, { importId: id, retrievedAt: at }, stored.value.outcomes);
    await insertImport(context.tx, id, report, context);
    reports.push(report);
  }
  return ok(reports);
}

/** Says what `storeExtracts` would do and writes nothing; same user errors. */
export async function tryExtracts(
  context: CommandContext,
  { extracts, retrievedAt }: StoreExtracts,
): Promise<Result<readonly ImportReport[]>> {
  if (!canCurateStatistics(context.actor).allowed) return forbidden('CURATE_STATISTICS');
  const indicators = await listIndicators(context.tx);
  const reports: ImportReport[] = [];
  for (const extract of extracts) {
    const at = retrievedAt ?? context.now;
    const observations = toObservations(extract, at);
    const unmet = unmetForObservations(observations, indicators);
    if (unmet.length > 0) return invalid(...unmet);
    const byIndicator = Map.groupBy(observations, ({ indicatorCode }) => indicatorCode);
    const outcomes = new Map<string, ObservationOutcome>();
    for (const indicator of indicators) {
      let outcome = NO_OUTCOME;
      const incoming = byIndicator.get(indicator.code) ?? [];
      for await (const plan of planChanges(context.tx, indicator, incoming)) {
        outcome = addOutcomes(outcome, plan.outcome);
      }
      outcomes.set(indicator.code, outcome);
    }
    reports.push(makeReport(extract, { importId: null, retrievedAt: at }, outcomes));
  }
  return ok(reports);
}
