import type { IncomingMessage } from 'node:http';
import { edgeError } from '../graphql/edge-error.ts';

/** Largest body of a request in bytes. Source: reliability.md, "Limits". */
const BODY_LIMIT = 100 * 1024;

/**
 * Reads the whole body of a request as text.
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE for a compressed body, PAYLOAD_TOO_LARGE, BAD_REQUEST when
 *   the client breaks off or its bytes are no UTF-8
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const { headers } = request;
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() !== 'identity') throw edgeError('UNSUPPORTED_MEDIA_TYPE');
  if (Number(headers['content-length'] ?? 0) > BODY_LIMIT) throw edgeError('PAYLOAD_TOO_LARGE');
  const bytes = await collect(request);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw edgeError('BAD_REQUEST');
  }
}

function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_LIMIT) {
        request.removeAllListeners('data').resume();
        reject(edgeError('PAYLOAD_TOO_LARGE'));
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('error', () => reject(edgeError('BAD_REQUEST')));
    request.once('aborted', () => reject(edgeError('BAD_REQUEST')));
  });
}
