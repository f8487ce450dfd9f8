import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, ROLES, type Actor } from '../../kernel/actor.ts';
import { STAGES } from '../../practices/index.ts';
import { answerMove } from '../../workflow/chart.ts';
import { checkChart } from '../../workflow/check-chart.ts';
import type { MoveFacts } from './move-facts.ts';
import { movesFrom, startOfMove } from './moves-from.ts';
import { SUBMISSION_CHART, type Walker } from './submission-chart.ts';

const MET: MoveFacts = {
  templateGaps: [],
  analysisGaps: [],
  hasSubmission: true,
  hasConsent: true,
  actorIsAuthor: false,
  isSignedOff: true,
  hasComment: true,
  duplicateOf: 'another',
  practiceId: 'this',
};

function actorAs(walker: Walker): Actor {
  if (walker === 'SUBMITTER') return { kind: 'SUBMITTER', submissionId: 'x' };
  const grants = [{ role: walker, locales: null, regions: null }];
  return { kind: 'ACCOUNT', accountId: 'y', grants };
}

const WALKERS: readonly Walker[] = [...ROLES, 'SUBMITTER'];

describe('the chart of a practice', () => {
  it('B-01 is sound', () => {
    expect(checkChart(SUBMISSION_CHART)).toEqual([]);
  });

  it('B-01 has the stages of practices, begins with a draft and ends archived or withdrawn', () => {
    expect(SUBMISSION_CHART.states).toEqual(STAGES);
    expect(SUBMISSION_CHART.initial).toBe('DRAFT');
    expect(SUBMISSION_CHART.terminal).toEqual(['ARCHIVED', 'WITHDRAWN']);
  });

  it.each(SUBMISSION_CHART.edges.map((edge) => [`${edge.from} → ${edge.to}`, edge] as const))(
    'A17 %s is walked by exactly those it names',
    (_, edge) => {
      const walkers = WALKERS.filter((walker) => edge.mayWalk(actorAs(walker)) === null);
      expect(walkers.sort()).toEqual([...edge.who].sort());
      expect(edge.mayWalk(ANONYMOUS)).toMatch(/^RIGHT_/u);
    },
  );

  it.each<[string, Partial<MoveFacts>, Parameters<typeof question>]>([
    [
      'TEXT_MISSING',
      { templateGaps: [{ code: 'TEXT_MISSING', path: 'title' }] },
      ['DRAFT', 'SUBMITTED', 'SUBMITTER'],
    ],
    ['CONSENT_MISSING', { hasConsent: false }, ['DRAFT', 'SUBMITTED', 'SUBMITTER']],
    [
      'SUBMISSION_MISSING',
      { hasSubmission: false },
      ['PRELIMINARY_ANALYSIS', 'INFORMATION_REQUESTED', 'COORDINATOR'],
    ],
    ['COMMENT_MISSING', { hasComment: false }, ['PRELIMINARY_ANALYSIS', 'DECLINED', 'COORDINATOR']],
    ['COMMENT_MISSING', { hasComment: false }, ['SELECTED', 'ANALYSIS', 'COORDINATOR']],
    [
      'DUPLICATE_ORIGINAL_MISSING',
      { duplicateOf: null },
      ['PRELIMINARY_ANALYSIS', 'DUPLICATE', 'COORDINATOR'],
    ],
    [
      'DUPLICATE_ORIGINAL_MISSING',
      { duplicateOf: 'this' },
      ['PRELIMINARY_ANALYSIS', 'DUPLICATE', 'COORDINATOR'],
    ],
    [
      'TIP_MISSING',
      { analysisGaps: [{ code: 'TIP_MISSING', path: 'tips.transfer_issues' }] },
      ['ANALYSIS', 'REVIEW', 'RESEARCHER'],
    ],
    ['FOUR_EYES_SIGN_OFF', { actorIsAuthor: true }, ['REVIEW', 'APPROVED', 'EDITOR']],
    ['SIGN_OFF_MISSING', { isSignedOff: false }, ['APPROVED', 'PUBLISHED', 'EDITOR']],
    ['CONSENT_MISSING', { hasConsent: false }, ['APPROVED', 'PUBLISHED', 'EDITOR']],
  ])('B-04 says %s for %j', (code, missing, [from, to, walker]) => {
    expect(answerMove(SUBMISSION_CHART, question(from, to, walker))).toEqual({ allowed: true });
    const facts = { ...MET, ...missing };
    const decision = answerMove(SUBMISSION_CHART, { ...question(from, to, walker), facts });
    expect(decision).toMatchObject({ allowed: false, unmet: [{ code }] });
  });

  it('asks for no consent where there is no submission', () => {
    const facts = { ...MET, hasSubmission: false, hasConsent: false };
    const decision = answerMove(SUBMISSION_CHART, {
      ...question('DRAFT', 'SUBMITTED', 'COORDINATOR'),
      facts,
    });
    expect(decision).toEqual({ allowed: true });
  });
});

describe('where a move begins', () => {
  const revised = { stage: 'PUBLISHED', revisionStage: 'REVIEW' } as const;

  it('B-14 the pending revision goes its own way', () => {
    expect(startOfMove(revised, 'APPROVED')).toBe('REVIEW');
    expect(startOfMove({ ...revised, revisionStage: null }, 'ANALYSIS')).toBe('PUBLISHED');
  });

  it('a published practice is archived and withdrawn as what it is, also during a revision', () => {
    expect(startOfMove(revised, 'ARCHIVED')).toBe('PUBLISHED');
    const moves = movesFrom(revised).map(({ from, verb }) => `${from} ${verb}`);
    expect(moves.sort()).toEqual([
      'PUBLISHED archive',
      'PUBLISHED withdraw',
      'REVIEW return',
      'REVIEW signOff',
    ]);
  });
});

function question(from: (typeof STAGES)[number], to: (typeof STAGES)[number], walker: Walker) {
  return { from, to, actor: actorAs(walker), facts: MET };
}
