import { describe, expect, it } from '@jest/globals';
import { readFacts } from './read-facts.ts';

describe('facts from the API', () => {
  it('leave out what was left out', () => {
    expect(readFacts({})).toEqual({});
    expect(Object.keys(readFacts({ outcome: null }))).toEqual(['outcome']);
  });

  it('are empty or not known where they are null', () => {
    const nothing = {
      regions: null,
      policyAreas: null,
      targetGroups: null,
      partners: null,
      fundingSources: null,
      resultIndicators: null,
      links: null,
    };
    const empty = Object.fromEntries(Object.keys(nothing).map((key) => [key, []]));
    expect(readFacts(nothing)).toEqual(empty);
    const unknown = {
      authorityRole: null,
      outcome: null,
      leadOrganisation: null,
      budget: null,
      beneficiariesPersons: null,
      reviewBy: null,
    };
    expect(readFacts({ ...unknown, period: null })).toEqual({
      ...unknown,
      period: { start: null, end: null, isOngoing: null },
    });
  });

  it('are complete in their parts, and trimmed', () => {
    const indicator = { name: ' Jobs ', unit: 'persons' };
    expect(
      readFacts({
        period: { start: '2020' },
        partners: [{ name: ' A ' }],
        leadOrganisation: ' B ',
        fundingSources: [' AMIF'],
        resultIndicators: [indicator],
      }),
    ).toEqual({
      period: { start: '2020', end: null, isOngoing: null },
      partners: [{ name: 'A', category: null, scope: null, area: null }],
      leadOrganisation: 'B',
      fundingSources: ['AMIF'],
      resultIndicators: [
        {
          name: 'Jobs',
          unit: 'persons',
          baseline: null,
          target: null,
          achieved: null,
          measuredOn: null,
        },
      ],
    });
  });
});
