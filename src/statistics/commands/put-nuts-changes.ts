import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { NUTS_CHANGES, type NutsChange } from '../domain/nuts-change.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import { readUnitCodes } from '../queries/known-units.ts';
import { upsertNutsChanges } from '../store/nuts-change.store.ts';

/**
 * Adds or changes what became of NUTS units between versions, all in one statement.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` NUTS_CHANGE_UNIT_UNKNOWN, NUTS_CHANGE_KIND.
 * @returns how many changes were new or different
 */
export async function putNutsChanges(
  context: CommandContext,
  changes: readonly NutsChange[],
): Promise<Result<number>> {
  if (!canCurateStatistics(context.actor).allowed) return forbidden('CURATE_STATISTICS');
  const versions = [...new Set(changes.flatMap((one) => [one.fromVersion, one.toVersion]))];
  const known = new Map<number, ReadonlySet<string>>();
  for (const version of versions) known.set(version, await readUnitCodes(context.tx, version));
  const unmet = changes.flatMap((change) =>
    [
      ...(NUTS_CHANGES.includes(change.kind) ? [] : ['NUTS_CHANGE_KIND']),
      ...(isKnown(known, change) ? [] : ['NUTS_CHANGE_UNIT_UNKNOWN']),
    ].map((code) => ({ code, path: null, params: { from: change.fromCode, to: change.toCode } })),
  );
  if (unmet.length > 0) return invalid(...unmet);
  return ok(await upsertNutsChanges(context.tx, changes));
}

function isKnown(known: ReadonlyMap<number, ReadonlySet<string>>, change: NutsChange): boolean {
  const { fromCode, fromVersion, toCode, toVersion } = change;
  const has = (version: number, code: string) => known.get(version)?.has(code) === true;
  return fromVersion < toVersion && has(fromVersion, fromCode) && has(toVersion, toCode);
}
