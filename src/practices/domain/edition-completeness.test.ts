import { describe, expect, it } from '@jest/globals';
import type { FreshText } from '../../translations/index.ts';
import { missingTranslations, outdatedTranslations } from './edition-completeness.ts';

function text(locale: string, path: string, overrides: Partial<FreshText> = {}): FreshText {
  return {
    locale,
    path,
    value: `${path} in ${locale}`,
    textHash: 'hash',
    origin: 'HUMAN',
    source: locale === 'el' ? null : { locale: 'el', hash: 'hash' },
    version: 1,
    changedBy: null,
    changedAt: new Date(0),
    freshness: locale === 'el' ? 'SOURCE' : 'CURRENT',
    ...overrides,
  };
}

describe('what an edition lacks', () => {
  it('is every source text that says something and has no translation', () => {
    const texts = [
      text('el', 'title'),
      text('el', 'summary'),
      text('el', 'context', { value: ' ' }),
      text('el', 'results'),
      text('sv', 'title'),
      text('sv', 'results', { value: '\n' }),
      text('es', 'summary'),
    ];
    expect(missingTranslations(texts, 'el', 'sv')).toEqual([
      { code: 'TRANSLATION_MISSING', path: 'summary', params: { locale: 'sv' } },
      { code: 'TRANSLATION_MISSING', path: 'results', params: { locale: 'sv' } },
    ]);
    expect(missingTranslations(texts, 'el', 'el')).toEqual([]);
    expect(missingTranslations([], 'el', 'sv')).toEqual([]);
  });

  it('does not count a translation of a text that the source no longer has', () => {
    expect(missingTranslations([text('sv', 'title')], 'el', 'sv')).toEqual([]);
  });
});

describe('what of an edition is outdated', () => {
  it('C-03 is outdated in this locale only, whoever made it', () => {
    const outdated = { freshness: 'OUTDATED' } as const;
    const texts = [
      text('sv', 'title', outdated),
      text('sv', 'summary', { ...outdated, origin: 'MACHINE' }),
      text('sv', 'context', { freshness: 'SOURCE_REMOVED' }),
      text('sv', 'results'),
      text('es', 'title', outdated),
    ];
    expect(outdatedTranslations(texts, 'sv')).toEqual([
      { code: 'TRANSLATION_OUTDATED', path: 'title', params: { locale: 'sv' } },
      { code: 'TRANSLATION_OUTDATED', path: 'summary', params: { locale: 'sv' } },
    ]);
  });
});
