import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { PROBLEM_SCHEMA } from './problem.ts';
import { REST_ROOT } from './rest-answer.ts';
import type { JsonSchema, RestOperation, RestParameter } from './rest-operation.ts';
import { schemaOfAnswer } from './selection-schema.ts';

const HEADERS = {
  ETag: header('Entity tag; send it as If-None-Match and get 304 while nothing has changed.'),
  Link: header('first, next, alternate (other languages), service-desc (RFC 8288).'),
  'Content-Language': header('Languages in which the titles really are.'),
  'X-Content-Fallback': header('Why the content is in another language than asked for.'),
};

/** The OpenAPI 3.1 document of the mirror, made of its operations and of the GraphQL schema. */
export function openApiDocument(
  operations: readonly RestOperation[],
  schema: GraphQLSchema,
  publicUrl: string,
): JsonSchema {
  const schemas = operations.map((operation) => [operation.name, answerSchema(operation, schema)]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Integration Lab: read-only mirror',
      version: '1.0.0',
      description:
        'Published practices, regions and vocabularies for those without GraphQL. Every answer is part of the answer to a GraphQL document, which is given as `x-graphql`.',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: `${publicUrl}${REST_ROOT}` }],
    paths: Object.fromEntries(operations.map((one) => [templateOf(one.path), pathItem(one)])),
    components: {
      schemas: { ...Object.fromEntries(schemas), Problem: PROBLEM_SCHEMA },
      headers: HEADERS,
    },
  };
}

function header(description: string) {
  return { description, schema: { type: 'string' } };
}

function answerSchema(operation: RestOperation, schema: GraphQLSchema): JsonSchema {
  const [definition] = parse(operation.document).definitions;
  return schemaOfAnswer(schema, definition as OperationDefinitionNode, operation.answer);
}

/** `/regions/:code` as OpenAPI writes it. */
function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)/gu, '{$1}');
}

function pathItem(operation: RestOperation): JsonSchema {
  const { name, summary, parameters, document } = operation;
  return {
    get: {
      operationId: `get${name}`,
      summary,
      'x-graphql': document,
      parameters: parameters.map(parameterOf),
      responses: {
        200: {
          description: 'The answer.',
          headers: Object.fromEntries(
            Object.keys(HEADERS).map((key) => [key, { $ref: `#/components/headers/${key}` }]),
          ),
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
        304: { description: 'The client has this answer already.' },
        400: problem('A parameter does not fit.'),
        404: problem('There is nothing published under this address.'),
      },
    },
  };
}

function problem(description: string): JsonSchema {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}

function parameterOf({ schema, ...parameter }: RestParameter): JsonSchema {
  const isList = schema['type'] === 'array';
  return {
    ...parameter,
    required: parameter.in === 'path',
    ...(isList ? { style: 'form', explode: true } : {}),
    schema,
  };
}
