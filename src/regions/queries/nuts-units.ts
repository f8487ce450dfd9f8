import type { Reader } from '../../platform/db/tx.ts';
import type { NutsUnit, Region, Typology } from '../domain/region.ts';
import { readNutsUnits } from '../store/nuts-unit.store.ts';

/** The NUTS version for which the types of NUTS 3 units were published. */
const TYPOLOGY_VERSION = 2021;

/** The units of one NUTS version (2021, 2024) and level (1–3), by code. */
export async function listNutsUnits(
  reader: Reader,
  nutsVersion: number,
  level: number,
): Promise<readonly NutsUnit[]> {
  return readNutsUnits(reader, nutsVersion, level);
}

/**
 * The distribution of the NUTS 3 units (NUTS 2021) of a region over the three types, unweighted.
 * Null when no unit of it has a type. Source: GISCO attribute URBN_TYPE, `seeds/reference/SOURCE.md`.
 */
export async function typologyOf(reader: Reader, region: Region): Promise<Typology | null> {
  const own = region.nutsUnits.filter(
    (unit) => unit.nutsVersion === TYPOLOGY_VERSION && !unit.isStatisticsProxy,
  );
  const units = await readNutsUnits(reader, TYPOLOGY_VERSION, 3);
  const inside = units.filter(({ code }) => own.some((unit) => code.startsWith(unit.code)));
  const count = (type: NutsUnit['urbanRural']) =>
    inside.filter((unit) => unit.urbanRural === type).length;
  const typology = {
    urban: count('URBAN'),
    intermediate: count('INTERMEDIATE'),
    rural: count('RURAL'),
  };
  return typology.urban + typology.intermediate + typology.rural === 0 ? null : typology;
}
