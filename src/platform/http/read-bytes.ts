import type { IncomingMessage } from 'node:http';
import { edgeError } from '../graphql/edge-error.ts';

/**
 * Time for a body to arrive, in milliseconds; who is slower is answered, and a little later the connection
 * is closed (lab-response.ts). Source: reliability.md, "Limits" and X17: closed within 30 s.
 */
const BODY_MILLISECONDS = 25_000;

/** How much of a body is read, and for how long. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** Absent: 25 seconds. */
  readonly withinMilliseconds?: number;
}

/**
 * Reads the whole body of a request.
 * @param limit largest body in bytes
 * @throws GraphQLError PAYLOAD_TOO_LARGE, and those of {@link readBytesWithin}
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const bytes = await readBytesWithin(request, { maxBytes: limit });
  if (bytes === null) throw edgeError('PAYLOAD_TOO_LARGE');
  return bytes;
}

/**
 * Reads the whole body of a request; null when it is larger than allowed, and then no more of it is kept.
 * @throws GraphQLError UNSUPPORTED_MEDIA_TYPE for a compressed body, REQUEST_TIMEOUT, BAD_REQUEST when the
 *   client breaks off
 */
export async function readBytesWithin(
  request: IncomingMessage,
  { maxBytes, withinMilliseconds = BODY_MILLISECONDS }: BodyLimits,
): Promise<Buffer | null> {
  const { headers } = request;
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() !== 'identity') throw edgeError('UNSUPPORTED_MEDIA_TYPE');
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    request.resume();
    return null;
  }
  // A short body has come together with its head by now; waiting for it like for a long one costs more
  // than answering it from the cache.
  await Promise.resolve();
  if (request.complete && !request.readableFlowing) return readArrived(request, maxBytes);
  return readArriving(request, maxBytes, withinMilliseconds);
}

function readArrived(request: IncomingMessage, limit: number): Buffer | null {
  const bytes = (request.read() as Buffer | null) ?? Buffer.alloc(0);
  return bytes.length > limit ? null : bytes;
}

function readArriving(
  request: IncomingMessage,
  limit: number,
  milliseconds: number,
): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const leave = () => {
      chunks.length = 0;
      request.removeAllListeners('data').resume();
    };
    const timer = setTimeout(() => {
      leave();
      reject(edgeError('REQUEST_TIMEOUT'));
    }, milliseconds);
    const breakOff = () => {
      clearTimeout(timer);
      reject(edgeError('BAD_REQUEST'));
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      clearTimeout(timer);
      leave();
      resolve(null);
    });
    request.once('end', () => {
      clearTimeout(timer);
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    request.once('error', breakOff);
    request.once('aborted', breakOff);
  });
}
