import { describe, expect, it } from '@jest/globals';
import { STAGES, type Stage } from '../../practices/index.ts';
import { statusAddress, withAddress, withLink } from './letter-link.ts';
import { allowedActions, awaitedFrom, OPEN_STAGES } from './submission-status.ts';

const at = (stage: Stage) => allowedActions({ stage, revisionStage: null });

describe('what a contributor can do', () => {
  it.each<[Stage, readonly string[]]>([
    ['DRAFT', ['SAVE', 'HAND_IN', 'CHANGE_FILES', 'WITHDRAW']],
    ['SUBMITTED', ['CHANGE_FILES', 'WITHDRAW']],
    ['PRELIMINARY_ANALYSIS', ['WITHDRAW']],
    ['INFORMATION_REQUESTED', ['SAVE', 'HAND_IN', 'CHANGE_FILES', 'WITHDRAW']],
    ['DECLINED', ['WITHDRAW']],
    ['DUPLICATE', ['WITHDRAW']],
    ['SELECTED', ['WITHDRAW']],
    ['SURVEY_SENT', ['ANSWER_SURVEY', 'WITHDRAW']],
    ['SURVEY_RECEIVED', ['WITHDRAW']],
    ['ANALYSIS', ['WITHDRAW']],
    ['REVIEW', ['WITHDRAW']],
    ['APPROVED', ['WITHDRAW']],
    ['PUBLISHED', ['WITHDRAW']],
    ['ARCHIVED', []],
    ['WITHDRAWN', []],
  ])('B-27 at %s: %j', (stage, actions) => {
    expect(at(stage)).toEqual(actions);
  });

  it('B-27 stays the same while a revision is under way', () => {
    expect(allowedActions({ stage: 'PUBLISHED', revisionStage: 'ANALYSIS' })).toEqual(['WITHDRAW']);
  });

  it('B-27 awaits the contributor exactly where something can be handed in or answered', () => {
    const awaited = STAGES.filter((stage) => awaitedFrom(stage) === 'CONTRIBUTOR');
    const isAsked = (stage: Stage) =>
      at(stage).some((action) => action === 'HAND_IN' || action === 'ANSWER_SURVEY');
    expect(awaited).toEqual(STAGES.filter(isAsked));
  });

  it('keeps in the queue what was handed in and waits for somebody', () => {
    expect(OPEN_STAGES).toEqual([
      'SUBMITTED',
      'PRELIMINARY_ANALYSIS',
      'INFORMATION_REQUESTED',
      'SELECTED',
      'SURVEY_SENT',
      'SURVEY_RECEIVED',
      'ANALYSIS',
      'REVIEW',
      'APPROVED',
    ]);
  });
});

describe('the link of a letter', () => {
  const text = 'Here: [[link]]\nagain: [[link]]';

  it('has its token behind #, so that no server log sees it', () => {
    const address = 'https://lab.invalid/submission#t0ken';
    expect(withLink(text, 'https://lab.invalid', 't0ken')).toBe(
      `Here: ${address}\nagain: ${address}`,
    );
  });

  it('is shown without the token, and taken literally', () => {
    expect(withAddress(text, statusAddress('https://lab.invalid/$&'))).toBe(
      'Here: https://lab.invalid/$&/submission\nagain: https://lab.invalid/$&/submission',
    );
  });
});
