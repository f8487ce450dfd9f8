import type { IncomingMessage } from 'node:http';
import { edgeError } from '../graphql/edge-error.ts';
import { readBody } from './read-body.ts';

/** `application/json`, with no other character set than UTF-8. */
const JSON_UTF8 = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/iu;

/**
 * Reads the body of a request that says it is JSON, as text.
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE or BAD_REQUEST
 */
export async function readJsonText(request: IncomingMessage): Promise<string> {
  const type = request.headers['content-type'] ?? '';
  if (type !== 'application/json' && !JSON_UTF8.test(type)) {
    request.resume();
    throw edgeError('UNSUPPORTED_MEDIA_TYPE');
  }
  return readBody(request);
}

/** Parses the body of a request. @throws GraphQLError BAD_REQUEST unless it is an object or a list */
export function parseJsonBody(text: string): unknown {
  const body = parse(text);
  if (typeof body !== 'object' || body === null) throw edgeError('BAD_REQUEST');
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw edgeError('BAD_REQUEST');
  }
}
