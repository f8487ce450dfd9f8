import { describe, expect, it } from '@jest/globals';
import { bibtexEntry, bibtexText } from './bibtex.ts';

describe('texts for BibTeX', () => {
  it.each([
    ['Work & 50% of #1_a', 'Work \\& 50\\% of \\#1\\_a'],
    ['Costs $5 {or more}', 'Costs \\$5 \\{or more\\}'],
    ['a\\b ~ ^', 'a{\\textbackslash}b {\\textasciitilde} {\\textasciicircum}'],
    ['Språk på jobbet', 'Spr{\\r a}k p{\\r a} jobbet'],
    ['Über größere Öffnung', '{\\"U}ber gr{\\"o}{\\ss}ere {\\"O}ffnung'],
    ['École à Genève, façade', "{\\'E}cole {\\`a} Gen{\\`e}ve, fa{\\c c}ade"],
    ['ação, niño, Łódź', "a{\\c c}{\\~a}o, ni{\\~n}o, {\\L}{\\'o}d{\\'z}"],
    ['Ένταξη στην εργασία', 'Ένταξη στην εργασία'],
    ['2019–2021 — done', '2019--2021 --- done'],
    ['one\n two\u00a0three ', 'one two three'],
  ])('E-18 writes %j', (text, written) => {
    expect(bibtexText(text)).toBe(written);
  });

  it('E-18 writes an entry with a field on each line', () => {
    expect(bibtexEntry('misc', 'key-1', { title: '{A}', year: '2026' })).toBe(
      '@misc{key-1,\n  title = {{A}},\n  year = {2026},\n}\n',
    );
  });
});
