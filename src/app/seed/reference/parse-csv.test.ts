import { describe, expect, it } from '@jest/globals';
import { CsvError, parseCsv } from './parse-csv.ts';

describe('comma separated values', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['plain fields', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['an empty field is null', 'a,b\n,2\n', [{ a: null, b: '2' }]],
    ['an empty field at the end', 'a,b\n1,\n', [{ a: '1', b: null }]],
    ['quotes, commas and line breaks', 'a,b\n"x, ""y""\nz",2\n', [{ a: 'x, "y"\nz', b: '2' }]],
    ['no line break at the end', 'a\r\n1\r\n2', [{ a: '1' }, { a: '2' }]],
    ['a header alone', 'a,b\n', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it.each([
    ['too few fields', 'a,b\n1\n'],
    ['too many fields', 'a\n1,2\n'],
    ['an open quote', 'a\n"1\n'],
    ['text after a quote', 'a\n"1"2\n'],
  ])('refuses %s', (_, text) => {
    expect(() => parseCsv(text)).toThrow(CsvError);
  });
});
