import { MAX_FILE_BYTES } from '../../../src/media/domain/file-limits.ts';

export { MAX_FILES } from '../../../src/media/domain/file-limits.ts';

/** Largest file in megabytes. */
export const MAX_MEGABYTES = MAX_FILE_BYTES / 1_048_576;

/** Endings of the kinds that the service takes; it looks at the content, this only spares the way. */
const ENDINGS: readonly string[] = [
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'webp',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'txt',
  'csv',
];

/** The value of `accept` of a field for files. */
export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(',');

/** Why a file cannot be added. */
export type FileTrouble = 'kind' | 'size' | 'empty' | 'many' | 'unreadable';

/** A file that cannot be added. */
export interface RefusedFile {
  readonly name: string;
  readonly trouble: FileTrouble;
}

/** What was chosen, sorted. */
export interface SortedFiles {
  readonly good: readonly File[];
  readonly refused: readonly RefusedFile[];
}

/** Sorts chosen files into those that can be added and those that cannot. @param room for how many */
export function sortFiles(chosen: readonly File[], room: number): SortedFiles {
  const good: File[] = [];
  const refused: RefusedFile[] = [];
  for (const file of chosen) {
    const trouble = troubleOf(file) ?? (good.length >= room ? 'many' : null);
    if (trouble === null) good.push(file);
    else refused.push({ name: file.name, trouble });
  }
  return { good, refused };
}

function troubleOf({ name, size }: File): FileTrouble | null {
  const [, ending = ''] = /\.([^.]+)$/u.exec(name) ?? [];
  if (!ENDINGS.includes(ending.toLowerCase())) return 'kind';
  if (size === 0) return 'empty';
  return size > MAX_FILE_BYTES ? 'size' : null;
}
