import { CsvError, parse } from 'csv-parse/sync';
import { originalText } from '../../exports/cell.ts';
import { ImportFileError } from '../domain/import-issue.ts';
import type { ImportTable } from '../domain/import-table.ts';
import { tableOf } from './table-of.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const MAX_CELL = 200_000;

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file (RFC 4180), divided by comma, semicolon or TAB, with or without a byte order mark.
 * @throws ImportFileError `TABLE_CSV` with the line, `TABLE_EMPTY`, and those of {@link tableOf}
 */
export function readCsv(text: string): ImportTable {
  const records = parseCsv(text, delimiterOf(text));
  const [header, ...rows] = records;
  if (header === undefined) throw new ImportFileError('TABLE_EMPTY');
  const columns = header.record.map((key) => originalText(key.trim()));
  return tableOf(
    columns,
    rows.map((row) => ({ line: firstLineOf(row), cells: row.record.map(cellOf) })),
  );
}

function parseCsv(text: string, delimiter: string): readonly Record[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: MAX_CELL * 10,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly Record[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { readonly lines?: number };
    throw new ImportFileError('TABLE_CSV', { line: lines ?? 1, reason: error.code });
  }
}

/** The parser tells the last line of a record; its cells may hold line breaks. */
function firstLineOf({ record, info }: Record): number {
  return info.lines - record.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/u).length - 1, 0);
}

/** An empty cell changes nothing. */
function cellOf(cell: string): string | undefined {
  return cell === '' ? undefined : originalText(cell);
}

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/u, 1);
  const bare = line.replaceAll(/"[^"]*"/gu, '');
  const counted = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counted.indexOf(Math.max(...counted))]!;
}
