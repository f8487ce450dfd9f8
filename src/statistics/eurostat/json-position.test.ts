import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findJsonError } from './json-position.ts';

describe('where JSON ends to be JSON', () => {
  it.each<[string, number, number]>([
    ['{"a": 1,\n "b": x}', 2, 7],
    ['{"a": 1,\n "b": ', 2, 7],
    ['{"a" 1}', 1, 6],
    ['[1, 2,]', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['[1}', 1, 3],
    ['{} {}', 1, 4],
    ['01', 1, 2],
    ['["\t"]', 1, 2],
    ['["a" "b"]', 1, 6],
    ['{1: 2}', 1, 2],
    ['{"a": "b": 1}', 1, 10],
    ['nul', 1, 1],
    ['', 1, 1],
  ])('%j: line %i, column %i', (text, line, column) => {
    expect(findJsonError(text)).toEqual({ line, column });
  });

  it('lets every valid beginning pass: the error stands where the text was cut', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(findJsonError(`${json}\n!`)).toEqual({ line: 2, column: 1 });
      }),
    );
  });
});
