import { stringify } from 'csv-stringify/sync';
import { safeText, type Cell } from './cell.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** A table whose rows come in batches; every row has a cell for each key. */
export interface Table {
  readonly keys: readonly string[];
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>;
}

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF, the keys in the first line. Texts that a spreadsheet
 * could run are neutralised (`cell.ts`); an empty cell means null.
 * @param bom begins with a byte order mark, which old spreadsheets need to see that this is UTF-8
 */
export async function* writeCsv(
  { keys, batches }: Table,
  bom: boolean,
): AsyncGenerator<string, void, undefined> {
  yield `${bom ? BYTE_ORDER_MARK : ''}${csvOf([keys])}`;
  for await (const rows of batches) {
    if (rows.length > 0) yield csvOf(rows);
  }
}

function csvOf(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(plainCell)),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/u },
  );
}

/** A number is never neutralised: `-5` is a number, and a text "-5" is not. */
function plainCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? safeText(cell) : String(cell);
}
