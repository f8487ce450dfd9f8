import type { FileKind } from './file-kind.ts';
import { officeKindOf } from './office-kind.ts';
import { isPlainText } from './plain-text.ts';

const PDF: FileKind = { mediaType: 'application/pdf', extensions: ['pdf'] };
const JPEG: FileKind = { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] };
const PNG: FileKind = { mediaType: 'image/png', extensions: ['png'] };
const WEBP: FileKind = { mediaType: 'image/webp', extensions: ['webp'] };
const TEXT: FileKind = { mediaType: 'text/plain', extensions: ['txt', 'csv'] };

/** First bytes in hexadecimal. Sources: ISO 32000-2 7.5.2, ITU-T T.81 B.1.1, PNG 3rd edition 5.2. */
const FIRST_BYTES: readonly (readonly [string, FileKind])[] = [
  ['255044462d', PDF],
  ['ffd8ff', JPEG],
  ['89504e470d0a1a0a', PNG],
];

const ZIP = '504b0304';

/**
 * What a file is, by its bytes alone: neither its name nor what the sender calls it counts. Null: a kind
 * that is not taken, such as SVG, HTML, programs, archives and office documents with macros.
 */
export function fileKindOf(bytes: Buffer): FileKind | null {
  const head = bytes.toString('hex', 0, 16);
  const known = FIRST_BYTES.find(([first]) => head.startsWith(first));
  if (known !== undefined) return known[1];
  if (isWebp(bytes)) return WEBP;
  if (head.startsWith(ZIP)) return officeKindOf(bytes);
  return isPlainText(bytes) ? TEXT : null;
}

/** Source: WebP container specification, "WebP file header". */
function isWebp(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
}
