import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { MIPEX_DIMENSIONS } from './region-components.ts';
import type { RegionFacts } from './region-facts.ts';
import { lessonsFor, type Candidate, type LessonSources } from './region-lessons.ts';
import type { Comparison } from './region-likeness.ts';
import { SUBJECTS_OF_DIMENSIONS, weakDimensions } from './region-weak-areas.ts';

function buildRegion(code: string, scores: Readonly<Record<string, number>> = {}): RegionFacts {
  return {
    code,
    figures: {},
    typology: null,
    scores: Object.fromEntries(
      Object.entries(scores).map(([dimension, score]) => [
        dimension,
        { score, year: 2021, source: 'A report' },
      ]),
    ),
  };
}

function buildCandidate(practiceId: string, overrides: Partial<Candidate> = {}): Candidate {
  return {
    practiceId,
    regions: ['near'],
    policyAreas: ['housing'],
    targetGroups: [],
    bestRating: null,
    isSustainabilityAssessed: false,
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    ...overrides,
  };
}

function compared(code: string, rankingDistance: number): [string, Comparison] {
  const comparison = { code, rankingDistance, distance: 0, shared: [], sharedWeight: 0.5 };
  return [code, comparison];
}

function lessons(overrides: Partial<LessonSources>) {
  return lessonsFor({
    own: buildRegion('home'),
    others: new Map(),
    comparisons: new Map([compared('near', 0.5), compared('far', 2)]),
    emptyAreas: new Set(['housing', 'education']),
    candidates: [],
    ...overrides,
  });
}

describe('the weak dimensions of a region', () => {
  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    [
      'low scores, the lowest first',
      { housing: 40, education: 10, language: 50 },
      ['education', 'housing'],
    ],
    ['the lowest of a strong region', { housing: 90, education: 70 }, ['education']],
    ['nothing when one strong score is all that is known', { housing: 90 }, []],
    ['nothing when all is well', { housing: 100, education: 100 }, []],
    ['nothing when nothing is known', {}, []],
    ['no dimension of governance', { overall: 10, evaluation: 5 }, []],
  ])('are %s', (_, scores, expected) => {
    const weak = weakDimensions(buildRegion('home', scores));
    expect(weak.map(({ subject }) => subject.dimension)).toEqual(expected);
  });

  it('are mapped to policy areas and target groups that exist, each once and with a reason', () => {
    const file = new URL('../../../seeds/reference/taxonomies.json', import.meta.url);
    const { taxonomies } = JSON.parse(readFileSync(file, 'utf8')) as {
      taxonomies: readonly { name: string; terms: readonly { code: string }[] }[];
    };
    const codes = (name: string) =>
      taxonomies.find((taxonomy) => taxonomy.name === name)!.terms.map(({ code }) => code);
    for (const subject of SUBJECTS_OF_DIMENSIONS) {
      expect(codes('POLICY_AREA')).toEqual(expect.arrayContaining([...subject.policyAreas]));
      expect(codes('TARGET_GROUP')).toEqual(expect.arrayContaining([...subject.targetGroups]));
      expect(MIPEX_DIMENSIONS).toContain(subject.dimension);
      expect(subject.reasoning.length).toBeGreaterThan(20);
    }
    const areas = SUBJECTS_OF_DIMENSIONS.flatMap(({ policyAreas }) => policyAreas);
    expect(new Set(areas).size).toBe(areas.length);
  });
});

describe('what a region can learn', () => {
  it('adds points for every reason', () => {
    const own = buildRegion('home', { housing: 20, overall: 30 });
    const near = buildRegion('near', { housing: 70, overall: 90 });
    const candidate = buildCandidate('p', { bestRating: 4, isSustainabilityAssessed: true });
    const { lessons: found } = lessons({
      own,
      others: new Map([['near', near]]),
      candidates: [candidate],
    });
    expect(found).toHaveLength(1);
    expect(found[0]!.because.map(({ kind, points }) => [kind, Number(points.toFixed(3))])).toEqual([
      ['SIMILAR_REGION', 2.4],
      ['WEAK_DIMENSION', 2.4],
      ['NO_OWN_PRACTICE', 2],
      ['HIGHER_SCORE', 1],
      ['STRONG_RATING', 1],
      ['SUSTAINABILITY_ASSESSED', 0.5],
    ]);
    expect(found[0]!.points).toBeCloseTo(9.3, 9);
  });

  it('counts a gap at home and a weak dimension once, and names all of them', () => {
    const own = buildRegion('home', { housing: 20, education: 40 });
    const { lessons: found } = lessons({
      own,
      candidates: [buildCandidate('p', { policyAreas: ['education', 'housing'] })],
    });
    const reasons = found[0]!.because.map(({ kind, points }) => [kind, points]);
    expect(reasons.slice(1)).toEqual([
      ['WEAK_DIMENSION', 3 * 0.8],
      ['WEAK_DIMENSION', 0],
      ['NO_OWN_PRACTICE', 2],
      ['NO_OWN_PRACTICE', 0],
    ]);
  });

  it('takes the overall scores when nobody knows those of the subject', () => {
    const { lessons: found } = lessons({
      own: buildRegion('home', { overall: 30, housing: 20 }),
      others: new Map([['near', buildRegion('near', { overall: 80 })]]),
      candidates: [buildCandidate('p')],
    });
    expect(found[0]!.because).toContainEqual(
      expect.objectContaining({ kind: 'HIGHER_SCORE', dimension: 'overall', points: 1 }),
    );
  });

  it.each<[string, readonly Candidate[], readonly string[]]>([
    [
      'the more similar region first',
      [buildCandidate('a', { regions: ['far'] }), buildCandidate('b')],
      ['b', 'a'],
    ],
    [
      'a region that cannot be compared last, but not left out',
      [buildCandidate('a', { regions: ['unknown'] }), buildCandidate('b', { regions: ['far'] })],
      ['b', 'a'],
    ],
    [
      'the most similar of several regions counts',
      [
        buildCandidate('a', { regions: ['far', 'near'], bestRating: 3 }),
        buildCandidate('b', { regions: ['near'] }),
      ],
      ['a', 'b'],
    ],
    [
      'the newer one first when all else is equal, then the id',
      [
        buildCandidate('c'),
        buildCandidate('b'),
        buildCandidate('a', { publishedAt: new Date('2025-01-01T00:00:00Z') }),
      ],
      ['b', 'c', 'a'],
    ],
    [
      'areas in which the region has its own practices and is not weak are left out',
      [buildCandidate('a', { policyAreas: ['language'], bestRating: 4 }), buildCandidate('b')],
      ['b'],
    ],
  ])('puts %s', (_, candidates, expected) => {
    const found = lessons({ candidates });
    expect(found.lessons.map(({ practiceId }) => practiceId)).toEqual(expected);
    expect(found.isUnfocused).toBe(false);
  });

  it('ranks everything, and says so, when no area is weak or empty', () => {
    const found = lessons({
      emptyAreas: new Set(),
      candidates: [buildCandidate('a'), buildCandidate('b', { bestRating: 4 })],
    });
    expect(found.isUnfocused).toBe(true);
    expect(found.lessons.map(({ practiceId }) => practiceId)).toEqual(['b', 'a']);
  });

  it('finds a group of people in which the region is weak', () => {
    const { lessons: found } = lessons({
      own: buildRegion('home', { third_country_nationals: 30 }),
      emptyAreas: new Set(),
      candidates: [
        buildCandidate('a'),
        buildCandidate('b', { targetGroups: ['third_country_nationals'] }),
      ],
    });
    expect(found.map(({ practiceId }) => practiceId)).toEqual(['b']);
  });
});
