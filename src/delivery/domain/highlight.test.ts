import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placedWordsOf } from '../../kernel/words.ts';
import {
  candidateWords,
  highlightsOf,
  wordKey,
  type Highlight,
  type HighlightText,
} from './highlight.ts';
import { readPatterns } from './search-patterns.ts';

/** Lexemes as a stemmer that takes a final s away would make them. */
function lexemesOf(texts: readonly HighlightText[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    texts.flatMap(({ locale, plain }) =>
      placedWordsOf(plain).map(({ word }) => [
        wordKey({ language: locale, word }),
        [`${locale}:${word.replace(/s$/u, '')}`],
      ]),
    ),
  );
}

function highlight(query: string, ...texts: readonly HighlightText[]): readonly Highlight[] {
  return highlightsOf(texts, readPatterns(query), lexemesOf(texts));
}

function text(plain: string, path = 'title', locale = 'en'): HighlightText {
  return { path, locale, plain };
}

const SCRIPTS = [
  '<script>alert(1)</script> hostels',
  'hostels"><img src=x onerror=alert(1)>',
  "hostels' onmouseover='alert(1)",
  '<mark>hostels</mark> & <b>hostels</b>',
  '</mark><script>hostels</script>',
  '&lt;script&gt;hostels&lt;/script&gt;',
  '<svg/onload=alert`1`> hostels',
  'javascript:hostels',
  '\u0000<hostels>\u202e',
  '<hostels',
  'hostels{{constructor.constructor("alert(1)")()}}',
];

/** What is left of HTML without our mark and the five entities. */
function rest(html: string): string {
  return html.replace(/<\/?mark>/gu, '').replace(/&(amp|lt|gt|quot|#39);/gu, '');
}

describe('E-03 highlights', () => {
  it.each(SCRIPTS)('are safe HTML: %j', (plain) => {
    const [found] = highlight(`'en:hostel'`, text(plain));
    expect(rest(found!.snippet)).not.toMatch(/[<>&"']/u);
    expect(found!.snippet).toContain('<mark>hostels</mark>');
  });

  it('have balanced marks and nothing else, whatever the text', () => {
    const anything = fc.array(
      fc.oneof(
        fc.constantFrom(...SCRIPTS, 'hostels', '<', '&', '\n'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anything, (parts) => {
        for (const { snippet } of highlight(`'en:hostel'`, text(parts.join(' ')))) {
          expect(rest(snippet)).not.toMatch(/[<>&"']/u);
          expect(snippet.replace(/[^]*?(<\/?mark>|$)/gu, '$1')).toMatch(/^(<mark><\/mark>)+$/u);
        }
      }),
    );
  });

  it('mark phrases as they stand, and no word of them alone', () => {
    const plain = 'Labour exploitation, exploitation of labour';
    expect(highlight(`'en:labour' <-> 'en:exploitation'`, text(plain))[0]!.snippet).toBe(
      '<mark>Labour</mark> <mark>exploitation</mark>, exploitation of labour',
    );
  });

  it('mark only words of the language', () => {
    expect(highlight(`'sv:barn'`, text('A barn', 'title', 'en'))).toEqual([]);
    expect(highlight(`'sv:barn'`, text('Barn', 'title', 'sv'))).toEqual([
      { path: 'title', locale: 'sv', snippet: '<mark>Barn</mark>' },
    ]);
  });

  it('mark beginnings', () => {
    expect(highlight(`'en:host':*`, text('hostels for hosts'))[0]!.snippet).toBe(
      '<mark>hostels</mark> for <mark>hosts</mark>',
    );
  });

  it('cut a long text round the best passage, on one line', () => {
    const plain = `${'before '.repeat(60)}\n\n- hostels and\nhostels ${'after '.repeat(60)}`;
    const [{ snippet }] = highlight(`'en:hostel'`, text(plain, 'activities')) as [Highlight];
    expect(snippet).toMatch(
      /^… before .* - <mark>hostels<\/mark> and <mark>hostels<\/mark> after .* …$/u,
    );
    expect(snippet.length).toBeLessThan(300);
  });

  it('are at most three: title and summary first, then where most was found', () => {
    const found = highlight(
      `'en:hostel' | 'en:worker'`,
      text('hostels', 'results'),
      text('hostels', 'context'),
      text('hostels for workers', 'activities'),
      text('hostels', 'summary'),
    );
    expect(found.map(({ path }) => path)).toEqual(['summary', 'activities', 'results']);
  });

  it('ask for the lexemes of few words only', () => {
    const words = candidateWords(
      [text('Hostels and hospitality, host nothing'), text('Hostel', 'title', 'de')],
      readPatterns(`'en:hostel' | 'sv:x'`),
    );
    expect(words.map(({ word }) => word)).toEqual(['hostels', 'hospitality', 'host']);
  });
});
