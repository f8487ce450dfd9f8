import type { DataSource, EntityMetadata } from 'typeorm';

/** How the entities name the types of PostgreSQL. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  integer: 'int4',
  bigint: 'int8',
  boolean: 'bool',
  'double precision': 'float8',
};

/**
 * Compares the entities with the tables that migrations made, in both directions.
 * @returns a sentence for each difference; empty when there is none
 */
export async function findDrift(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await dataSource.query<ColumnRow[]>(`
    SELECT c.table_schema, c.table_name, c.column_name, c.udt_name, c.is_nullable
    FROM information_schema.columns c JOIN pg_tables t
      ON t.schemaname = c.table_schema AND t.tablename = c.table_name
    WHERE c.table_schema IN ('cms', 'contact', 'delivery')`);
  const real = new Map(rows.map((row) => [keyOf(row), describeRow(row)]));
  return dataSource.entityMetadatas.flatMap((entity) => driftOf(entity, real, rows));
}

interface ColumnRow {
  readonly table_schema: string;
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: 'YES' | 'NO';
}

function keyOf(row: ColumnRow): string {
  return `${row.table_schema}.${row.table_name}.${row.column_name}`;
}

function describeRow(row: ColumnRow): string {
  return `${row.udt_name} ${row.is_nullable === 'YES' ? 'null' : 'not null'}`;
}

function driftOf(
  entity: EntityMetadata,
  real: ReadonlyMap<string, string>,
  rows: readonly ColumnRow[],
): readonly string[] {
  const table = `${entity.schema}.${entity.tableName}`;
  // What is computed by a statement of its own is no column of the table.
  const stored = entity.columns.filter(({ isVirtualProperty }) => !isVirtualProperty);
  const declared = new Map(
    stored.map((column) => {
      const name = String(column.type);
      const type = `${column.isArray ? '_' : ''}${TYPE_NAMES[name] ?? name}`;
      const description = `${type} ${column.isNullable ? 'null' : 'not null'}`;
      return [`${table}.${column.databaseName}`, description];
    }),
  );
  const wrong = [...declared].flatMap(([key, description]) => {
    const found = real.get(key);
    if (found === undefined) return [`${key}: the entity has it, the database has not`];
    return found === description ? [] : [`${key}: entity ${description}, database ${found}`];
  });
  const missing = rows
    .filter((row) => `${row.table_schema}.${row.table_name}` === table)
    .map(keyOf)
    .filter((key) => !declared.has(key))
    .map((key) => `${key}: the database has it, the entity has not`);
  return [...wrong, ...missing];
}
