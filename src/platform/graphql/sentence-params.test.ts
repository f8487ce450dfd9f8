import { describe, expect, it } from '@jest/globals';
import type { Translator } from '../i18n/translator.ts';
import { namePath, sentenceParams } from './sentence-params.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  'path.title': 'Titel',
  'path.aspects.inclusion': 'Inklusion',
  'path.aspects.*.roomForImprovement': '{of} – Verbesserungen',
  'path.matrix.*.answer': 'Matrix, „{of}“',
};

const german: Translator = {
  locale: 'de',
  say: (key, params) => (MESSAGES[key] ?? key).replace('{of}', String(params?.['of'])),
};

describe('what is put into the sentence of an unmet requirement', () => {
  it.each([
    ['title', 'Titel'],
    ['aspects.inclusion', 'Inklusion'],
    ['aspects.inclusion.roomForImprovement', 'Inklusion – Verbesserungen'],
    ['aspects.unheard.roomForImprovement', 'unheard – Verbesserungen'],
    ['matrix.relevance-need.answer', 'Matrix, „relevance-need“'],
    ['aspects.inclusion.other', 'aspects.inclusion.other'],
    ['a.b.c.d', 'a.b.c.d'],
    ['', ''],
  ])('C-15 the path %j is called %j', (path, name) => {
    expect(namePath(path, german)).toBe(name);
  });

  it.each([
    ['sv', 'Schwedisch'],
    ['el', 'Griechisch'],
    ['zz', 'zz'],
    ['not a code', 'not a code'],
    ['a-very-long-malformed-code', 'a-very-long-malformed-code'],
  ])('C-15 the language %j is called %j', (locale, language) => {
    const unmet = { code: 'X', path: 'title', params: { locale } };
    expect(sentenceParams(unmet, german)).toEqual({ path: 'Titel', language, locale });
  });

  it('leaves the path empty when the whole subject is meant, and keeps other params', () => {
    const unmet = { code: 'X', path: null, params: { max: 120 } };
    expect(sentenceParams(unmet, german)).toEqual({ path: '', max: 120 });
  });
});
