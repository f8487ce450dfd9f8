import { describe, expect, it } from '@jest/globals';
import {
  editDistance,
  likelyWords,
  muchCommonerWords,
  replaceWords,
  type KnownWord,
} from './search-correction.ts';
import { spellingKey } from './spelling-key.ts';

function known(...words: readonly string[]): readonly KnownWord[] {
  return words.map((word, index) => ({ word, uses: index + 1 }));
}

describe('E-04 the distance of two words', () => {
  it.each([
    ['robotics', 'robotics', 0],
    ['robotcs', 'robotics', 1],
    ['robtoics', 'robotics', 1],
    ['hostels', 'hostel', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });
});

describe('E-04 likely words', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['robotcs', ['robotics', 'robots'], ['robots', 'robotics']],
    ['inclsuion', ['inclusión', 'conclusion'], ['inclusión']],
    ['ενσομάτοση', ['ενσωμάτωση'], ['ενσωμάτωση']],
    ['halsa', ['hälsa'], ['hälsa']],
    ['cat', ['cut', 'cats'], []],
    ['work', ['fork', 'word'], ['word']],
    ['migrant', ['migrant'], []],
    ['volontering', ['volunteering'], ['volunteering']],
    ['housing', ['nursing'], []],
  ])('of %s among %j are %j', (typed, words, likely) => {
    expect(likelyWords(typed, known(...words)).map(({ word }) => word)).toEqual(likely);
  });

  it('suggests a much commoner spelling, and no other', () => {
    const words = [
      { word: 'integration', uses: 30 },
      { word: 'integratión', uses: 5 },
    ];
    expect(muchCommonerWords('integraton', 2, words).map(({ word }) => word)).toEqual([
      'integration',
    ]);
    expect(muchCommonerWords('integraton', 4, words)).toEqual([]);
  });
});

describe('E-04 a corrected query', () => {
  it('keeps everything else as it was typed', () => {
    const corrections = new Map([['robotcs', 'robotics']]);
    expect(replaceWords('"IT & Robotcs"  -Puglia', corrections)).toBe('"IT & robotics"  -Puglia');
  });
});

describe('spellingKey', () => {
  it.each([
    ['ρομποτική', 'rompotiki'],
    ['ενσωμάτωσης', 'ensomatosis'],
    ['flüchtlinge', 'fluchtlinge'],
    ['hälsa', 'halsa'],
  ])('of %s is %s', (word, key) => {
    expect(spellingKey(word)).toBe(key);
  });
});
