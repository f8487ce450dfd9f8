import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Cube } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';
import { parseJsonStat } from './json-stat.ts';
import { refusalOfStatus } from './json-stat-errors.ts';
import { parseSdmxTsv } from './sdmx-tsv.ts';
import { decodeText, splitLines } from './text-stream.ts';

const MEGABYTE = 1024 * 1024;

/** Largest file as it lies on disk or comes over the network, and unpacked. */
export const SIZE_LIMITS = { packed: 256 * MEGABYTE, unpacked: 2_048 * MEGABYTE } as const;

/** JSON is held whole while it is read; a table is not. */
const MAX_JSON = 128 * MEGABYTE;

/** Where a message of the source must stand in a file of markup. */
const MAX_MARKUP = 16_384;

/** A cube that is being read, and the hash of its bytes, known when it was read to the end. */
export interface ReadCube {
  readonly cube: Cube;
  /** SHA-256 of the bytes as they came, hexadecimal. @throws Error before the end */
  readonly sha256: () => string;
}

/**
 * Recognises the format by the content, whatever the name of the file: gzip by its first two bytes,
 * then JSON-stat by its brace, or SDMX TSV.
 * @throws ImportError for anything else, a web page or a message of the source included
 */
export async function readCube(bytes: AsyncIterable<Uint8Array>): Promise<ReadCube> {
  const hash = createHash('sha256');
  const packed = await peek(hashed(limited(bytes, SIZE_LIMITS.packed), hash), 2);
  const isPacked = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const unpacked = isPacked ? unpack(packed.all) : packed.all;
  const text = await peekText(decodeText(limited(unpacked, SIZE_LIMITS.unpacked)));
  return { cube: await parse(text.head, text.all), sha256: () => hash.digest('hex') };
}

function parse(head: string, text: AsyncIterable<string>): Promise<Cube> | Cube {
  if (head === '') throw new ImportError('IMPORT_EMPTY');
  if (head.startsWith('<')) return refuseMarkup(text);
  if (/^[{[]/u.test(head)) return parseWhole(text);
  return parseSdmxTsv(splitLines(text));
}

async function parseWhole(text: AsyncIterable<string>): Promise<Cube> {
  return parseJsonStat(await collect(text, MAX_JSON));
}

/** The API answers faults as XML; any other markup is a web page that somebody saved. */
async function refuseMarkup(text: AsyncIterable<string>): Promise<never> {
  let head = '';
  for await (const part of text) {
    head += part;
    if (head.length > MAX_MARKUP) break;
  }
  const fault = /<(?:\w+:)?(?:faultstring|Text)\b[^>]*>([^<]{1,300})</u.exec(head)?.[1];
  if (fault !== undefined) {
    const status = Number(/code="(\d{3})"/u.exec(head)?.[1] ?? 0);
    throw refusalOfStatus(status, fault.replaceAll(/\s+/gu, ' ').trim());
  }
  throw new ImportError('IMPORT_WEB_PAGE');
}

async function collect(text: AsyncIterable<string>, limit: number): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return parts.join('');
}

async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): ImportError {
  return new ImportError('IMPORT_TOO_LARGE', { megabytes: Math.round(limit / MEGABYTE) });
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (!/^Z_/u.test(String((error as { code?: unknown }).code))) throw error;
    throw new ImportError('IMPORT_GZIP_BROKEN');
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** Looks at the first bytes and gives all of them back. */
async function peek(bytes: AsyncIterable<Uint8Array>, length: number) {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let head: Uint8Array = new Uint8Array();
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    head = Buffer.concat(seen);
  }
  return { head, all: chain(seen, iterator) };
}

/** Looks at the first characters that are no blanks and gives all of the text back. */
async function peekText(text: AsyncIterable<string>) {
  const iterator = text[Symbol.asyncIterator]();
  const seen: string[] = [];
  let head = '';
  while (head === '') {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    head = next.value.trimStart();
  }
  return { head, all: chain(seen, iterator) };
}

async function* chain<T>(seen: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* seen;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
