import { describe, expect, it } from '@jest/globals';
import { hashText } from '../../kernel/text-hash.ts';
import { richTextFromPlain, type TextValue } from '../../kernel/rich-text.ts';
import { freshnessOf, withFreshness, type Freshness } from './freshness.ts';
import type { StoredText, TextSource } from './text.ts';

describe('the freshness of a text', () => {
  it.each<[TextSource | null, string | null, Freshness]>([
    [null, null, 'SOURCE'],
    [null, 'a', 'SOURCE'],
    [{ locale: 'el', hash: 'a' }, 'a', 'CURRENT'],
    [{ locale: 'el', hash: 'a' }, 'b', 'OUTDATED'],
    [{ locale: 'el', hash: 'a' }, null, 'SOURCE_REMOVED'],
  ])('C-03 made from %j, which is %j now, is %s', (source, now, freshness) => {
    expect(freshnessOf({ source }, now)).toBe(freshness);
  });
});

function stored(locale: string, value: string, source: TextSource | null): StoredText {
  return {
    locale,
    path: 'title',
    value,
    textHash: hashText(value),
    origin: 'HUMAN',
    source,
    version: 1,
    changedBy: null,
    changedAt: new Date(0),
  };
}

const madeFrom = (locale: string, value: string) => ({ locale, hash: hashText(value) });

describe('the freshness of all texts of a subject', () => {
  const of = (...texts: StoredText[]) => withFreshness(texts).map(({ freshness }) => freshness);

  it('C-04 is measured along the edge that was used, one step at a time', () => {
    const swedish = stored('sv', 'Titel', madeFrom('en', 'Title'));
    const english = stored('en', 'Title', madeFrom('el', 'Τίτλος'));
    expect(of(stored('el', 'Τίτλος', null), english, swedish)).toEqual([
      'SOURCE',
      'CURRENT',
      'CURRENT',
    ]);
    expect(of(stored('el', 'Άλλος', null), english, swedish)).toEqual([
      'SOURCE',
      'OUTDATED',
      'CURRENT',
    ]);
    const renewed = stored('en', 'Other', madeFrom('el', 'Άλλος'));
    expect(of(stored('el', 'Άλλος', null), renewed, swedish)).toEqual([
      'SOURCE',
      'CURRENT',
      'OUTDATED',
    ]);
  });

  it('C-03 does not depend on times, origins, versions or writers', () => {
    const source = stored('el', 'Τίτλος', null);
    const machine = {
      ...stored('en', 'Title', madeFrom('el', 'Τίτλος')),
      origin: 'MACHINE' as const,
      version: 9,
      changedAt: new Date('1999-01-01'),
      changedBy: 'somebody',
    };
    expect(of({ ...source, version: 7, changedAt: new Date() }, machine)).toEqual([
      'SOURCE',
      'CURRENT',
    ]);
  });
});

describe('the hash of a text', () => {
  it.each<[TextValue, TextValue]>([
    ['A  title', ' A title\n'],
    ['Café', 'Cafe\u0301'],
    ['a\u00a0b', 'a b'],
    [richTextFromPlain('One  two'), richTextFromPlain('One two')],
  ])('C-03 is the same for %j and %j', (left, right) => {
    expect(hashText(left)).toBe(hashText(right));
  });

  it.each<[TextValue, TextValue]>([
    ['A title', 'A Title'],
    ['A title', 'A title.'],
    ['ab', 'a b'],
    [richTextFromPlain('One two'), richTextFromPlain('- One two')],
    [richTextFromPlain('One\n\ntwo'), richTextFromPlain('One two')],
    ['One', richTextFromPlain('One')],
    [withRun({ marks: ['strong'] }), withRun({})],
    [withRun({ href: 'https://a.example' }), withRun({ href: 'https://b.example' })],
  ])('C-03 is another for %j and %j', (left, right) => {
    expect(hashText(left)).not.toBe(hashText(right));
  });
});

function withRun(more: { marks?: ['strong']; href?: string }): TextValue {
  return {
    type: 'document',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', ...more }] }],
  };
}
