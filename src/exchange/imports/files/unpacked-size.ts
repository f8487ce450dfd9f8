import { zipEntries } from '../../../kernel/zip-entries.ts';

/**
 * How many bytes a ZIP archive says that it unpacks to, by its central directory; null when it is none,
 * or of the 64-bit kind, which no table within our limits needs.
 */
export function unpackedSize(bytes: Buffer): number | null {
  const entries = zipEntries(bytes);
  if (entries === null) return null;
  return entries.reduce((size, { unpackedBytes }) => size + unpackedBytes, 0);
}
