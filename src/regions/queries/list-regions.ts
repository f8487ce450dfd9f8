import { In } from 'typeorm';
import type { Reader } from '../../platform/db/tx.ts';
import type { Region } from '../domain/region.ts';
import { readRegions } from '../store/region.store.ts';

/** Every region, by code. */
export async function listRegions(reader: Reader): Promise<readonly Region[]> {
  return readRegions(reader);
}

/** The code of every region. */
export async function knownRegionCodes(reader: Reader): Promise<ReadonlySet<string>> {
  return new Set((await readRegions(reader)).map((region) => region.code));
}

/** The region of this code (slug), or null. */
export async function findRegionByCode(reader: Reader, code: string): Promise<Region | null> {
  const [region] = await readRegions(reader, { code });
  return region ?? null;
}

/** The regions of these codes, in the order of the codes; unknown codes are left out. */
export async function regionsByCodes(
  reader: Reader,
  codes: readonly string[],
): Promise<readonly Region[]> {
  const regions = await readRegions(reader, { code: In(codes) });
  return inOrder(codes, regions, (region) => region.code);
}

/** The regions of these ids, in the order of the ids; unknown ids are left out. */
export async function regionsByIds(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Region[]> {
  const regions = await readRegions(reader, { id: In(ids) });
  return inOrder(ids, regions, (region) => region.id);
}

function inOrder(
  keys: readonly string[],
  regions: readonly Region[],
  keyOf: (region: Region) => string,
): readonly Region[] {
  const byKey = new Map(regions.map((region) => [keyOf(region), region]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
