import type { Tx } from '../../platform/db/tx.ts';
import type { Boundary } from '../domain/boundary.ts';

/** Adds or changes shapes in one statement; equal shapes stay as they are. @returns how many were written */
export async function upsertBoundaries(tx: Tx, boundaries: readonly Boundary[]): Promise<number> {
  const written = await tx.query(
    `INSERT INTO cms.nuts_boundary AS b (nuts_code, nuts_version, geometry, attribution)
     SELECT r."nutsCode", r."nutsVersion", r.geometry, r.attribution
     FROM jsonb_to_recordset($1::jsonb) AS r("nutsCode" text, "nutsVersion" integer, geometry jsonb,
       attribution text)
     ON CONFLICT (nuts_code, nuts_version) DO UPDATE
       SET geometry = excluded.geometry, attribution = excluded.attribution
       WHERE (b.geometry, b.attribution) IS DISTINCT FROM (excluded.geometry, excluded.attribution)
     RETURNING b.nuts_code`,
    [JSON.stringify(boundaries)],
  );
  return written.length;
}
