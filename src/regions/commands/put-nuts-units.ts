import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canCurateRegions } from '../domain/region-policy.ts';
import { unmetForNutsUnits } from '../domain/region-rules.ts';
import type { NutsUnit } from '../domain/region.ts';
import { upsertNutsUnits } from '../store/nuts-unit.store.ts';

/**
 * Adds or changes units of the NUTS classification, all of them in one statement.
 * Units are a published list: they have no history of their own, whoever loads a list records that.
 * User errors: `FORBIDDEN` CURATE_REGIONS, `VALIDATION_FAILED` NUTS_*.
 * @returns how many units were new or changed
 */
export async function putNutsUnits(
  context: CommandContext,
  units: readonly NutsUnit[],
): Promise<Result<number>> {
  if (!canCurateRegions(context.actor).allowed) return forbidden('CURATE_REGIONS');
  const unmet = unmetForNutsUnits(units);
  if (unmet.length > 0) return invalid(...unmet);
  return ok(await upsertNutsUnits(context.tx, units));
}
