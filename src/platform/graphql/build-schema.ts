import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type BuildSchemaOptions } from 'type-graphql';
import type { AnyClass, Module } from '../module/module.ts';
import { callDirectly } from './call-directly.ts';
import { assertSchemaRules, rootTypes, SchemaRuleError } from './check-schema.ts';
import { guardOperations } from './guard-operations.ts';

/**
 * The schema of everyone who writes, every root operation guarded by its access rule.
 * @throws SchemaRuleError when an operation declares no access or something has no description
 */
export function buildEditorialSchema(modules: readonly Module[]): GraphQLSchema {
  const schema = build(modules.flatMap((module) => module.editorialResolvers ?? []));
  guardOperations(schema);
  return schema;
}

/**
 * The published, read-only schema. It knows no caller, so every operation is for anyone.
 * @throws SchemaRuleError as above, and when there is a mutation or an operation for some callers only
 */
export function buildPublicSchema(modules: readonly Module[]): GraphQLSchema {
  const schema = build(modules.flatMap((module) => module.publicResolvers ?? []));
  const closed = rootTypes(schema)
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => field.extensions['access'] !== 'ANYONE');
  if (closed.length > 0) {
    const names = closed.map(({ name }) => name).join(', ');
    throw new SchemaRuleError(`the public schema is for anyone, but not ${names}`);
  }
  if (schema.getMutationType() != null) {
    throw new SchemaRuleError('the public schema is read-only');
  }
  return schema;
}

function build(resolvers: readonly AnyClass[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as BuildSchemaOptions['resolvers'],
    validate: false,
  });
  assertSchemaRules(schema);
  callDirectly(schema, resolvers);
  return schema;
}
