import { readZipEntry, zipEntries, type ZipEntry } from '../../kernel/zip-entries.ts';
import type { FileKind } from './file-kind.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

/** By the content type of the main part. Source: ECMA-376-1, 11.3.10, 12.3.23 and 13.3.6. */
const OOXML_KINDS: readonly (readonly [string, FileKind])[] = [
  kind('wordprocessingml.document', 'docx'),
  kind('spreadsheetml.sheet', 'xlsx'),
  kind('presentationml.presentation', 'pptx'),
];

/** By the entry `mimetype`. Source: OASIS ODF 1.3 part 2, 3.3. */
const ODF_KINDS: readonly FileKind[] = [
  { mediaType: `${ODF}text`, extensions: ['odt'] },
  { mediaType: `${ODF}spreadsheet`, extensions: ['ods'] },
  { mediaType: `${ODF}presentation`, extensions: ['odp'] },
];

const CONTENT_TYPES = '[Content_Types].xml';
/** More than any real list of parts has. */
const MAX_LIST_BYTES = 1_048_576;

/** Content types and entries of programs inside of a document. */
const OOXML_PROGRAM = /macroEnabled|vbaProject|activeX|macrosheet/iu;
const ODF_PROGRAM = /^(?:Basic|Scripts)\//u;

function kind(main: string, extension: string): readonly [string, FileKind] {
  return [`${OOXML}${main}.main+xml`, { mediaType: `${OOXML}${main}`, extensions: [extension] }];
}

/** What a ZIP archive is as an office document; null: none, another one, or one with macros. */
export function officeKindOf(bytes: Buffer): FileKind | null {
  const entries = zipEntries(bytes) ?? [];
  return ooxmlKindOf(bytes, entries) ?? odfKindOf(bytes, entries);
}

function ooxmlKindOf(bytes: Buffer, entries: readonly ZipEntry[]): FileKind | null {
  const types = textOf(bytes, entries, CONTENT_TYPES);
  if (types === null || OOXML_PROGRAM.test(types)) return null;
  if (entries.some(({ name }) => OOXML_PROGRAM.test(name))) return null;
  return OOXML_KINDS.find(([main]) => types.includes(`"${main}"`))?.[1] ?? null;
}

function odfKindOf(bytes: Buffer, entries: readonly ZipEntry[]): FileKind | null {
  const type = textOf(bytes, entries, 'mimetype');
  if (entries.some(({ name }) => ODF_PROGRAM.test(name))) return null;
  return ODF_KINDS.find(({ mediaType }) => mediaType === type) ?? null;
}

/** The text of the one entry of this name; null: there is none, or there are several. */
function textOf(bytes: Buffer, entries: readonly ZipEntry[], wanted: string): string | null {
  const [entry, ...others] = entries.filter(({ name }) => name === wanted);
  if (entry === undefined || others.length > 0) return null;
  return readZipEntry(bytes, entry, MAX_LIST_BYTES)?.toString('utf8') ?? null;
}
