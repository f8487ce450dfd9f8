import { checkColumns } from '../domain/import-columns.ts';
import { ImportFileError } from '../domain/import-issue.ts';
import { MAX_ROWS, type ImportCell, type ImportTable } from '../domain/import-table.ts';

/** A record of a table; undefined: an empty cell. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly (ImportCell | undefined)[];
}

/**
 * Makes a table of records, once its columns are known to be good.
 * @throws ImportFileError those of `checkColumns`, `TABLE_TOO_MANY_ROWS`, `TABLE_EMPTY`,
 *   `TABLE_REFERENCE_REPEATED` with both lines
 */
export function tableOf(columns: readonly string[], records: readonly TableRecord[]): ImportTable {
  checkColumns(columns);
  const rows = records.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      columns.flatMap((column, place) => {
        const cell = cells[place];
        return cell === undefined ? [] : [[column, cell] as const];
      }),
    ),
  }));
  return checkRows({ columns, rows });
}

/** Checks the number of rows, and that no reference stands twice. @throws ImportFileError */
export function checkRows(table: ImportTable): ImportTable {
  const { rows } = table;
  if (rows.length === 0) throw new ImportFileError('TABLE_EMPTY');
  if (rows.length > MAX_ROWS) {
    throw new ImportFileError('TABLE_TOO_MANY_ROWS', { limit: MAX_ROWS, rows: rows.length });
  }
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const reference = cells['externalReference'];
    if (reference === undefined || reference === null) continue;
    const key = String(reference).trim();
    const other = lines.get(key);
    if (other !== undefined) {
      throw new ImportFileError('TABLE_REFERENCE_REPEATED', { value: key, line, other });
    }
    lines.set(key, line);
  }
  return table;
}
