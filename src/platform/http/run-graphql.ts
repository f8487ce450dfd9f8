import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server';
import { edgeError } from '../graphql/edge-error.ts';
import { errorAnswer, type HttpAnswer } from './http-answer.ts';
import { requestScope } from './request-scope.ts';

/** Milliseconds for one request, queries to the database included. Source: reliability.md, "Limits". */
export const REQUEST_DEADLINE = 10_000;

/** A GraphQL request as it came over HTTP, its body already parsed. */
export interface GraphqlHttpRequest {
  readonly method: string;
  /** The part of the address from `?` on, or empty. */
  readonly search: string;
  readonly body: unknown;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Has Apollo answer a request; after the deadline the answer is SERVICE_UNAVAILABLE. */
export async function runGraphql<Context extends BaseContext>(
  server: ApolloServer<Context>,
  request: GraphqlHttpRequest,
  context: Context,
  deadline = REQUEST_DEADLINE,
): Promise<HttpAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<HttpAnswer>((resolve) => {
    timer = setTimeout(() => resolve(tooSlow()), deadline);
  });
  try {
    return await Promise.race([execute(server, request, context), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function execute<Context extends BaseContext>(
  server: ApolloServer<Context>,
  request: GraphqlHttpRequest,
  context: Context,
): Promise<HttpAnswer> {
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { ...request, headers: headerMapOf(request.headers) },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('incremental delivery is off');
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
}

function headerMapOf(headers: GraphqlHttpRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return map;
}

function tooSlow(): HttpAnswer {
  requestScope().log.warn({ deadline: REQUEST_DEADLINE }, 'a request took too long');
  return errorAnswer(edgeError('SERVICE_UNAVAILABLE'));
}
