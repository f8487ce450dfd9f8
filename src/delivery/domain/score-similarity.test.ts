import { describe, expect, it } from '@jest/globals';
import { rankSimilar, type FactsByKind, type SimilarityMaterial } from './score-similarity.ts';
import { SIMILARITY_WEIGHTS } from './similarity.ts';

const NOTHING: FactsByKind = {
  POLICY_AREA: [],
  TARGET_GROUP: [],
  REGION: [],
  COUNTRY: [],
  ASPECT: [],
  AUTHORITY_MODE: [],
};

type Facts = Partial<FactsByKind>;

/** One practice asked for, with candidates by id. */
function material(
  asked: Facts,
  candidates: Readonly<Record<string, Facts & { readonly lexemes?: readonly string[] }>>,
  more: Partial<SimilarityMaterial> & {
    readonly words?: SimilarityMaterial['asked'][0]['words'];
  } = {},
): SimilarityMaterial {
  const { words = [], ...rest } = more;
  return {
    practices: 100,
    usage: [],
    asked: [{ id: 'asked', facts: { ...NOTHING, ...asked }, words }],
    candidates: Object.entries(candidates).map(([practiceId, { lexemes = [], ...facts }]) => ({
      askedId: 'asked',
      practiceId,
      facts: { ...NOTHING, ...facts },
      lexemes,
    })),
    ...rest,
  };
}

const idsOf = (found: ReturnType<typeof rankSimilar>) => found.map(({ practiceId }) => practiceId);

describe('the score of similar practices', () => {
  it('gives a kind its whole weight when all is the same', () => {
    const [found] = rankSimilar(
      material({ POLICY_AREA: ['a', 'b'] }, { x: { POLICY_AREA: ['b', 'a'] } }),
      4,
    );
    expect(found).toMatchObject({ score: SIMILARITY_WEIGHTS.POLICY_AREA });
  });

  it('has weights that add up to one', () => {
    const sum = Object.values(SIMILARITY_WEIGHTS).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 10);
  });

  it('counts a rare value more than a common one', () => {
    const usage = [
      ['POLICY_AREA', 'common', 80],
      ['POLICY_AREA', 'rare', 2],
    ] as const;
    const found = rankSimilar(
      material(
        { POLICY_AREA: ['common', 'rare'] },
        { a: { POLICY_AREA: ['common'] }, b: { POLICY_AREA: ['rare'] } },
        { usage },
      ),
      4,
    );
    expect(idsOf(found)).toEqual(['b', 'a']);
  });

  it('computes the weighted Jaccard index of the documentation', () => {
    const usage = [
      ['POLICY_AREA', 'p', 25],
      ['POLICY_AREA', 'q', 50],
    ] as const;
    const [found] = rankSimilar(
      material({ POLICY_AREA: ['p'] }, { a: { POLICY_AREA: ['p', 'q'] } }, { usage }),
      4,
    );
    const expected = (0.32 * Math.log(5)) / (Math.log(5) + Math.log(3));
    expect(found!.score).toBeCloseTo(expected, 6);
  });

  it('leaves out what shares nothing decisive', () => {
    const shared = {
      REGION: ['skane'],
      COUNTRY: ['SE'],
      ASPECT: ['X'],
      AUTHORITY_MODE: ['DIRECT'],
    };
    expect(rankSimilar(material(shared, { a: shared }), 4)).toEqual([]);
  });

  it('lets place, aspects and part decide between equals, and the id at last', () => {
    const area = { POLICY_AREA: ['a'] };
    const found = rankSimilar(
      material(
        { ...area, REGION: ['skane'] },
        { c: area, a: area, b: { ...area, REGION: ['skane'] } },
      ),
      4,
    );
    expect(idsOf(found)).toEqual(['b', 'a', 'c']);
  });

  it('names the rarest shared words, as they are written', () => {
    const words = [
      ['en:bicycl', 'Bicycles', 2],
      ['en:learn', 'learn', 50],
      ['en:ride', 'ride', 1],
    ] as const;
    const [found] = rankSimilar(
      material({}, { a: { lexemes: ['en:learn', 'en:bicycl'] } }, { words }),
      4,
    );
    expect(found!.because).toMatchObject([{ kind: 'TEXT', values: ['Bicycles', 'learn'] }]);
    const weight = (uses: number) => Math.log(1 + 100 / uses);
    const part = (weight(2) + weight(50)) / (weight(2) + weight(50) + weight(1));
    expect(found!.score).toBeCloseTo(0.24 * part, 6);
  });

  it('keeps as many as are asked for, for each practice', () => {
    const area = { POLICY_AREA: ['a'] };
    const two = material(area, { a: area, b: area, c: area });
    expect(idsOf(rankSimilar(two, 2))).toEqual(['a', 'b']);
  });
});
