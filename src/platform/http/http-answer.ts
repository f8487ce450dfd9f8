import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { RETRY_AFTER_SECONDS } from '../graphql/answer-plugin.ts';
import { EDGE_STATUS, isEdgeCode } from '../graphql/edge-error.ts';
import { createErrorFormatter } from '../graphql/format-error.ts';

/** An answer that is ready to be sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer that is no text. */
export interface BytesAnswer extends Omit<HttpAnswer, 'body'> {
  readonly body: Buffer;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const format = createErrorFormatter(true);

/** The JSON answer to an error outside GraphQL, in the shape that GraphQL clients read. */
export function errorAnswer(error: GraphQLError): HttpAnswer {
  const formatted = format(error.toJSON(), error);
  const code = formatted.extensions?.['code'];
  const status = isEdgeCode(code) ? EDGE_STATUS[code] : 500;
  return {
    status,
    headers: {
      'content-type': JSON_TYPE,
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': `${RETRY_AFTER_SECONDS}` } : {}),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: `${JSON.stringify({ errors: [formatted] })}\n`,
  };
}

/** Whatever was thrown, as an error that can be answered with. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError('failed', { originalError });
}

/** A JSON answer. */
export function jsonAnswer(status: number, value: unknown): HttpAnswer {
  const headers = { 'content-type': JSON_TYPE, 'cache-control': 'no-store' };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** Sends the answer, unless the client has gone or was answered already. */
export function send(response: ServerResponse, answer: HttpAnswer | BytesAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body, 'utf8') : answer.body;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  response.end(body);
}
