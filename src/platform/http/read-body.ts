import type { IncomingMessage } from 'node:http';
import { edgeError } from '../graphql/edge-error.ts';
import { readBytes } from './read-bytes.ts';

/** Largest body of a request in bytes. Source: reliability.md, "Limits". */
const BODY_LIMIT = 100 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the whole body of a request as text.
 * @throws GraphQLError those of `readBytes`, and BAD_REQUEST when its bytes are no UTF-8
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const bytes = await readBytes(request, BODY_LIMIT);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw edgeError('BAD_REQUEST');
  }
}
