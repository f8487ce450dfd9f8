import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { JsonSchema } from './rest-operation.ts';

/** Scalars of the public schema as JSON writes them; one that is not named is a string. */
const SCALARS: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  SafeInt: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTimeISO: { type: 'string', format: 'date-time' },
  LocalDate: { type: 'string', format: 'date' },
  URL: { type: 'string', format: 'uri' },
  JSON: {},
  JSONObject: { type: 'object' },
};

/**
 * The JSON Schema of a part of the answer to a document without fragments.
 * @param path where the part lies, as in `RestOperation.answer`
 */
export function schemaOfAnswer(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  path: readonly string[],
): JsonSchema {
  const query = schema.getQueryType();
  if (query == null) throw new Error('the schema has no queries');
  return walk(objectSchema(query, operation.selectionSet), path);
}

/** Follows a path; what was asked for is there, so that the last step is never null. */
function walk(found: JsonSchema, path: readonly string[]): JsonSchema {
  const [step, ...rest] = path;
  if (step === undefined) return withoutNull(found);
  if (step === '0') return walk(found['items'] as JsonSchema, rest);
  if (step === '*') return { type: 'array', items: walk(found['items'] as JsonSchema, rest) };
  const properties = found['properties'] as Readonly<Record<string, JsonSchema>>;
  return walk(withoutNull(properties[step]!), rest);
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  return { ...schema, type: type.find((one: unknown) => one !== 'null') as string };
}

function objectSchema(type: GraphQLObjectType, { selections }: SelectionSetNode): JsonSchema {
  const fields = type.getFields();
  const entries = selections.map((selection) => {
    const node = selection as FieldNode;
    const field = fields[node.name.value]!;
    const described = { description: field.description ?? '' };
    return [node.name.value, { ...described, ...outputSchema(field.type, node) }] as const;
  });
  return {
    type: 'object',
    required: entries.map(([name]) => name),
    properties: Object.fromEntries(entries),
    additionalProperties: false,
  };
}

function outputSchema(type: GraphQLOutputType, node: FieldNode): JsonSchema {
  return isNonNullType(type) ? givenSchema(type.ofType, node) : orNull(givenSchema(type, node));
}

function givenSchema(type: GraphQLOutputType, node: FieldNode): JsonSchema {
  if (isListType(type)) return { type: 'array', items: outputSchema(type.ofType, node) };
  if (isObjectType(type)) return objectSchema(type, node.selectionSet!);
  if (isEnumType(type)) {
    return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  }
  return SCALARS[getNamedType(type).name] ?? { type: 'string' };
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema['type'] === undefined) return schema;
  const options = schema['enum'] as readonly string[] | undefined;
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(options === undefined ? {} : { enum: [...options, null] }),
  };
}
