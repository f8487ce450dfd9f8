import { In, type FindOptionsWhere } from 'typeorm';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { NutsReference, Region, RegionFacts } from '../domain/region.ts';
import { RegionNutsUnitEntity } from './region-nuts-unit.entity.ts';
import { RegionEntity } from './region.entity.ts';

/** Regions with their units, by code. */
export async function readRegions(
  reader: Reader,
  where: FindOptionsWhere<RegionEntity> = {},
): Promise<readonly Region[]> {
  const rows = await reader.find(RegionEntity, { where, order: { code: 'ASC' } });
  const units = await readUnits(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, nutsUnits: units.get(row.id) ?? [] }));
}

/** Locks the region of this code; null when there is none. */
export async function lockRegion(tx: Tx, code: string): Promise<Region | null> {
  const row = await tx.lock(RegionEntity, { code });
  if (row === null) return null;
  const units = await readUnits(tx, [row.id]);
  return { ...row, nutsUnits: units.get(row.id) ?? [] };
}

/** Adds a region with its units. */
export async function insertRegion(tx: Tx, region: Region): Promise<void> {
  const { nutsUnits, ...columns } = region;
  await tx.insert(RegionEntity, columns);
  await insertUnits(tx, region.id, nutsUnits);
}

/** Writes a region whose version is still `expectedVersion`. @returns whether it was written */
export async function updateRegion(
  tx: Tx,
  id: string,
  expectedVersion: number,
  facts: RegionFacts,
): Promise<boolean> {
  const { nutsUnits, ...columns } = facts;
  const where = { id, version: expectedVersion };
  const rows = await tx.update(RegionEntity, where, { ...columns, version: expectedVersion + 1 });
  if (rows !== 1) return false;
  await tx.remove(RegionNutsUnitEntity, { regionId: id });
  await insertUnits(tx, id, nutsUnits);
  return true;
}

async function insertUnits(tx: Tx, regionId: string, units: readonly NutsReference[]) {
  await tx.insert(
    RegionNutsUnitEntity,
    units.map((unit) => ({ ...unit, regionId })),
  );
}

async function readUnits(
  reader: Reader,
  regionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NutsReference[]>> {
  const rows = await reader.find(RegionNutsUnitEntity, {
    where: { regionId: In(regionIds) },
    order: { isStatisticsProxy: 'ASC', nutsVersion: 'ASC', code: 'ASC' },
  });
  const units = new Map<string, NutsReference[]>();
  for (const { regionId, ...unit } of rows) {
    units.set(regionId, [...(units.get(regionId) ?? []), unit]);
  }
  return units;
}
