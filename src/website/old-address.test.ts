import { describe, expect, it } from '@jest/globals';
import { readOldAddress } from './old-address.ts';

const read = (query: string) => readOldAddress(new URLSearchParams(query));

describe('an address of the former website', () => {
  it('names regions, countries, areas and target groups', () => {
    const old = read(
      'refinementList[filter_regions][0]=Campania&refinementList[filter_regions][1]=Puglia' +
        '&refinementList[filter_areas][0]=Health&query=school',
    );
    expect(old?.search).toBe('school');
    expect([...(old?.names ?? [])]).toEqual([
      ['region', ['Campania', 'Puglia']],
      ['policyArea', ['Health']],
    ]);
  });

  it('leaves out what nobody knows any more', () => {
    const old = read('refinementList[filter_colour][0]=Blue&page=3');
    expect(old).toEqual({ search: null, names: new Map() });
  });

  it.each(['', 'regions=campania', 'search=school', 'refinementList=Campania'])(
    'is not %s',
    (query) => {
      expect(read(query)).toBeNull();
    },
  );
});
