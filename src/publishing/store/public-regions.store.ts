import type { Reader } from '../../platform/db/tx.ts';

/** Codes of the regions under which readers find the practice now; none when they do not see it. */
export async function readPublicRegions(
  reader: Reader,
  practiceId: string,
): Promise<readonly string[]> {
  const rows = await reader.query<{ code: string }>(
    'SELECT DISTINCT unnest(regions) AS code FROM delivery.practice WHERE practice_id = $1',
    [practiceId],
  );
  return rows.map(({ code }) => code);
}
