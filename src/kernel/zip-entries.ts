import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const MAX_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** A file in a ZIP archive, as the central directory tells; sizes in bytes are what it says, unchecked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header begins in the archive. */
  readonly headerAt: number;
}

/**
 * What a ZIP archive holds, by its central directory; null when it is none, or of the 64-bit kind, which
 * nothing within our limits needs.
 * Source: PKWARE, APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
 */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | null {
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let place = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const isEntry =
      place + DIRECTORY_ENTRY_LENGTH <= bytes.length &&
      bytes.readUInt32LE(place) === DIRECTORY_ENTRY;
    if (!isEntry) return null;
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((at) =>
      bytes.readUInt16LE(place + at),
    );
    const nameAt = place + DIRECTORY_ENTRY_LENGTH;
    entries.push({
      name: bytes.toString('utf8', nameAt, nameAt + name),
      method: bytes.readUInt16LE(place + 10),
      packedBytes: bytes.readUInt32LE(place + 20),
      unpackedBytes: bytes.readUInt32LE(place + 24),
      headerAt: bytes.readUInt32LE(place + 42),
    });
    place = nameAt + name + extra + comment;
  }
  return entries;
}

/**
 * The content of one entry; null when it is broken, packed in an unusual way, or longer than the limit.
 * @param limit in bytes; nothing longer is ever unpacked
 */
export function readZipEntry(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | null {
  const { headerAt, method, packedBytes } = entry;
  const isHeader =
    headerAt + LOCAL_HEADER_LENGTH <= bytes.length && bytes.readUInt32LE(headerAt) === LOCAL_HEADER;
  if (!isHeader) return null;
  const [name = 0, extra = 0] = [26, 28].map((at) => bytes.readUInt16LE(headerAt + at));
  const start = headerAt + LOCAL_HEADER_LENGTH + name + extra;
  const packed = bytes.subarray(start, start + packedBytes);
  if (method === STORED) return packed.length <= limit ? packed : null;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return null;
  }
}

function endOfDirectory(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
  for (let place = bytes.length - END_LENGTH; place >= first; place -= 1) {
    if (bytes.readUInt32LE(place) === END_OF_DIRECTORY) return place;
  }
  return null;
}
