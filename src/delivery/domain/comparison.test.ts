import { describe, expect, it } from '@jest/globals';
import { agreementOf, sharedByAll, summarise, type Agreement } from './comparison.ts';

describe('the agreement of several practices', () => {
  it.each<[Agreement, readonly (readonly string[])[]]>([
    [
      'SAME',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    ['SAME', [['a'], ['a'], ['a'], ['a']]],
    ['PARTLY', [['a', 'b'], ['b']]],
    ['PARTLY', [['a'], ['a'], ['b']]],
    ['PARTLY', [['a'], ['a'], []]],
    ['DIFFERENT', [['a'], ['b']]],
    ['DIFFERENT', [['a'], []]],
    ['UNKNOWN', [[], []]],
  ])('is %s for %j', (expected, lists) => {
    expect(agreementOf(lists)).toBe(expected);
  });

  it('shares what every one has, in the order of the first', () => {
    expect(
      sharedByAll([
        ['c', 'a', 'b'],
        ['b', 'c'],
        ['c', 'b', 'd'],
      ]),
    ).toEqual(['c', 'b']);
    expect(sharedByAll([['a'], []])).toEqual([]);
  });
});

describe('the summary of a criterion', () => {
  const rated = (rating: number) => ({ state: 'RATED', rating }) as const;
  const unknown = { state: 'UNKNOWN', rating: null } as const;
  const notApplicable = { state: 'NOT_APPLICABLE', rating: null } as const;

  it('takes the middle of an odd number, and the mean of the middle two of an even one', () => {
    expect(summarise([rated(4), rated(0), rated(1)])).toMatchObject({ best: 4, median: 1 });
    expect(summarise([rated(4), rated(1), rated(2), rated(0)])).toMatchObject({ median: 1.5 });
  });

  it('never takes a missing rating for zero', () => {
    const summary = summarise([rated(3), unknown, notApplicable, unknown]);
    expect(summary).toEqual({ best: 3, median: 3, rated: 1, notApplicable: 1, unknown: 2 });
    expect(summarise([unknown])).toMatchObject({ best: null, median: null, rated: 0, unknown: 1 });
  });
});
