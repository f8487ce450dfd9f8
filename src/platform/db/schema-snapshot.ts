import pg from 'pg';

/** Everything that migrations make, one line for each thing, in order. */
export type SchemaSnapshot = readonly string[];

const SCHEMAS = `('cms', 'contact', 'delivery')`;

/** Statements that each list one kind of thing as text. */
const STATEMENTS: readonly string[] = [
  `SELECT format('column %s.%s.%s %s %s default %s', table_schema, table_name, column_name,
     udt_name, is_nullable, coalesce(column_default, '-'))
   FROM information_schema.columns WHERE table_schema IN ${SCHEMAS}`,
  `SELECT format('constraint %s %s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
   FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname IN ${SCHEMAS}`,
  `SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname IN ${SCHEMAS}`,
  `SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t
   JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace
   WHERE n.nspname IN ${SCHEMAS} AND NOT t.tgisinternal`,
  `SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p
   JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ${SCHEMAS} AND p.prokind <> 'a'`,
  `SELECT format('aggregate %s by %s', a.aggfnoid::regprocedure, a.aggtransfn) FROM pg_aggregate a
   JOIN pg_proc p ON p.oid = a.aggfnoid
   JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ${SCHEMAS}`,
  `SELECT format('view %s.%s %s', schemaname, viewname, definition) FROM pg_views
   WHERE schemaname IN ${SCHEMAS}`,
  `SELECT format('grant %s on %s.%s to %s', privilege_type, table_schema, table_name, grantee)
   FROM information_schema.role_table_grants WHERE table_schema IN ${SCHEMAS}
     AND grantee IN ('cms_writer', 'delivery_reader')`,
];

/** Describes the schema of a database. */
export async function snapshotSchema(url: string): Promise<SchemaSnapshot> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const lines: string[] = [];
    for (const statement of STATEMENTS) {
      const { rows } = await client.query<{ format: string }>(statement);
      lines.push(...rows.map(({ format }) => format));
    }
    return lines.sort();
  } finally {
    await client.end();
  }
}
