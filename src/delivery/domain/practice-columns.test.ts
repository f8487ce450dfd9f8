import { describe, expect, it } from '@jest/globals';
import {
  buildEdition,
  buildFacts,
  buildPublished,
} from '../../../test/builders/published-practice.ts';
import type { PublishedFacts, PublishedPeriod } from './edition-document.ts';
import { effectiveDocument } from './effective-document.ts';
import { practiceColumns } from './practice-columns.ts';
import { labelsOf, type PracticeRowDocument } from './practice-row.ts';
import { practiceStatus } from './practice-status.ts';

const EXTRAS = { countries: ['SE', 'ES', 'SE'], longitude: 13.6, latitude: 55.9 };

function buildRow(facts: Partial<PublishedFacts> = {}): PracticeRowDocument {
  const practice = buildPublished({
    id: '00000000-0000-4000-8000-00000000000a',
    facts: buildFacts(facts),
  });
  const live = new Map([
    [
      'en',
      { number: 3, publishedAt: practice.publishedAt, document: buildEdition(practice, 'en') },
    ],
  ]);
  return {
    ...effectiveDocument(live, practice.facts, ['sv', 'en'])!,
    slug: 'title-en',
    alternates: [{ locale: 'en', slug: 'title-en' }],
    labels: {
      terms: { 'POLICY_AREA:labour': 'Arbete', 'EVALUATION_ASPECT:communication': 'Information' },
      regions: { skane: 'Skåne' },
    },
  };
}

describe('practiceColumns', () => {
  it('says by what a practice can be found', () => {
    const { searchText: _, ...columns } = practiceColumns(buildRow(), EXTRAS);
    expect(columns).toEqual({
      practiceId: '00000000-0000-4000-8000-00000000000a',
      locale: 'sv',
      slug: 'title-en',
      contentLocale: 'en',
      sourceLocale: 'en',
      number: 3,
      publishedAt: '2026-01-01T00:00:00.000Z',
      title: 'Title en',
      countries: ['SE', 'ES'],
      longitude: 13.6,
      latitude: 55.9,
      regions: ['skane'],
      authorityRole: 'LEADER',
      authorityMode: 'DIRECT',
      policyAreas: ['labour'],
      targetGroups: ['women'],
      aspects: ['COMMUNICATION'],
      criteria: ['RELEVANCE'],
      bestRating: 3,
      status: 'ENDED',
      outcome: null,
      periodStart: '2019',
      periodEnd: '2021-06',
      languages: ['en'],
    });
  });

  it('sorts the words by weight, with the names that people look for', () => {
    const { searchText } = practiceColumns(buildRow(), EXTRAS);
    expect(searchText.parts.map(({ weight, words }) => [weight, words])).toEqual([
      ['A', 'title en'],
      ['B', 'summary en'],
      ['B', 'skåne sverige spanien arbete'],
      ['C', 'activities en lessons en objectives en'],
      ['C', 'region skåne'],
      ['D', 'inspiring en answer en tip en'],
    ]);
  });

  it('has no best rating when nothing was rated', () => {
    const row = buildRow({ matrix: { version: 1, answers: [] } });
    expect(practiceColumns(row, EXTRAS)).toMatchObject({ criteria: [], bestRating: null });
  });
});

describe('practiceStatus', () => {
  it.each<[PublishedPeriod, string]>([
    [{ start: '2019', end: null, isOngoing: true }, 'ONGOING'],
    [{ start: '2019', end: '2021', isOngoing: false }, 'ENDED'],
    [{ start: null, end: '2021-06', isOngoing: null }, 'ENDED'],
    [{ start: '2019', end: null, isOngoing: false }, 'UNKNOWN'],
    [{ start: null, end: null, isOngoing: null }, 'UNKNOWN'],
  ])('of %j is %s', (period, status) => {
    expect(practiceStatus(period)).toBe(status);
  });
});

describe('labelsOf', () => {
  it('names every label of the default fields, each once', () => {
    const partner = { name: 'Somebody', category: 'civil_society', scope: 'local', area: null };
    const { regions, terms } = labelsOf(buildFacts({ partners: [partner, partner] }));
    expect(regions).toEqual(['skane']);
    expect(terms).toEqual([
      'AUTHORITY_ROLE:LEADER',
      'POLICY_AREA:labour',
      'TARGET_GROUP:women',
      'STAKEHOLDER_CATEGORY:civil_society',
      'STAKEHOLDER_SCOPE:local',
      'EVALUATION_ASPECT:communication',
      'EVALUATION_ASPECT:innovation',
      'EVALUATION_CRITERION:relevance',
      'EVALUATION_CRITERION:impact',
      'TRANSFERABILITY_QUESTION:replicable_elements',
      'TRANSFERABILITY_QUESTION:extension_to_other_target_groups',
      'TRANSFERABILITY_QUESTION:ensuring_sustainability',
      'TRANSFERABILITY_QUESTION:transfer_issues',
    ]);
  });
});
