import { describe, expect, it } from '@jest/globals';
import { allTranslators } from '../../../test/kit/fill-template.ts';
import { nameOfDimension } from './mipex-dimension.ts';

const translatorFor = allTranslators();

describe('the name of a dimension of MIPEX-R', () => {
  it('is said in the language of the reader', () => {
    expect(nameOfDimension(translatorFor('en'), 'labour_market')).toBe('Labour market');
    expect(nameOfDimension(translatorFor('de'), 'labour_market')).toBe('Arbeitsmarkt');
  });

  it('is the code where nobody has named it', () => {
    expect(nameOfDimension(translatorFor('en'), 'space_travel')).toBe('space_travel');
  });
});
