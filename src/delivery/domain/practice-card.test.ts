import { describe, expect, it } from '@jest/globals';
import { buildFacts } from '../../../test/builders/published-practice.ts';
import type { EffectiveText } from './effective-document.ts';
import { cardOf } from './practice-card.ts';
import type { PracticeRowDocument } from './practice-row.ts';

const text = (value: string): EffectiveText => ({
  value,
  locale: 'en',
  fallbackReason: null,
  origin: 'HUMAN',
  isOutdated: false,
  sourceLocale: null,
});

const document: PracticeRowDocument = {
  practiceId: '00000000-0000-4000-8000-000000000001',
  locale: 'en',
  contentLocale: 'en',
  sourceLocale: 'en',
  number: 1,
  publishedAt: '2026-01-01T00:00:00.000Z',
  facts: buildFacts({
    partners: [{ name: 'A town', category: 'civil_society', scope: null, area: null }],
    links: [{ url: 'https://example.org/', kind: 'WEBSITE' }],
  }),
  texts: { title: text('Title'), summary: text('Summary'), objectives: text('Objectives') },
  slug: 'title',
  alternates: [{ locale: 'en', slug: 'title' }],
  labels: {
    terms: { 'POLICY_AREA:labour': 'Employment', 'EVALUATION_ASPECT:inclusion': 'Inclusion' },
    regions: { skane: 'Skåne' },
  },
};

describe('the card of a practice', () => {
  it('keeps what a list shows, unchanged', () => {
    const card = cardOf(document);
    expect(card.texts).toEqual({
      title: document.texts['title'],
      summary: document.texts['summary'],
    });
    expect(card.labels).toEqual({
      terms: { 'POLICY_AREA:labour': 'Employment' },
      regions: { skane: 'Skåne' },
    });
    expect(card.facts.policyAreas).toEqual(document.facts.policyAreas);
    expect(card.alternates).toEqual(document.alternates);
  });

  it('leaves out what only the page of a practice shows', () => {
    const { facts } = cardOf(document);
    expect(facts).toMatchObject({ partners: [], links: [], aspects: [], resultIndicators: [] });
    expect(facts.matrix).toEqual({ version: 1, answers: [] });
  });
});
