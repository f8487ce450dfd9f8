import { ImportFileError } from '../domain/import-issue.ts';
import { checkColumns } from '../domain/import-columns.ts';
import type { ImportCell, ImportTable } from '../domain/import-table.ts';
import { checkRows } from './table-of.ts';

/**
 * Reads a JSON file: a list of objects whose members are called like the columns, or an object with such
 * a list at `practices`. A member that is null empties, one that is missing changes nothing.
 * @throws ImportFileError `TABLE_JSON`, `TABLE_JSON_SHAPE` with the entry, and those of `checkRows`
 */
export function readJson(text: string): ImportTable {
  const entries = listOf(parsed(text));
  const rows = entries.map((entry, index) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      throw new ImportFileError('TABLE_JSON_SHAPE', { line: index + 1 });
    }
    return { line: index + 1, cells: entry as Readonly<Record<string, ImportCell>> };
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  if (rows.length > 0) checkColumns(columns);
  return checkRows({ columns, rows });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new ImportFileError('TABLE_JSON', { reason });
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const practices = (value as { readonly practices?: unknown } | null)?.practices;
  if (Array.isArray(practices)) return practices;
  throw new ImportFileError('TABLE_JSON_SHAPE', { line: 1 });
}
