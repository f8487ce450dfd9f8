import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { RETRY_AFTER_SECONDS } from '../graphql/answer-plugin.ts';
import { EDGE_STATUS, isEdgeCode } from '../graphql/edge-error.ts';
import { createErrorFormatter } from '../graphql/format-error.ts';

/** An answer that is ready to be sent. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
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

/** A JSON answer. */
export function jsonAnswer(status: number, value: unknown): HttpAnswer {
  const headers = { 'content-type': JSON_TYPE, 'cache-control': 'no-store' };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** Sends the answer, unless the client has gone or was answered already. */
export function send(response: ServerResponse, answer: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const body = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  response.end(body);
}
