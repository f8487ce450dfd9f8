import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Request, type Response } from 'express';
import { edgeError, type EdgeCode } from '../graphql/edge-error.ts';

/** Largest body of a request. Source: reliability.md, "Limits". */
const BODY_LIMIT = '100kb';

/** `application/json`, with no other character set than UTF-8. */
const JSON_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu;

const parseJson = express.json({ limit: BODY_LIMIT, inflate: false, type: () => true });

/**
 * Reads the body of a request as JSON (an object or a list).
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE or BAD_REQUEST
 */
export async function readJsonBody(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  if (!JSON_UTF8.test(request.headers['content-type'] ?? '')) {
    throw edgeError('UNSUPPORTED_MEDIA_TYPE');
  }
  const target = request as Request;
  await new Promise<void>((resolve, reject) => {
    parseJson(target, response as Response, (error: unknown) => {
      if (error === undefined) resolve();
      else reject(edgeError(codeOf(error)));
    });
  });
  return target.body as unknown;
}

function codeOf(error: unknown): EdgeCode {
  const { status } = error as { status?: unknown };
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  return status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : 'BAD_REQUEST';
}
