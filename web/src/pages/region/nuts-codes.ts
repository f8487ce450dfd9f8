import type { RegionRead } from './region.queries.ts';

/** A NUTS code with the versions of the classification that have it. */
export interface NutsCode {
  readonly code: string;
  readonly name: string;
  readonly versions: readonly number[];
  /** Whether it only stands for the region in statistics. */
  readonly isProxy: boolean;
}

/** The units of all versions by code, own ones first. */
export function nutsCodesOf(units: RegionRead['nutsUnits']): readonly NutsCode[] {
  const codes = new Map<string, NutsCode>();
  for (const { code, name, nutsVersion, isStatisticsProxy } of units) {
    const versions = [...(codes.get(code)?.versions ?? []), nutsVersion];
    codes.set(code, { code, name, versions, isProxy: isStatisticsProxy });
  }
  const all = [...codes.values()];
  return [...all.filter(({ isProxy }) => !isProxy), ...all.filter(({ isProxy }) => isProxy)];
}
