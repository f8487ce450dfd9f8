import type { NutsReference } from './region.ts';

/**
 * The NUTS codes whose figures are figures of the region: its own unit in every NUTS version in which
 * it has exactly one, then its statistics proxies. Several own units of a version are parts of it.
 */
export function statisticsCodesOf(region: {
  readonly nutsUnits: readonly NutsReference[];
}): readonly string[] {
  const own = region.nutsUnits.filter((unit) => !unit.isStatisticsProxy);
  const proxies = region.nutsUnits.filter((unit) => unit.isStatisticsProxy);
  const alone = own.filter(
    (unit) => own.filter((other) => other.nutsVersion === unit.nutsVersion).length === 1,
  );
  return [...new Set([...alone, ...proxies].map((unit) => unit.code))];
}
