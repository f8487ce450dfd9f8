const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/**
 * How many bytes a ZIP archive says that it unpacks to, by its central directory; null when it is none,
 * or of the 64-bit kind, which no table within our limits needs.
 * Source: PKWARE, APPNOTE 6.3.10, sections 4.3.12 and 4.3.16.
 */
export function unpackedSize(bytes: Buffer): number | null {
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const entries = bytes.readUInt16LE(end + 10);
  let place = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (place + 46 > bytes.length || bytes.readUInt32LE(place) !== DIRECTORY_ENTRY) return null;
    size += bytes.readUInt32LE(place + 24);
    const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(place + at));
    place += 46 + name! + extra! + comment!;
  }
  return size;
}

function endOfDirectory(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
  for (let place = bytes.length - END_LENGTH; place >= first; place -= 1) {
    if (bytes.readUInt32LE(place) === END_OF_DIRECTORY) return place;
  }
  return null;
}
