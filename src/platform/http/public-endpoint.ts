import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { edgeError } from '../graphql/edge-error.ts';
import { etagOf, isKnown } from './etag.ts';
import { send, type HttpAnswer } from './http-answer.ts';
import {
  answerPreflight,
  writeCorsHeaders,
  type CorsSettings,
  type OriginPolicy,
} from './origin.ts';
import { readJsonBody } from './read-json-body.ts';
import { runGraphql } from './run-graphql.ts';

/** What the public endpoint is made of. */
export interface PublicEndpointParts<Context extends BaseContext> {
  readonly server: ApolloServer<Context>;
  readonly policy: OriginPolicy;
  readonly makeContext: () => Context;
}

/** Answers a request for an address below its path. */
export type Endpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
) => Promise<void>;

const METHODS = 'GET, POST, OPTIONS';
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * The public, read-only endpoint: a short path from node to Apollo. It looks at no credential, so the
 * same question has the same answer for everybody; every good answer has an entity tag.
 */
export function createPublicEndpoint<Context extends BaseContext>(
  parts: PublicEndpointParts<Context>,
): Endpoint {
  const cors: CorsSettings = { policy: parts.policy, allowsCredentials: false, methods: METHODS };
  return async (request, response, search) => {
    response.appendHeader('Vary', 'Accept, Accept-Language');
    writeCorsHeaders(request.headers, response, cors);
    const { method = '' } = request;
    if (method === 'OPTIONS') return answerPreflight(response, cors);
    if (method !== 'GET' && method !== 'POST') {
      response.setHeader('Allow', METHODS);
      throw edgeError('METHOD_NOT_ALLOWED');
    }
    const body = method === 'POST' ? await readJsonBody(request, response) : null;
    const headers = { ...request.headers, cookie: undefined, authorization: undefined };
    const answer = await runGraphql(
      parts.server,
      { method, search, body, headers },
      parts.makeContext(),
    );
    sendCacheable(request, response, answer);
  };
}

function sendCacheable(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpAnswer,
): void {
  if (answer.status !== 200) {
    return send(response, {
      ...answer,
      headers: { 'cache-control': 'no-store', ...answer.headers },
    });
  }
  const etag = etagOf(answer.body);
  const headers = { etag, 'cache-control': CACHE_CONTROL };
  if (request.method === 'GET' && isKnown(etag, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  send(response, { ...answer, headers: { ...answer.headers, ...headers } });
}
