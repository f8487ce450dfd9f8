import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { fail, forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canCurateRegions } from '../domain/region-policy.ts';
import { unmetForRegion } from '../domain/region-rules.ts';
import type { NutsReference, Region, RegionFacts } from '../domain/region.ts';
import { findMissingUnits } from '../store/nuts-unit.store.ts';
import { insertRegion, lockRegion, updateRegion } from '../store/region.store.ts';

/** A region, found by its code. */
export interface PutRegion extends RegionFacts {
  /** Id for a region that is new; null takes a random one. */
  readonly id: string | null;
  /** The version the writer saw; 0: the region is new. */
  readonly expectedVersion: number;
}

/**
 * Adds a region or changes it, units included; equal content writes nothing.
 * User errors: `FORBIDDEN` CURATE_REGIONS, `VALIDATION_FAILED` REGION_*, `VERSION_CONFLICT`.
 */
export async function putRegion(
  context: CommandContext,
  input: PutRegion,
): Promise<Result<Region>> {
  const { id, expectedVersion, ...facts } = { ...input, nutsUnits: sorted(input.nutsUnits) };
  const current = await lockRegion(context.tx, facts.code);
  if (!canCurateRegions(context.actor).allowed) return forbidden('CURATE_REGIONS');
  const missing = await findMissingUnits(context.tx, facts.nutsUnits);
  const unmet = [
    ...unmetForRegion(facts),
    ...missing.map(({ code }) => ({
      code: 'REGION_UNIT_UNKNOWN',
      path: 'nutsUnits',
      params: { code },
    })),
  ];
  if (unmet.length > 0) return invalid(...unmet);
  const currentVersion = current?.version ?? 0;
  const region = { ...facts, id: current?.id ?? id ?? randomUUID(), version: currentVersion };
  if (current !== null && canonicalJson(current) === canonicalJson(region)) return ok(current);
  if (currentVersion !== expectedVersion) return versionConflict(expectedVersion, currentVersion);
  const written = { ...region, version: currentVersion + 1 };
  if (current === null) await insertRegion(context.tx, written);
  else await updateRegion(context.tx, current.id, currentVersion, facts);
  await recordHistory(context, {
    subjectType: 'REGION',
    subjectId: written.id,
    action: current === null ? 'region.added' : 'region.changed',
    data: { before: current, after: written },
  });
  return ok(written);
}

/** The order in which units are read, so that equal regions are equal texts. */
function sorted(units: readonly NutsReference[]): readonly NutsReference[] {
  const key = (unit: NutsReference) =>
    `${unit.isStatisticsProxy ? 1 : 0} ${unit.nutsVersion} ${unit.code}`;
  return [...units].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function versionConflict(baseVersion: number, currentVersion: number): Result<never> {
  return fail({
    kind: 'VERSION_CONFLICT',
    baseVersion,
    currentVersion,
    changedBy: null,
    changedAt: null,
    conflicts: [],
  });
}
