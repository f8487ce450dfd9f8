import { GEO, isYear, TIME, type Cell, type Cube } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';

/** The head of a table: which dimensions the rows name, and what its columns are. */
interface Head {
  readonly rowDimensions: readonly string[];
  /** Dimension of the columns: time today, space in old files. */
  readonly columnDimension: string;
  readonly columns: readonly string[];
}

const CELL = /^ *(?::|(?<number>[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)) *(?<flag>[a-zA-Z]*) *$/u;

/**
 * Reads a table of Eurostat in SDMX TSV, line by line. The first cell of the head names the dimensions of the rows,
 * then after a backslash that of the columns: `freq,unit,geo\TIME_PERIOD`, or `unit,time\geo` in old files.
 * A cell is a number or `:` with flags behind it, separated by a blank: `1360.3 b`, `: u`, `12.4 bu`.
 * Source: rOpenGov/eurostat R/get_eurostat_raw.R; wiki of the statistics API, "Data - SDMX TSV".
 * @throws ImportError with line and column; rows throw when they are read
 */
export async function parseSdmxTsv(lines: AsyncIterable<string>): Promise<Cube> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) throw new ImportError('IMPORT_EMPTY');
  const head = readHead(first.value);
  return {
    header: {
      format: 'SDMX_TSV',
      dataset: null,
      updatedAt: null,
      dimensions: [...head.rowDimensions, head.columnDimension],
    },
    portions: readRows(head, { [Symbol.asyncIterator]: () => iterator }),
  };
}

function readHead(line: string): Head {
  const [key = '', ...columns] = line.split('\t').map((cell) => cell.trim());
  const [rows = '', column = '', ...more] = key.split('\\');
  const rowDimensions = rows.split(',').map((name) => nameOf(name));
  const names = [...rowDimensions, nameOf(column)];
  const isWhole = more.length === 0 && names.every((name) => /^[a-z][a-z0-9_]*$/u.test(name));
  if (!isWhole || new Set(names).size !== names.length || columns.length === 0) {
    throw new ImportError('TSV_HEADER', { line: 1, column: 1 });
  }
  const columnDimension = nameOf(column);
  const seen = new Set<string>();
  for (const [index, code] of columns.entries()) {
    const place = { line: 1, column: index + 2 };
    if (code === '') throw new ImportError('TSV_HEADER', place);
    if (seen.has(code)) throw new ImportError('TSV_COLUMN_TWICE', { ...place, code });
    seen.add(code);
    if (columnDimension === TIME) assertYear(code, place);
  }
  return { rowDimensions, columnDimension, columns };
}

function nameOf(dimension: string): string {
  const name = dimension.trim().toLowerCase();
  if (name === 'time_period') return TIME;
  return name === 'ref_area' ? GEO : name;
}

function assertYear(period: string, place: { readonly line: number; readonly column: number }) {
  if (!isYear(period)) throw new ImportError('TSV_PERIOD', { ...place, period });
}

async function* readRows(
  head: Head,
  lines: AsyncIterable<string>,
): AsyncGenerator<readonly Cell[]> {
  let line = 1;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== '') yield readRow(head, text, line);
  }
}

function readRow(head: Head, text: string, line: number): readonly Cell[] {
  const [key = '', ...cells] = text.split('\t');
  const expected = head.columns.length + 1;
  if (cells.length + 1 !== expected) {
    throw new ImportError('TSV_FIELDS', { line, expected, found: cells.length + 1 });
  }
  const codes = key.split(',').map((code) => code.trim());
  if (codes.length !== head.rowDimensions.length || codes.includes('')) {
    const found = codes.filter((code) => code !== '').length;
    throw new ImportError('TSV_KEY', { line, expected: head.rowDimensions.length, found });
  }
  const time = head.rowDimensions.indexOf(TIME);
  if (time !== -1) assertYear(codes[time]!, { line, column: 1 });
  return cells.map((cell, index) => {
    const groups = CELL.exec(cell)?.groups;
    if (groups === undefined) {
      const place = { line, column: index + 2, cell: cell.trim().slice(0, 40) };
      throw new ImportError('TSV_CELL', place);
    }
    const { number, flag = '' } = groups;
    return {
      codes: [...codes, head.columns[index]!],
      value: number === undefined ? null : Number(number),
      flag: flag === '' ? null : flag.toLowerCase(),
    };
  });
}
