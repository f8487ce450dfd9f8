/** A CSV file breaks its format; `line` counts records from 1, the header included. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(`${message} (record ${line})`);
  }
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/**
 * Reads comma separated values with a header (RFC 4180, UTF-8): one object for each record; an empty
 * field is null.
 * @throws CsvError when a record has not as many fields as the header
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string | null>>[] {
  const [header = [], ...records] = readRecords(text);
  return records.map((fields, index) => {
    if (fields.length !== header.length) throw new CsvError('wrong number of fields', index + 2);
    return Object.fromEntries(header.map((name, column) => [name, fields[column] || null]));
  });
}

function readRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let end = 0;
  for (const match of text.matchAll(FIELD)) {
    if (match.index === text.length && record.length === 0) break;
    const [whole, quoted, plain, divider] = match;
    record.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    end = match.index + whole.length;
    if (divider === ',') continue;
    records.push(record);
    record = [];
    if (divider === '') break;
  }
  if (end !== text.length) throw new CsvError('a quote is not closed', records.length + 1);
  return records;
}
