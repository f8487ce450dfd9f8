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
  // A short body has come together with its head by now; waiting for it like for a long one costs more
  // than answering it from the cache.
  await Promise.resolve();
  if (request.complete && !request.readableFlowing) return readArrived(request, limit);
  return readArriving(request, limit);
}

function readArrived(request: IncomingMessage, limit: number): Buffer {
  const bytes = (request.read() as Buffer | null) ?? Buffer.alloc(0);
  if (bytes.length > limit) throw edgeError('PAYLOAD_TOO_LARGE');
  return bytes;
}

function readArriving(request: IncomingMessage, limit: number): Promise<Buffer> {
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
