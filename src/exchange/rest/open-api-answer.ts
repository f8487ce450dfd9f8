import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import type { PublicRouteAnswer, PublicServices } from '../../platform/http/public-route.ts';
import { openApiDocument } from './open-api.ts';
import type { RestOperation } from './rest-operation.ts';

/** Answers with the OpenAPI document; the public schema describes itself. */
export async function openApiAnswer(
  operations: readonly RestOperation[],
  { ask, publicUrl }: PublicServices,
): Promise<PublicRouteAnswer> {
  const introspection = await ask<IntrospectionQuery>(getIntrospectionQuery(), {});
  const document = openApiDocument(operations, buildClientSchema(introspection), publicUrl);
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.oai.openapi+json;version=3.1; charset=utf-8' },
    body: `${JSON.stringify(document)}\n`,
    tags: ['openapi'],
  };
}
