import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { AnyClass } from '../module/module.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown, Readonly<Record<string, unknown>>>;

/** What TypeGraphQL 2.0.0-rc.4, which is pinned, knows of the parameters of a field resolver. */
interface FieldResolverMetadata {
  readonly target: AnyClass;
  readonly methodName: string;
  readonly schemaName: string;
  readonly kind: string;
  readonly getObjectType?: () => AnyClass;
  readonly params?: readonly { readonly kind: string; readonly index: number }[];
}

interface TypeMetadata {
  readonly name: string;
  readonly target: AnyClass;
}

/** Gives a parameter its value when the field is asked without arguments. */
const VALUES: Readonly<Record<string, (...asked: Parameters<Resolve>) => unknown>> = {
  root: (source) => source,
  arg: () => undefined,
  context: (_source, _args, context) => context,
  info: (_source, _args, _context, info) => info,
};

/**
 * Calls field resolvers that are asked without arguments directly. TypeGraphQL looks at each argument in
 * an async function, also when none was given and nothing is validated, so every such field of every
 * node costs promises: a list of 20 practices has a hundred of them (measured: docs/performance.md).
 */
export function callDirectly(schema: GraphQLSchema, resolvers: readonly AnyClass[]): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage() as unknown as {
    readonly fieldResolvers: readonly FieldResolverMetadata[];
    readonly objectTypes: readonly TypeMetadata[];
  };
  const instances = new Map<
    AnyClass,
    Readonly<Record<string, (...values: unknown[]) => unknown>>
  >();
  for (const {
    target,
    methodName,
    schemaName,
    kind,
    getObjectType,
    params = [],
  } of fieldResolvers) {
    if (kind !== 'external' || !resolvers.includes(target)) continue;
    const values = params
      .toSorted((left, right) => left.index - right.index)
      .map((param) => VALUES[param.kind]);
    const type = objectTypes.find((known) => known.target === getObjectType?.());
    const field = fieldOf(schema, type?.name, schemaName);
    if (field?.resolve == null || values.includes(undefined)) continue;
    const instance = instances.get(target) ?? (new (target as new () => object)() as never);
    instances.set(target, instance);
    const original = field.resolve as Resolve;
    field.resolve = (...asked: Parameters<Resolve>) =>
      Object.keys(asked[1]).length === 0
        ? instance[methodName]!(...values.map((valueOf) => valueOf!(...asked)))
        : original(...asked);
  }
}

function fieldOf(schema: GraphQLSchema, typeName: string | undefined, fieldName: string) {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (type === undefined || !('getFields' in type)) return undefined;
  return (type.getFields() as Record<string, { resolve?: unknown }>)[fieldName];
}
