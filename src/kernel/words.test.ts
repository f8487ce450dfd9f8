import { describe, expect, it } from '@jest/globals';
import { placedWordsOf, withoutAccents, wordsOf } from './words.ts';

describe('the words of a text', () => {
  it.each<[string, readonly string[]]>([
    ['Third-country nationals’ skills', ['third', 'country', 'nationals', 'skills']],
    ["L'accueil des réfugié·es", ['l', 'accueil', 'des', 'réfugié', 'es']],
    ['la col·laboració', ['la', 'collaboració']],
    ['Su.Pr.Eme. 4.0', ['su', 'pr', 'eme', '4', '0']],
    ['ΠΡΌΣΦΥΓΕΣ', ['πρόσφυγες']],
    ['inte\u00adgra\u200btion', ['integration']],
    ['Ska\u030ane', ['skåne']],
    ['ﬁrst ½', ['first', '12']],
    ['  <b>&amp;\u0000 ', ['b', 'amp']],
    ['– … !', []],
    ['a'.repeat(61), []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('stand where the text has them', () => {
    const text = '«Él», 𝒜b – ﬁn';
    const places = placedWordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Él', '𝒜b', 'ﬁn']);
  });
});

describe('withoutAccents', () => {
  it.each([
    ['inclusión', 'inclusion'],
    ['ενσωμάτωσης', 'ενσωματωσησ'],
    ['skåne', 'skane'],
    ['naïve', 'naive'],
    ['straße', 'strasse'],
    ['œuvre', 'oeuvre'],
  ])('%s → %s', (word, plain) => {
    expect(withoutAccents(word)).toBe(plain);
  });
});
