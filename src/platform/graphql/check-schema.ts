import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A thing of the schema that can have a description. */
interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** A schema breaks the rules of this project, so the service does not start. */
export class SchemaRuleError extends Error {
  override readonly name = 'SchemaRuleError';
}

/**
 * Checks that every root operation declares who may call it, that every type, field, argument and enum
 * value is described, and that what is deprecated says why and when it goes.
 * @throws SchemaRuleError naming each place that breaks a rule
 */
export function assertSchemaRules(schema: GraphQLSchema): void {
  const problems = [
    ...findUndeclaredOperations(schema),
    ...findUndescribed(schema),
    ...findUndatedDeprecations(schema),
  ];
  if (problems.length > 0) throw new SchemaRuleError(problems.join('\n'));
}

function findUndeclaredOperations(schema: GraphQLSchema): readonly string[] {
  return rootTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.extensions['access'] === undefined)
      .map((field) => `${type.name}.${field.name} does not declare who may call it (@Access)`),
  );
}

/** The types of the root operations that the schema has. */
export function rootTypes(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type != null,
  );
}

function findUndescribed(schema: GraphQLSchema): readonly string[] {
  const roots: readonly GraphQLNamedType[] = rootTypes(schema);
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => [...(roots.includes(type) ? [] : [describedAt('', type)]), ...partsOf(type)])
    .filter(([, thing]) => (thing.description ?? '').trim() === '')
    .map(([place]) => `${place} has no description`);
}

/** The last sentence of a reason: on which day clients lose what is deprecated. */
const REMOVAL = /\S.*\bWill be removed on \d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\.$/su;

function findUndatedDeprecations(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap(partsOf)
    .filter(([, { deprecationReason: reason }]) => reason != null && !REMOVAL.test(reason))
    .map(([place]) => `${place} is deprecated without “<why>. Will be removed on YYYY-MM-DD.”`);
}

function partsOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const prefix = `${type.name}.`;
  if (isEnumType(type)) return type.getValues().map((value) => describedAt(prefix, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => describedAt(prefix, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    describedAt(prefix, field),
    ...field.args.map((arg) => describedAt(`${prefix}${field.name}.`, arg)),
  ]);
}

function describedAt(prefix: string, thing: Described): readonly [string, Described] {
  return [`${prefix}${thing.name}`, thing];
}
