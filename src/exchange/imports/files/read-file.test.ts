import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { safeText } from '../../exports/cell.ts';
import { ImportFileError } from '../domain/import-issue.ts';
import { readFile } from './read-file.ts';
import { unpackedSize } from './unpacked-size.ts';

const csv = (text: string) => readFile('CSV', Buffer.from(text));
const json = (value: unknown) => readFile('JSON', Buffer.from(JSON.stringify(value)));

/** A workbook of one sheet. */
async function xlsx(rows: readonly (readonly excel.CellValue[])[]): Promise<Buffer> {
  const workbook = new excel.Workbook();
  workbook.addWorksheet('practices').addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The code and params of a refusal. */
async function refusalOf(reading: Promise<unknown>): Promise<unknown> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ImportFileError)) throw new Error('expected a refusal');
  return { code: error.code, ...error.params };
}

describe('a CSV file of practices', () => {
  it.each([
    ['commas', 'externalReference,title@sv\r\n1,Två ord\r\n'],
    ['semicolons', 'externalReference;title@sv\n1;Två ord\n'],
    ['TAB', 'externalReference\ttitle@sv\n1\tTvå ord'],
    ['a byte order mark', '\ufeffexternalReference,title@sv\n1,"Två ord"\n'],
  ])('E-15 is read with %s', async (_, text) => {
    expect((await csv(text)).rows).toEqual([
      { line: 2, cells: { externalReference: '1', 'title@sv': 'Två ord' } },
    ]);
  });

  it('E-15 tells the line of a row behind one with line breaks, and leaves empty cells out', async () => {
    const { rows } = await csv('externalReference,title@sv,outcome\n1,"a\n\nb",\n\n2,,ACHIEVED\n');
    expect(rows).toEqual([
      { line: 2, cells: { externalReference: '1', 'title@sv': 'a\n\nb' } },
      { line: 6, cells: { externalReference: '2', outcome: 'ACHIEVED' } },
    ]);
  });

  it.each(['=SUM(A1)', '+1', '-1', '@x', "'quoted", "'=x", 'plain'])(
    'E-15 reads back %j as it was before an export made it harmless',
    async (text) => {
      const { rows } = await csv(`externalReference,title@sv\n1,"${safeText(text)}"\n`);
      expect(rows[0]!.cells['title@sv']).toBe(text);
    },
  );

  it.each<[string, string, object]>([
    ['no row', 'externalReference\n', { code: 'TABLE_EMPTY' }],
    ['nothing', '', { code: 'TABLE_EMPTY' }],
    [
      'no reference',
      'title@sv\nx\n',
      { code: 'TABLE_COLUMN_MISSING', column: 'externalReference' },
    ],
    [
      'a column nobody knows',
      'externalReference,titel@sv\n1,x\n',
      { code: 'TABLE_COLUMN_UNKNOWN', column: 'titel@sv' },
    ],
    [
      'a column twice',
      'externalReference,outcome,outcome\n1,x,y\n',
      { code: 'TABLE_COLUMN_REPEATED', column: 'outcome' },
    ],
    [
      'a reference twice',
      'externalReference\nA\nB\nA\n',
      { code: 'TABLE_REFERENCE_REPEATED', value: 'A', line: 4, other: 2 },
    ],
    [
      'a row that is too long',
      'externalReference,outcome\n1,x,y\n',
      { code: 'TABLE_CSV', line: 2, reason: 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' },
    ],
    [
      'a quote without end',
      'externalReference\n"1\n',
      expect.objectContaining({ code: 'TABLE_CSV', reason: 'CSV_QUOTE_NOT_CLOSED' }) as object,
    ],
  ])('E-15 is refused with %s', async (_, text, refusal) => {
    expect(await refusalOf(csv(text))).toEqual(refusal);
  });

  it('E-15 is refused when it is not in UTF-8', async () => {
    const latin1 = Buffer.from('externalReference,title@sv\n1,två\n', 'latin1');
    expect(await refusalOf(readFile('CSV', latin1))).toEqual({ code: 'TABLE_ENCODING' });
  });

  it('E-15 is refused with more rows than one import takes', async () => {
    const rows = Array.from({ length: 2_001 }, (_, index) => `${index}\n`).join('');
    expect(await refusalOf(csv(`externalReference\n${rows}`))).toEqual({
      code: 'TABLE_TOO_MANY_ROWS',
      limit: 2_000,
      rows: 2_001,
    });
  });
});

describe('a workbook of practices', () => {
  it('E-15 keeps numbers and truth values, and reads days and formatted texts', async () => {
    const formatted = { richText: [{ text: 'Två ' }, { font: { bold: true }, text: 'ord' }] };
    const bytes = await xlsx([
      ['externalReference', 'title@sv', 'beneficiariesPersons', 'period.isOngoing', 'reviewBy'],
      ['A', formatted, 120, true, new Date('2027-03-31T00:00:00Z')],
      [null, null, null, null, null],
      ["'=B", { text: 'Link', hyperlink: 'https://example.org' }, null, false, '2027-04-01'],
    ]);
    expect((await readFile('XLSX', bytes)).rows).toEqual([
      {
        line: 2,
        cells: {
          externalReference: 'A',
          'title@sv': 'Två ord',
          beneficiariesPersons: 120,
          'period.isOngoing': true,
          reviewBy: '2027-03-31T00:00:00.000Z',
        },
      },
      {
        line: 4,
        cells: {
          externalReference: '=B',
          'title@sv': 'Link',
          'period.isOngoing': false,
          reviewBy: '2027-04-01',
        },
      },
    ]);
  });

  it('E-15 is refused with a formula, and says in which cell', async () => {
    const bytes = await xlsx([
      ['externalReference', 'title@sv'],
      ['A', { formula: 'A1', result: 'x' }],
    ]);
    expect(await refusalOf(readFile('XLSX', bytes))).toEqual({ code: 'TABLE_FORMULA', cell: 'B2' });
  });

  it.each([
    ['text', Buffer.from('externalReference\n1\n')],
    ['an archive of something else', Buffer.from('504b0506' + '00'.repeat(18), 'hex')],
  ])('E-15 is refused when it is %s', async (_, bytes) => {
    expect(await refusalOf(readFile('XLSX', bytes))).toEqual({ code: 'TABLE_XLSX' });
  });

  it('E-15 is refused when it would unpack to too much', async () => {
    const bytes = await xlsx([['externalReference'], ['A']]);
    expect(unpackedSize(bytes)).toBeGreaterThan(1_000);
    const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(0x7fffffff, entry + 24);
    expect(await refusalOf(readFile('XLSX', bytes))).toEqual({ code: 'TABLE_XLSX_SIZE' });
  });
});

describe('a JSON file of practices', () => {
  it('E-15 keeps types and tells null from what is missing', async () => {
    const entry = { externalReference: 'A', outcome: null, policyAreas: ['labour'] };
    const expected = [{ line: 1, cells: entry }];
    expect((await json([entry])).rows).toEqual(expected);
    expect((await json({ practices: [entry] })).rows).toEqual(expected);
  });

  it.each<[unknown, object]>([
    ['text', { code: 'TABLE_JSON_SHAPE', line: 1 }],
    [[{ externalReference: 'A' }, 7], { code: 'TABLE_JSON_SHAPE', line: 2 }],
    [[], { code: 'TABLE_EMPTY' }],
    [[{ titel: 'x' }], { code: 'TABLE_COLUMN_UNKNOWN', column: 'titel' }],
  ])('E-15 refuses %j', async (value, refusal) => {
    expect(await refusalOf(json(value))).toEqual(refusal);
  });

  it('E-15 refuses what is not JSON', async () => {
    const refusal = await refusalOf(readFile('JSON', Buffer.from('[{')));
    expect(refusal).toMatchObject({ code: 'TABLE_JSON' });
  });
});
