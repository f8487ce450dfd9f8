import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildEditorialSchema, buildPublicSchema } from '../platform/graphql/build-schema.ts';
import { modules } from './modules.ts';

/** Names of the two schemas; each is committed as `schema/<name>.graphql` and served under that path. */
export const SCHEMA_NAMES = ['public', 'editorial'] as const;

/** One of the two schemas. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** Builds both schemas from the modules. @throws SchemaRuleError when one breaks a rule */
export function buildSchemas(): Readonly<Record<SchemaName, GraphQLSchema>> {
  return { public: buildPublicSchema(modules), editorial: buildEditorialSchema(modules) };
}

/** The schema in its definition language, sorted, so that a difference is a change. */
export function printSorted(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
