import type excel from 'exceljs';
import { originalText } from '../../exports/cell.ts';
import { ImportFileError } from '../domain/import-issue.ts';
import { MAX_COLUMNS, type ImportCell, type ImportTable } from '../domain/import-table.ts';
import { tableOf, type TableRecord } from './table-of.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Bytes that a workbook may unpack to. */
const MAX_UNPACKED = 100 * 1_048_576;

/**
 * Reads the first sheet of a workbook; its first row has the keys of the columns.
 * @throws ImportFileError `TABLE_XLSX`, `TABLE_XLSX_SIZE`, `TABLE_FORMULA` with the cell,
 *   `TABLE_EMPTY`, and those of `tableOf`
 */
export async function readXlsx(bytes: Buffer): Promise<ImportTable> {
  const size = unpackedSize(bytes);
  if (size === null) throw new ImportFileError('TABLE_XLSX');
  if (size > MAX_UNPACKED) throw new ImportFileError('TABLE_XLSX_SIZE');
  const sheet = (await load(bytes)).worksheets[0];
  if (sheet === undefined) throw new ImportFileError('TABLE_XLSX');
  if (sheet.rowCount === 0) throw new ImportFileError('TABLE_EMPTY');
  const width = Math.min(sheet.columnCount, MAX_COLUMNS + 1);
  const [header, ...records] = recordsOf(sheet, width);
  if (header === undefined) throw new ImportFileError('TABLE_EMPTY');
  const columns = header.cells.map((cell) => (cell === undefined ? '' : String(cell).trim()));
  const last = columns.findLastIndex((column) => column !== '');
  return tableOf(columns.slice(0, last + 1), records);
}

async function load(bytes: Buffer): Promise<excel.Workbook> {
  const { default: library } = await import('exceljs'); // heavy, and seldom needed
  const workbook = new library.Workbook();
  try {
    return await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw new ImportFileError('TABLE_XLSX');
  }
}

function recordsOf(sheet: excel.Worksheet, width: number): readonly TableRecord[] {
  const records: TableRecord[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, line) => {
    const cells = Array.from({ length: width }, (_, index) => cellOf(row.getCell(index + 1)));
    if (cells.some((cell) => cell !== undefined)) records.push({ line, cells });
  });
  return records;
}

/** A cell with a formula is refused: what it would show depends on the program that computes it. */
function cellOf(cell: excel.Cell): ImportCell | undefined {
  const { value } = cell;
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return typeof value === 'string' ? originalText(value) : value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return String(value.text ?? value.hyperlink);
  throw new ImportFileError('TABLE_FORMULA', { cell: cell.address });
}
