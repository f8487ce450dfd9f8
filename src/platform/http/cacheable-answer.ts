import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { etagOf, isKnown } from './etag.ts';

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

type Coding = keyof typeof compressors;

/** Shorter bodies are not worth the work. */
const MIN_COMPRESSED_BYTES = 1_024;
/** What is packed already gains nothing. */
const COMPRESSIBLE = /^(text\/|application\/(.*\+)?(json|xml|rdf|atom|ld|n-)|image\/svg)/u;

/** How long others may keep an answer. */
export interface Freshness {
  /** Value of `Cache-Control`. */
  readonly cacheControl: string;
}

/** The head of an answer in one coding, made once: names and values in turn. */
interface Head {
  readonly etag: string;
  readonly lines: string[];
  readonly notModified: string[];
}

interface Sent {
  readonly status: number;
  readonly lines: readonly string[];
  readonly body: Buffer;
}

/**
 * A good answer with everything that does not depend on who asks: body, entity tags, compressed forms,
 * which are made when the first reader wants them and shared from then on.
 */
export class CacheableAnswer {
  readonly body: Buffer;
  readonly status: number;
  readonly tags: readonly string[];
  readonly #etag: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #isCompressible: boolean;
  readonly #encoded = new Map<Coding, Promise<Buffer>>();
  readonly #heads = new Map<Coding | null, Head>();

  constructor(
    parts: {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | Uint8Array;
      readonly tags: readonly string[];
    },
    { cacheControl }: Freshness,
  ) {
    const { status, headers, body, tags } = parts;
    this.status = status;
    this.tags = tags;
    this.body = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
    this.#etag = etagOf(this.body);
    const type = headers['content-type'] ?? '';
    this.#isCompressible = this.body.length >= MIN_COMPRESSED_BYTES && COMPRESSIBLE.test(type);
    this.#headers = {
      'cache-control': cacheControl,
      ...headers,
      ...(tags.length === 0 ? {} : { 'surrogate-key': tags.join(' ') }),
    };
  }

  /** Sends it, or 304 when the client has it already; compressed if the client reads that. */
  send(request: IncomingMessage, response: ServerResponse): void {
    const { headers, method } = request;
    const coding = this.#isCompressible ? codingOf(headers['accept-encoding']) : null;
    const { etag, lines, notModified } = this.#headOf(coding);
    const canHave304 = method === 'GET' || method === 'HEAD';
    if (canHave304 && isKnown(etag, headers['if-none-match'])) {
      response.writeHead(304, notModified).end();
      return;
    }
    const { status, body } = this;
    if (coding === null) return write(request, response, { status, lines, body });
    void this.#encode(coding).then((encoded) =>
      write(request, response, { status, lines, body: encoded }),
    );
  }

  /** Different bytes have different tags: each coding has one of its own (RFC 9110, 8.8.3.3). */
  #headOf(coding: Coding | null): Head {
    const known = this.#heads.get(coding);
    if (known !== undefined) return known;
    const etag = coding === null ? this.#etag : `${this.#etag.slice(0, -1)}-${coding}"`;
    const tagged: Readonly<Record<string, string>> = { ...this.#headers, etag };
    const { 'content-type': type, ...rest } = tagged;
    const own = {
      ...rest,
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(coding === null ? {} : { 'content-encoding': coding }),
    };
    const made = {
      etag,
      lines: Object.entries(own).flat(),
      notModified: Object.entries(rest).flat(),
    };
    this.#heads.set(coding, made);
    return made;
  }

  #encode(coding: Coding): Promise<Buffer> {
    const known = this.#encoded.get(coding);
    if (known !== undefined) return known;
    const made = compressors[coding](this.body);
    this.#encoded.set(coding, made);
    return made;
  }
}

function write(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, lines, body }: Sent,
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, [...lines, 'content-length', `${body.length}`]);
  response.end(method === 'HEAD' ? undefined : body);
}

/** The best coding that the client accepts; null: it wants the bytes as they are. */
function codingOf(acceptEncoding: string | readonly string[] | undefined): Coding | null {
  if (typeof acceptEncoding !== 'string') return null;
  const accepted = acceptEncoding.split(',').flatMap((part) => {
    const [name = '', quality = '1'] = part.split(/;\s*q=/iu);
    return Number(quality) > 0 ? [name.trim().toLowerCase()] : [];
  });
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}
