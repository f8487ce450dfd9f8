import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { NutsChange } from '../domain/nuts-change.ts';
import { NutsChangeEntity } from './nuts-change.entity.ts';

/** Every change between versions of the classification, by the older unit. */
export async function readNutsChanges(reader: Reader): Promise<readonly NutsChange[]> {
  return reader.find(NutsChangeEntity, {
    order: { fromVersion: 'ASC', fromCode: 'ASC', toCode: 'ASC' },
  });
}

/** Adds or changes changes in one statement; equal ones stay as they are. @returns how many were written */
export async function upsertNutsChanges(tx: Tx, changes: readonly NutsChange[]): Promise<number> {
  const written = await tx.query(
    `INSERT INTO cms.nuts_change AS c (from_code, from_version, to_code, to_version, kind, source_name)
     SELECT r."fromCode", r."fromVersion", r."toCode", r."toVersion", r.kind, r."sourceName"
     FROM jsonb_to_recordset($1::jsonb) AS r("fromCode" text, "fromVersion" integer, "toCode" text,
       "toVersion" integer, kind text, "sourceName" text)
     ON CONFLICT (from_code, from_version, to_code, to_version) DO UPDATE
       SET kind = excluded.kind, source_name = excluded.source_name
       WHERE (c.kind, c.source_name) IS DISTINCT FROM (excluded.kind, excluded.source_name)
     RETURNING c.from_code`,
    [JSON.stringify(changes)],
  );
  return written.length;
}
