import { describe, expect, it } from '@jest/globals';
import { ASPECTS } from '../../practices/index.ts';
import type { AspectAssessment, MatrixAnswer } from './assessment.ts';
import { validateAspect, validateMatrixAnswer } from './assessment.ts';
import { missingAssessment } from './assessment-completeness.ts';

const aspect: AspectAssessment = {
  aspect: 'inclusion',
  state: 'ASSESSED',
  notAssessedReason: null,
  rating: null,
  changedBy: null,
  version: 1,
};

const answer: MatrixAnswer = {
  questionKey: 'relevance-need',
  state: 'RATED',
  rating: 2,
  evidence: [],
  changedBy: null,
  version: 1,
};

const skipped = { state: 'NOT_ASSESSED', notAssessedReason: 'NOT_DOCUMENTED' } as const;

describe('the facts of an aspect', () => {
  it.each<[Partial<AspectAssessment>, boolean]>([
    [{}, true],
    [{ rating: 0 }, true],
    [{ rating: 4 }, true],
    [skipped, true],
    [{ rating: 5 }, false],
    [{ rating: -1 }, false],
    [{ rating: 2.5 }, false],
    [{ notAssessedReason: 'TOO_EARLY' }, false],
    [{ state: 'NOT_ASSESSED' }, false],
    [{ ...skipped, rating: 1 }, false],
  ])('%j fit: %s', (overrides, fit) => {
    const issues = [{ code: 'ASPECT_FACTS', path: 'aspects.inclusion' }];
    expect(validateAspect({ ...aspect, ...overrides })).toEqual(fit ? [] : issues);
  });
});

describe('the facts of an answer', () => {
  it.each<[Partial<MatrixAnswer>, readonly string[]]>([
    [{}, []],
    [{ rating: 0 }, []],
    [{ state: 'UNKNOWN', rating: null }, []],
    [{ state: 'NOT_APPLICABLE', rating: null }, []],
    [{ evidence: ['https://a.example/b?c=d'] }, []],
    [{ rating: null }, ['MATRIX_RATING']],
    [{ rating: 5 }, ['MATRIX_RATING']],
    [{ state: 'UNKNOWN' }, ['MATRIX_RATING']],
    [{ evidence: ['ftp://a.example'] }, ['MATRIX_EVIDENCE']],
    [{ evidence: Array(21).fill('https://a.example') }, ['MATRIX_EVIDENCE']],
    [{ rating: null, evidence: ['x'] }, ['MATRIX_RATING', 'MATRIX_EVIDENCE']],
  ])('%j break: %j', (overrides, codes) => {
    const issues = validateMatrixAnswer({ ...answer, ...overrides });
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(issues.every(({ path }) => path === 'matrix.relevance-need.answer')).toBe(true);
  });
});

describe('a complete assessment', () => {
  const KEYS = ['relevance-need', 'relevance-fit'];
  const everyAspect = ASPECTS.map((name) => `aspects.${name}.inspiringElements`);
  const unknown: MatrixAnswer = {
    ...answer,
    questionKey: 'relevance-fit',
    state: 'UNKNOWN',
    rating: null,
  };
  const complete = {
    assessment: { aspects: [aspect], answers: [answer, unknown] },
    questionKeys: KEYS,
    filledPaths: new Set([...everyAspect, 'matrix.relevance-need.answer']),
  };

  it('lacks nothing', () => expect(missingAssessment(complete)).toEqual([]));

  it('B-04 has words for each aspect, of either kind, unless it was not assessed', () => {
    const filledPaths = new Set(
      [...complete.filledPaths].filter((path) => !/inclusion/u.test(path)),
    );
    const missing = [{ code: 'ASPECT_MISSING', path: 'aspects.inclusion' }];
    expect(missingAssessment({ ...complete, filledPaths })).toEqual(missing);
    const other = new Set([...filledPaths, 'aspects.inclusion.roomForImprovement']);
    expect(missingAssessment({ ...complete, filledPaths: other })).toEqual([]);
    const assessment = { ...complete.assessment, aspects: [{ ...aspect, ...skipped }] };
    expect(missingAssessment({ ...complete, filledPaths, assessment })).toEqual([]);
  });

  it('B-04 has an answer to every question, and words beside every rating', () => {
    const assessment = { ...complete.assessment, answers: [answer] };
    expect(missingAssessment({ ...complete, assessment })).toEqual([
      { code: 'MATRIX_ANSWER_MISSING', path: 'matrix.relevance-fit.answer' },
    ]);
    const filledPaths = new Set(everyAspect);
    expect(missingAssessment({ ...complete, filledPaths })).toEqual([
      { code: 'MATRIX_TEXT_MISSING', path: 'matrix.relevance-need.answer' },
    ]);
  });

  it('does not ask questions of another matrix', () => {
    const answers = [...complete.assessment.answers, { ...answer, questionKey: 'old-question' }];
    const assessment = { ...complete.assessment, answers };
    expect(missingAssessment({ ...complete, assessment })).toEqual([]);
  });
});
