import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { originalText, safeText, type Cell } from './cell.ts';
import { writeCsv } from './write-csv.ts';

/** Texts made of what breaks tables: quotes, separators, line ends, signs of formulas. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', ',', ';', "'", '\\', ' '),
      fc.constantFrom('\uff1d', '\uff0b', '\uff0d', '\uff20', '\ufeff', 'å', '1', 'cmd|', '0'),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

async function csvOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  async function* batches() {
    yield rows;
  }
  let text = '';
  const keys = (rows[0] ?? []).map((_, index) => `c${index}`);
  for await (const piece of writeCsv({ keys, batches: batches() }, false)) text += piece;
  return text;
}

describe('a cell', () => {
  it('D5 never begins with what a spreadsheet could run, and can be had back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u);
        expect(originalText(safe)).toBe(text);
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff20a',
  ])('D5 puts an apostrophe before %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=b', ' =1', "'quoted'", '1-2', 'é@'])('D5 leaves %j as it is', (text) => {
    expect(safeText(text)).toBe(text);
  });
});

describe('CSV', () => {
  it('D5 another parser reads back every text, number and gap', async () => {
    const cell = fc.oneof(
      hostile,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const row = fc.tuple(cell, fc.option(cell, { nil: null }), cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const text = await csvOf(rows);
        const { data, errors } = papaparse.parse<string[]>(text, {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(errors).toEqual([]);
        const [header, ...read] = data.slice(0, -1);
        expect(header).toEqual(['c0', 'c1', 'c2']);
        expect(read.map((cells) => cells.map(originalText))).toEqual(
          rows.map((cells) => cells.map((one) => (one === null ? '' : String(one)))),
        );
      }),
    );
  });

  it('D5 a negative number is a number, and the text that looks like one is not', async () => {
    expect(await csvOf([[-5, '-5', -0.25]])).toBe("c0,c1,c2\r\n-5,'-5,-0.25\r\n");
  });

  it('ends every line with CRLF and doubles quotes (RFC 4180)', async () => {
    expect(await csvOf([['a"b', 'c,d', 'e\nf']])).toBe('c0,c1,c2\r\n"a""b","c,d","e\nf"\r\n');
  });
});
