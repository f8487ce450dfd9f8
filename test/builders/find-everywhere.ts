import type { World } from '../scenarios/world.ts';

/** Tables that hold the words somewhere, as text or as bytes. */
export async function findEverywhere(
  world: Pick<World, 'sql'>,
  words: string,
): Promise<readonly string[]> {
  const tables = await world.sql<{ nameSql: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS "nameSql" FROM information_schema.tables
     WHERE table_schema IN ('cms', 'contact', 'delivery') AND table_type = 'BASE TABLE'`,
  );
  const asBytes = Buffer.from(words).toString('hex');
  const found = [];
  for (const { nameSql } of tables) {
    const rows = await world.sql(
      `SELECT 1 FROM ${nameSql} t
       WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || $2 || '%' LIMIT 1`,
      [words, asBytes],
    );
    if (rows.length > 0) found.push(nameSql);
  }
  return found;
}
