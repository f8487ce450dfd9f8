import type { Reader, Tx } from '../../../platform/db/tx.ts';

/** An entry of a source. */
export interface ExternalReference {
  readonly source: string;
  readonly reference: string;
}

/** The practices that stand for entries of a source, by reference; those without are absent. */
export async function findReferenced(
  reader: Reader,
  source: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.query<{ reference: string; practice_id: string }>(
    `SELECT reference, practice_id FROM cms.external_reference
     WHERE source = $1 AND reference = ANY ($2::text[])`,
    [source, references],
  );
  return new Map(rows.map((row) => [row.reference, row.practice_id]));
}

/** Notes that an import made a practice for an entry. */
export async function insertReference(
  tx: Tx,
  { source, reference }: ExternalReference,
  made: { readonly practiceId: string; readonly importId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO cms.external_reference (source, reference, practice_id, import_id)
     VALUES ($1, $2, $3, $4)`,
    [source, reference, made.practiceId, made.importId],
  );
}

/** Forgets the entry of a practice that was taken back, so that it can be brought in anew. */
export async function removeReference(
  tx: Tx,
  made: { readonly practiceId: string; readonly importId: string },
): Promise<void> {
  await tx.query('DELETE FROM cms.external_reference WHERE practice_id = $1 AND import_id = $2', [
    made.practiceId,
    made.importId,
  ]);
}
