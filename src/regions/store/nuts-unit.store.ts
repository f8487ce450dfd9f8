import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { NutsReference, NutsUnit } from '../domain/region.ts';
import { NutsUnitEntity } from './nuts-unit.entity.ts';

/** The units of one version and level, by code. */
export async function readNutsUnits(
  reader: Reader,
  nutsVersion: number,
  level: number,
): Promise<readonly NutsUnit[]> {
  return reader.find(NutsUnitEntity, { where: { nutsVersion, level }, order: { code: 'ASC' } });
}

/** Adds or changes units in one statement; equal units stay as they are. @returns how many were written */
export async function upsertNutsUnits(tx: Tx, units: readonly NutsUnit[]): Promise<number> {
  const written = await tx.query(
    `INSERT INTO cms.nuts_unit AS u (code, nuts_version, level, country, name_latin, name_native,
       longitude, latitude, urban_rural)
     SELECT r.code, r."nutsVersion", r.level, r.country, r."nameLatin", r."nameNative",
       r.longitude, r.latitude, r."urbanRural"
     FROM jsonb_to_recordset($1::jsonb) AS r(code text, "nutsVersion" integer, level integer,
       country text, "nameLatin" text, "nameNative" text, longitude double precision,
       latitude double precision, "urbanRural" text)
     ON CONFLICT (code, nuts_version) DO UPDATE
       SET level = excluded.level, country = excluded.country, name_latin = excluded.name_latin,
         name_native = excluded.name_native, longitude = excluded.longitude,
         latitude = excluded.latitude, urban_rural = excluded.urban_rural
       WHERE (u.level, u.country, u.name_latin, u.name_native, u.longitude, u.latitude, u.urban_rural)
         IS DISTINCT FROM (excluded.level, excluded.country, excluded.name_latin,
           excluded.name_native, excluded.longitude, excluded.latitude, excluded.urban_rural)
     RETURNING u.code`,
    [JSON.stringify(units)],
  );
  return written.length;
}

/** Those of the references that point to no unit. */
export async function findMissingUnits(
  reader: Reader,
  references: readonly NutsReference[],
): Promise<readonly NutsReference[]> {
  return reader.query<NutsReference>(
    `SELECT r.code, r."nutsVersion", r."isStatisticsProxy"
     FROM jsonb_to_recordset($1::jsonb)
       AS r(code text, "nutsVersion" integer, "isStatisticsProxy" boolean)
     WHERE NOT EXISTS (SELECT FROM cms.nuts_unit u
       WHERE u.code = r.code AND u.nuts_version = r."nutsVersion")
     ORDER BY r.code`,
    [JSON.stringify(references)],
  );
}
