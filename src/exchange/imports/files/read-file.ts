import { ImportFileError } from '../domain/import-issue.ts';
import type { ImportFormat, ImportTable } from '../domain/import-table.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';

/**
 * Reads a file of practices.
 * @throws ImportFileError when the file as a whole cannot be used; its code says why and where
 */
export async function readFile(format: ImportFormat, bytes: Buffer): Promise<ImportTable> {
  if (format === 'XLSX') return readXlsx(bytes);
  const text = textOf(bytes);
  return format === 'CSV' ? readCsv(text) : readJson(text);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportFileError('TABLE_ENCODING');
  }
}
