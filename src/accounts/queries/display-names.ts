import type { Reader } from '../../platform/db/tx.ts';

/** Display names by account id, in one statement; an unknown id is absent from the answer. */
export async function listDisplayNames(
  reader: Reader,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.query<{ id: string; display_name: string }>(
    'SELECT id, display_name FROM cms.account WHERE id = ANY($1::uuid[])',
    [accountIds],
  );
  return new Map(rows.map((row) => [row.id, row.display_name]));
}
