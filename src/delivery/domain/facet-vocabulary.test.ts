import { describe, expect, it } from '@jest/globals';
import { FacetVocabulary } from './facet-vocabulary.ts';

const VOCABULARY = new FacetVocabulary({
  locales: [
    { code: 'en', fallback: [], isReadable: true },
    { code: 'ca', fallback: ['es', 'en'], isReadable: true },
  ],
  regions: [{ code: 'skane', labels: { sv: 'Skåne', de: 'Schonen' } }],
  terms: [
    { taxonomy: 'POLICY_AREA', code: 'labour', parent: null, labels: { en: 'Work', es: 'Empleo' } },
    { taxonomy: 'POLICY_AREA', code: 'labour-youth', parent: 'labour', labels: {} },
    { taxonomy: 'EVALUATION_ASPECT', code: 'innovation', parent: null, labels: { en: 'New' } },
  ],
});

describe('the vocabulary', () => {
  it('names a value in the best language there is', () => {
    expect(VOCABULARY.labelOf('POLICY_AREA', 'labour', 'ca')).toBe('Empleo');
    expect(VOCABULARY.labelOf('ASPECT', 'INNOVATION', 'ca')).toBe('New');
    expect(VOCABULARY.labelOf('REGION', 'skane', 'en')).toBe('Schonen');
    expect(VOCABULARY.labelOf('POLICY_AREA', 'labour-youth', 'en')).toBeNull();
    expect(VOCABULARY.labelOf('REGION', 'atlantis', 'en')).toBeNull();
    expect(VOCABULARY.labelOf('COUNTRY', 'SE', 'en')).toBeNull();
  });

  it('comes to an end when terms lie in each other in a circle', () => {
    const circle = new FacetVocabulary({
      locales: [],
      regions: [],
      terms: [
        { taxonomy: 'POLICY_AREA', code: 'a', parent: 'b', labels: {} },
        { taxonomy: 'POLICY_AREA', code: 'b', parent: 'a', labels: {} },
      ],
    });
    expect(circle.withWider('POLICY_AREA', 'a')).toEqual(['a', 'b']);
    expect(circle.withNarrower('POLICY_AREA', ['a'])).toEqual(['a', 'b']);
  });
});
