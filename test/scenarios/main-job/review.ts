import { expect } from '@jest/globals';
import { operation } from '../../kit/operations.ts';
import type { Journey, Loose } from '../journey.ts';
import { rich } from './words.ts';

/** A coordinator finds it, asks, gets the resubmission, selects it and sends the survey; it is answered. */
export async function review(journey: Journey): Promise<void> {
  const anonymous = await journey.server.graphql(operation('main-job/03-queue'), {
    stages: ['SUBMITTED'],
  });
  expect(anonymous.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  const { submissions } = await journey.ask(
    '03-queue',
    { stages: ['SUBMITTED'] },
    journey.as('coordinator'),
  );
  const found = submissions.nodes.find((node: Loose) => node.title.startsWith('Κύκλοι'));
  expect(found).toMatchObject({ locale: 'el', practice: { stage: 'SUBMITTED' } });
  journey.state.practiceId = found.practice.id;
  journey.state.version = found.practice.version;
  await journey.refused(
    '04-transition',
    journey.move('PRELIMINARY_ANALYSIS'),
    journey.as('researcher'),
    {
      code: 'FORBIDDEN',
      right: 'RIGHT_COORDINATOR',
    },
  );
  await journey.refused('04-transition', journey.move('PUBLISHED'), journey.as('editor'), {
    code: 'TRANSITION_NOT_ALLOWED',
  });
  await journey.refused('04-transition', journey.move('SELECTED'), journey.as('coordinator'), {
    code: 'TRANSITION_NOT_ALLOWED',
    unmet: [{ code: 'TRANSITION_NOT_IN_CHART' }],
  });
  await journey.must(
    '04-transition',
    journey.move('PRELIMINARY_ANALYSIS'),
    journey.as('coordinator'),
  );
  await journey.refused(
    '04-transition',
    { ...journey.move('SELECTED'), expectedVersion: 1 },
    journey.as('coordinator'),
    {
      code: 'VERSION_CONFLICT',
      currentVersion: journey.state.version,
    },
  );
  await journey.refused(
    '04-transition',
    journey.move('INFORMATION_REQUESTED'),
    journey.as('coordinator'),
    {
      unmet: [{ code: 'COMMENT_MISSING' }],
    },
  );
  await journey.must(
    '04-transition',
    journey.move('INFORMATION_REQUESTED', { comment: 'Πόσοι συμμετέχουν σε κάθε κύκλο;' }),
    journey.as('coordinator'),
  );
  const asked = await journey.ask(
    '05-my-submission',
    {},
    { ...journey.contributor(), locale: 'el' },
  );
  expect(asked.mySubmission.letters[0].body).toContain('Πόσοι συμμετέχουν σε κάθε κύκλο;');
  const answers = { texts: [{ path: 'results', value: rich('Έως οκτώ άτομα στον κύκλο.') }] };
  await journey.refused('06-resubmit', { answers, expectedVersion: 1 }, journey.contributor(), {
    code: 'VERSION_CONFLICT',
  });
  await journey.must(
    '06-resubmit',
    { answers, expectedVersion: journey.state.version },
    journey.contributor(),
  );
  await journey.refused(
    '06-resubmit',
    { answers, expectedVersion: journey.state.version },
    journey.contributor(),
    {
      unmet: [{ code: 'SUBMISSION_NOT_EDITABLE' }],
    },
  );
  await journey.must(
    '04-transition',
    journey.move('PRELIMINARY_ANALYSIS'),
    journey.as('coordinator'),
  );
  await journey.must('04-transition', journey.move('SELECTED'), journey.as('coordinator'));
  const survey = { practiceId: journey.state.practiceId, expectedVersion: journey.state.version };
  await journey.refused('07-send-survey', survey, journey.as('editor'), { code: 'FORBIDDEN' });
  await journey.must('07-send-survey', survey, journey.as('coordinator'));
  await journey.server.deliverEvents();
  const letter = journey.server.mails.filter(({ to }) => to === 'eleni@submitter.invalid').at(-1)!;
  expect(letter.locale).toBe('el');
  const link = /#([A-Za-z0-9_-]{43})/u.exec(letter.text)![1]!;
  const texts = [{ path: 'aspects.communication.inspiringElements', value: rich('Απλή γλώσσα.') }];
  await journey.must(
    '08-answer-survey',
    { answers: texts, expectedVersion: journey.state.version },
    { submission: link },
  );
  await journey.refused(
    '08-answer-survey',
    { answers: texts, expectedVersion: journey.state.version },
    journey.contributor(),
    { code: 'TRANSITION_NOT_ALLOWED' },
  );
}
