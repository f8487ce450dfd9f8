import { describe, expect, it } from '@jest/globals';
import { unmetForConcept } from './concept-rules.ts';
import type { ConceptFacts, GlossaryTerm } from './concept.ts';

const LOCALES = new Set(['en', 'sv']);

function buildTerm(overrides: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return { locale: 'en', term: 'refugee', status: 'PREFERRED', ...overrides };
}

function buildConcept(overrides: Partial<ConceptFacts> = {}): ConceptFacts {
  return {
    code: 'refugee',
    partOfSpeech: 'NOUN',
    isTranslated: true,
    definitions: { en: 'Somebody who found protection.' },
    sourceName: 'Our own',
    position: 0,
    isActive: true,
    terms: [buildTerm()],
    ...overrides,
  };
}

describe('C-09 rules of a concept', () => {
  it.each<[string, Partial<ConceptFacts>, readonly string[]]>([
    ['a sound concept', {}, []],
    ['a code with a space', { code: 'a refugee' }, ['GLOSSARY_CODE_MALFORMED']],
    ['no source', { sourceName: ' ' }, ['GLOSSARY_SOURCE_MISSING']],
    ['no definition', { definitions: {} }, ['GLOSSARY_DEFINITION_MISSING']],
    ['no term', { terms: [] }, ['GLOSSARY_TERMS_MISSING']],
    ['an unknown language', { definitions: { xx: 'x' } }, ['GLOSSARY_LOCALE_UNKNOWN']],
    ['a term without a word', { terms: [buildTerm({ term: '–' })] }, ['GLOSSARY_TERM_MALFORMED']],
    [
      'an endless term',
      { terms: [buildTerm({ term: 'a'.repeat(121) })] },
      ['GLOSSARY_TERM_MALFORMED'],
    ],
    [
      'no preferred term',
      { terms: [buildTerm({ status: 'ADMITTED' })] },
      ['GLOSSARY_PREFERRED_TERM'],
    ],
    [
      'a language with two preferred terms',
      { terms: [buildTerm(), buildTerm({ term: 'exile' })] },
      ['GLOSSARY_PREFERRED_TERM'],
    ],
    [
      'a term twice',
      { terms: [buildTerm(), buildTerm({ status: 'FORBIDDEN' })] },
      ['GLOSSARY_TERM_TWICE'],
    ],
  ])('%s', (_, overrides, codes) => {
    const unmet = unmetForConcept(buildConcept(overrides), LOCALES);
    expect(unmet.map(({ code }) => code)).toEqual(codes);
  });

  it('lets no language have more than twelve terms', () => {
    const many = Array.from({ length: 12 }, (_, number) =>
      buildTerm({ term: `term ${number}`, status: 'ADMITTED' }),
    );
    const unmet = unmetForConcept(buildConcept({ terms: [buildTerm(), ...many] }), LOCALES);
    expect(unmet.map(({ code }) => code)).toEqual(['GLOSSARY_TOO_MANY_TERMS']);
  });
});
