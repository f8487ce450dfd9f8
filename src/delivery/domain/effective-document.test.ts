import { describe, expect, it } from '@jest/globals';
import { buildEdition, buildPublished } from '../../../test/builders/published-practice.ts';
import { effectiveDocument, type LiveEdition } from './effective-document.ts';

const AT = { number: 1, publishedAt: new Date('2026-01-01T00:00:00Z') };

const practice = buildPublished({
  sourceLocale: 'el',
  editions: {
    el: { context: 'Συγκείμενο', results: 'Αποτελέσματα' },
    en: { context: 'Context' },
    sv: {},
  },
});

function liveIn(...locales: readonly string[]): ReadonlyMap<string, LiveEdition> {
  return new Map(
    locales.map((locale) => [locale, { ...AT, document: buildEdition(practice, locale) }]),
  );
}

describe('effectiveDocument', () => {
  it.each<[string, readonly string[], readonly string[], readonly (string | null)[]]>([
    ['its own edition', ['el', 'en', 'sv'], ['sv', 'en', 'el', 'title'], ['sv', null]],
    ['the next one', ['el', 'en', 'sv'], ['sv', 'en', 'el', 'context'], ['en', 'MISSING']],
    ['the source at last', ['el', 'en', 'sv'], ['sv', 'en', 'el', 'results'], ['el', 'MISSING']],
    ['another language', ['el', 'en'], ['pt', 'en', 'el', 'title'], ['en', 'NOT_PUBLISHED']],
    ['only what is live', ['el'], ['sv', 'en', 'el', 'title'], ['el', 'NOT_PUBLISHED']],
    ['nothing that nobody has', ['el', 'en'], ['en', 'el', 'solutions'], [null, null]],
  ])('takes a text from %s', (_, live, chainAndPath, expected) => {
    const [chain, path] = [chainAndPath.slice(0, -1), chainAndPath.at(-1)!];
    const text = effectiveDocument(liveIn(...live), practice.facts, chain)?.texts[path];
    expect([text?.locale ?? null, text?.fallbackReason ?? null]).toEqual(expected);
  });

  it('A-11 a text that falls back does not pull its neighbours with it', () => {
    const document = effectiveDocument(liveIn('el', 'en', 'sv'), practice.facts, [
      'sv',
      'en',
      'el',
    ]);
    const { context, summary } = document!.texts;
    expect([context!.locale, summary!.locale]).toEqual(['en', 'sv']);
  });

  it('is null when no edition of the chain is live', () => {
    expect(effectiveDocument(liveIn('sv'), practice.facts, ['en', 'el'])).toBeNull();
  });

  it('tells that a translation is outdated when the published source text is another one now', () => {
    const changed = { ...practice, editions: { ...practice.editions } };
    changed.editions['el'] = { ...practice.editions['el'], summary: 'Νέα περίληψη' };
    const live = new Map(liveIn('el', 'en'));
    live.set('el', {
      number: 2,
      publishedAt: AT.publishedAt,
      document: buildEdition(changed, 'el'),
    });
    const document = effectiveDocument(live, practice.facts, ['en', 'el'])!;
    const outdated = Object.entries(document.texts).filter(([, text]) => text.isOutdated);
    expect(outdated.map(([path]) => path)).toEqual(['summary']);
  });

  it('takes number, time and locale of the title from the first live edition of the chain', () => {
    const document = effectiveDocument(liveIn('el', 'en'), practice.facts, ['pt', 'en', 'el']);
    expect(document).toMatchObject({
      locale: 'pt',
      contentLocale: 'en',
      sourceLocale: 'el',
      number: 1,
      publishedAt: '2026-01-01T00:00:00.000Z',
    });
  });
});
