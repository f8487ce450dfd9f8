import type { IncomingMessage } from 'node:http';
import { edgeError } from '../graphql/edge-error.ts';

/**
 * Reads the whole body of a request.
 * @param limit largest body in bytes
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE for a compressed body, PAYLOAD_TOO_LARGE, BAD_REQUEST when
 *   the client breaks off
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const { headers } = request;
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() !== 'identity') throw edgeError('UNSUPPORTED_MEDIA_TYPE');
  if (Number(headers['content-length'] ?? 0) > limit) {
    request.resume();
    throw edgeError('PAYLOAD_TOO_LARGE');
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.removeAllListeners('data').resume();
        reject(edgeError('PAYLOAD_TOO_LARGE'));
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('error', () => reject(edgeError('BAD_REQUEST')));
    request.once('aborted', () => reject(edgeError('BAD_REQUEST')));
  });
}
