import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportOrigin } from '../domain/extract.ts';
import { ImportError } from '../domain/import-error.ts';
import { fetchBytes, type FetchPolicy } from './fetch-bytes.ts';

/** Something that figures can be read from, opened when its turn comes. */
export interface ImportSource {
  readonly kind: ImportOrigin['kind'];
  /** Name of the file without its folder, or the address; `–` for content that was handed over. */
  readonly name: string;
  /** The words of the name, among which a dataset may be; empty for content. */
  readonly hint: string;
  /** @throws ImportError when there is nothing to read */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

const DATA_FILE = /\.(?:json|tsv)(?:\.gz)?$/iu;

/** A file on the machine of whoever imports; never open to a caller over the network. */
export function fileSource(path: string): ImportSource {
  const name = basename(path);
  return {
    kind: 'FILE',
    name,
    hint: name
      .toLowerCase()
      .replace(/\..*$/u, '')
      .replace(/^estat_/u, ''),
    open: async () => readFile(path, name),
  };
}

/**
 * The files of a folder whose names end in `.json`, `.tsv`, `.json.gz` or `.tsv.gz`, by name.
 * @throws ImportError IMPORT_FOLDER_EMPTY when there is none
 */
export async function folderSources(path: string): Promise<readonly ImportSource[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(error, path);
  });
  const files = entries.filter((entry) => entry.isFile() && DATA_FILE.test(entry.name));
  const names = files.map(({ name }) => name).sort();
  if (names.length === 0) throw new ImportError('IMPORT_FOLDER_EMPTY', { file: basename(path) });
  return names.map((name) => fileSource(join(path, name)));
}

/** Content that a caller handed over. */
export function contentSource(content: string): ImportSource {
  return {
    kind: 'CONTENT',
    name: '–',
    hint: '',
    open: async () => oneChunk(Buffer.from(content, 'utf8')),
  };
}

/** An address, asked under a policy. */
export function addressSource(address: string, policy: FetchPolicy): ImportSource {
  return {
    kind: 'ADDRESS',
    name: address,
    hint: (URL.canParse(address) ? basename(new URL(address).pathname) : '').toLowerCase(),
    open: () => fetchBytes(address, policy),
  };
}

async function* readFile(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      yield chunk as Uint8Array;
    }
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** A file that is not there is a mistake of whoever imports; a broken disk is not. */
function unreadable(error: unknown, file: string): unknown {
  const { code } = error as { readonly code?: unknown };
  const isMistake = ['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes(String(code));
  return isMistake ? new ImportError('IMPORT_FILE_UNREADABLE', { file }) : error;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
