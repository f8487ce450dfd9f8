import { orientRings } from '../../kernel/polygon.ts';
import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { unmetForBoundaries } from '../domain/boundary-rules.ts';
import type { Boundary } from '../domain/boundary.ts';
import { canCurateRegions } from '../domain/region-policy.ts';
import { upsertBoundaries } from '../store/nuts-boundary.store.ts';
import { findMissingUnits } from '../store/nuts-unit.store.ts';

/**
 * Adds or changes the shapes of NUTS units, all of them in one statement; rings are turned the way that
 * RFC 7946 wants them. Shapes are a published data set: whoever loads it records that.
 * User errors: `FORBIDDEN` CURATE_REGIONS, `VALIDATION_FAILED` BOUNDARY_*, REGION_UNIT_UNKNOWN.
 * @returns how many shapes were new or changed
 */
export async function putBoundaries(
  context: CommandContext,
  boundaries: readonly Boundary[],
): Promise<Result<number>> {
  if (!canCurateRegions(context.actor).allowed) return forbidden('CURATE_REGIONS');
  const missing = await findMissingUnits(
    context.tx,
    boundaries.map(({ nutsCode, nutsVersion }) => ({
      code: nutsCode,
      nutsVersion,
      isStatisticsProxy: false,
    })),
  );
  const unmet = [
    ...unmetForBoundaries(boundaries),
    ...missing.map(({ code }) => ({
      code: 'REGION_UNIT_UNKNOWN',
      path: 'boundaries',
      params: { code },
    })),
  ];
  if (unmet.length > 0) return invalid(...unmet);
  const oriented = boundaries.map(({ geometry, ...boundary }) => ({
    ...boundary,
    geometry: orientRings(geometry),
  }));
  return ok(await upsertBoundaries(context.tx, oriented));
}
