import { expect } from '@jest/globals';
import { operation } from '../../kit/operations.ts';
import type { Journey } from '../journey.ts';
import { greekSubmission } from './words.ts';

/** A contributor without an account submits a practice in Greek and gets a token for it alone. */
export async function submit(journey: Journey): Promise<void> {
  const input = greekSubmission('main-job-0001');
  await journey.refused(
    '01-submit-practice',
    { ...input, consent: { isAccepted: false, textVersion: 1 } },
    {},
    {
      __typename: 'ValidationFailed',
      issues: [{ code: 'CONSENT_MISSING' }],
    },
  );
  const withoutTitle = {
    ...input,
    answers: { ...input.answers, texts: input.answers.texts.slice(1) },
  };
  await journey.refused('01-submit-practice', withoutTitle, {}, { code: 'TRANSITION_NOT_ALLOWED' });
  const submitted = await journey.must('01-submit-practice', input, { locale: 'el' });
  expect(submitted.submission).toMatchObject({ stage: 'SUBMITTED' });
  expect(submitted.submission.stageText).toMatch(/[α-ω]/u);
  journey.state.submissionToken = submitted.token as string;
  const again = await journey.must('01-submit-practice', input, { locale: 'el' });
  expect(again.token).toBe(journey.state.submissionToken);
  await journey.refused(
    '01-submit-practice',
    { ...input, locale: 'sv' },
    {},
    { code: 'IDEMPOTENCY_CONFLICT' },
  );
  const mine = await journey.ask('05-my-submission', {}, journey.contributor());
  expect(mine.mySubmission).toMatchObject({ id: submitted.submission.id, stage: 'SUBMITTED' });
  const garbage = await journey.server.graphql(
    operation('main-job/05-my-submission'),
    {},
    {
      submission: 'A'.repeat(43),
    },
  );
  expect(garbage.status).toBe(401);
  expect(garbage.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
}
