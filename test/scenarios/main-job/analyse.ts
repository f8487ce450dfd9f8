import { expect } from '@jest/globals';
import type { Journey, Loose } from '../journey.ts';
import { ANALYSIS_TEXTS, NOT_ASSESSED, QUESTIONS, rich } from './words.ts';

/** A researcher analyses and hands in, an editor who wrote none of it signs off. */
export async function analyse(journey: Journey): Promise<void> {
  const text = (path: string, value: unknown, expectedVersion = 0) => ({
    id: journey.state.practiceId,
    path,
    value,
    expectedVersion,
  });
  await journey.refused(
    '09-save-text',
    text('tips.transfer_issues', rich('Νωρίς')),
    journey.as('researcher'),
    {
      code: 'TRANSITION_NOT_ALLOWED',
    },
  );
  await journey.must('04-transition', journey.move('ANALYSIS'), journey.as('researcher'));
  await journey.refused('04-transition', journey.move('REVIEW'), journey.as('researcher'), {
    code: 'TRANSITION_NOT_ALLOWED',
  });
  for (const [path, plain] of Object.entries(ANALYSIS_TEXTS)) {
    await journey.must('09-save-text', text(path, rich(plain)), journey.as('researcher'));
  }
  const tip = text('tips.transfer_issues', rich('Άλλο κείμενο'));
  await journey.refused('09-save-text', tip, journey.as('researcher'), {
    code: 'VERSION_CONFLICT',
    currentVersion: 1,
    conflicts: [{ path: 'tips.transfer_issues', theirs: 'Χρειάζεται χώρος.' }],
  });
  await journey.refused('09-save-text', text('no.such.path', 'x'), journey.as('researcher'), {
    issues: [{ code: 'PATH_UNKNOWN' }],
  });
  await journey.refused(
    '09-save-text',
    text('title', 'x'.repeat(121), 1),
    journey.as('researcher'),
    {
      issues: [{ code: 'TEXT_TOO_LONG' }],
    },
  );
  await journey.refused(
    '09-save-text',
    text('tips.transfer_issues', rich('x'), 1),
    journey.as('translator'),
    {
      code: 'FORBIDDEN',
    },
  );
  for (const aspect of NOT_ASSESSED) {
    const facts = {
      state: 'NOT_ASSESSED',
      notAssessedReason: 'NOT_DOCUMENTED',
      expectedVersion: 0,
    };
    await journey.must(
      '10-save-aspect',
      { id: journey.state.practiceId, aspect, ...facts },
      journey.as('researcher'),
    );
  }
  for (const questionKey of QUESTIONS.slice(1)) {
    const facts = { questionKey, state: 'UNKNOWN', expectedVersion: 0 };
    await journey.must(
      '11-save-matrix-answer',
      { id: journey.state.practiceId, ...facts },
      journey.as('researcher'),
    );
  }
  await journey.refused('04-transition', journey.move('REVIEW'), journey.as('researcher'), {
    unmet: [{ code: 'MATRIX_ANSWER_MISSING', path: 'matrix.relevance-need.answer' }],
  });
  const rated = {
    id: journey.state.practiceId,
    questionKey: QUESTIONS[0],
    state: 'RATED',
    expectedVersion: 0,
  };
  await journey.refused(
    '11-save-matrix-answer',
    { ...rated, rating: 5 },
    journey.as('researcher'),
    {
      issues: [{ code: 'MATRIX_RATING' }],
    },
  );
  const answer = { value: rich('Η ανάγκη περιγράφεται στην πηγή.'), expectedVersion: 0 };
  await journey.must(
    '11-save-matrix-answer',
    { ...rated, rating: 2, answer },
    journey.as('researcher'),
  );
  await journey.must('04-transition', journey.move('REVIEW'), journey.as('researcher'));
  const signing = { practiceId: journey.state.practiceId, expectedVersion: journey.state.version };
  await journey.refused('12-sign-off', signing, journey.as('researcher'), { code: 'FORBIDDEN' });
  const seen = await journey.ask(
    '13-working-practice',
    { id: journey.state.practiceId },
    journey.as('editor'),
  );
  const approval = seen.practice.availableTransitions.find((one: Loose) => one.to === 'APPROVED');
  expect(approval).toMatchObject({ allowed: true, unmet: [] });
  await journey.must('12-sign-off', signing, journey.as('editor'));
}
