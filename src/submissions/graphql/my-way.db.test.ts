import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveOf } from '../../../test/builders/moves.ts';
import { openSubmissionApi, type SubmissionApi } from '../../../test/builders/submission-api.ts';
import { buildSubmission, contributorOf, putAt } from '../../../test/builders/submissions.ts';
import { publishRound } from '../../../test/scenarios/publish-round.ts';
import type { Actor } from '../../kernel/actor.ts';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import type { Stage } from '../../practices/index.ts';
import { resubmit } from '../commands/save-submission.ts';
import { transitionPractice } from '../commands/transition-practice.ts';

const DAY = 86_400_000;

let api: SubmissionApi;

beforeAll(async () => {
  api = await openSubmissionApi();
});
afterAll(() => api.close());

interface Told {
  readonly stage: Stage;
  readonly stageText: string;
  readonly enteredAt: string;
}

const historyOf = async (contributor: Actor): Promise<readonly Told[]> =>
  (await api.get(contributor, 'my-submission', {})).history;

/** A day later, a coordinator moves the practice. */
async function move(practiceId: string, to: Stage): Promise<void> {
  api.clock.advance(DAY);
  const order = await moveOf(api, practiceId, to, { comment: 'A NOTE OF THE LAB' });
  await api.must(api.actors.coordinator, transitionPractice, order);
}

describe('the history of the own submission', () => {
  it('B-27 tells every stage with its day, oldest first, also one that it came back to', async () => {
    const begunAt = api.clock.now().getTime();
    const { contributor, practiceId } = await buildSubmission(api);
    await move(practiceId, 'PRELIMINARY_ANALYSIS');
    await move(practiceId, 'INFORMATION_REQUESTED');
    api.clock.advance(DAY);
    const { expectedVersion } = await moveOf(api, practiceId, 'SUBMITTED');
    const answers = { texts: [], facts: {} };
    const again = { submissionId: null, answers, expectedVersion, write: api.write };
    await api.must(contributor, resubmit, again);
    const history = await historyOf(contributor);
    expect(history.map(({ stage, enteredAt }) => [stage, enteredAt])).toEqual(
      (
        [
          ['SUBMITTED', 0],
          ['PRELIMINARY_ANALYSIS', 1],
          ['INFORMATION_REQUESTED', 2],
          ['SUBMITTED', 3],
        ] as const
      ).map(([stage, days]) => [stage, new Date(begunAt + days * DAY).toISOString()]),
    );
  });

  it('begins with the draft when there was one', async () => {
    const begunAt = api.clock.now().toISOString();
    const { contributor, version: expectedVersion } = await buildSubmission(api, { isDraft: true });
    expect(await historyOf(contributor)).toMatchObject([{ stage: 'DRAFT', enteredAt: begunAt }]);
    api.clock.advance(DAY);
    const answers = { texts: [], facts: {} };
    const order = { submissionId: null, answers, expectedVersion, write: api.write };
    await api.must(contributor, resubmit, order);
    expect(await historyOf(contributor)).toMatchObject([
      { stage: 'DRAFT', enteredAt: begunAt },
      { stage: 'SUBMITTED', enteredAt: api.clock.now().toISOString() },
    ]);
  });

  it('C-15 says it in the language of the contributor, and nothing of who did it and why', async () => {
    const { contributor, practiceId } = await buildSubmission(api);
    await move(practiceId, 'PRELIMINARY_ANALYSIS');
    const history = await historyOf(contributor);
    const { stageText } = await api.get(contributor, 'my-submission', {});
    expect(history.at(-1)).toEqual({
      stage: 'PRELIMINARY_ANALYSIS',
      stageText,
      enteredAt: api.clock.now().toISOString(),
    });
    expect(stageText).toBe(api.translatorFor('el').say('status.PRELIMINARY_ANALYSIS'));
    expect(JSON.stringify(history)).not.toMatch(/A NOTE OF THE LAB|Test person/u);
  });

  it('B-14 keeps a published practice published while it is revised', async () => {
    const practiceId = await api.practice();
    const contributor = await contributorOf(api, practiceId);
    const before = await api.get(contributor, 'my-submission', {});
    expect(before.history.at(-1)).toMatchObject({
      stage: 'PUBLISHED',
      enteredAt: before.stageEnteredAt,
    });
    api.clock.advance(DAY);
    await publishRound(api, practiceId, 1);
    const after = await api.get(contributor, 'my-submission', {});
    expect(after.history).toEqual(before.history);
    expect(after.stageEnteredAt).toBe(before.stageEnteredAt);
  });

  it('ends with a withdrawal, also when the practice was published', async () => {
    const practiceId = await api.practice();
    const contributor = await contributorOf(api, practiceId);
    const { version } = await api.get(contributor, 'my-submission', {});
    await api.get(contributor, 'withdraw', { input: { reason: 'why', expectedVersion: version } });
    const stages = (await historyOf(contributor)).map(({ stage }) => stage);
    expect(stages.slice(-2)).toEqual(['PUBLISHED', 'WITHDRAWN']);
  });
});

describe('the answers to the survey', () => {
  it('B-20 are shown again, word for word, once they were given', async () => {
    const { contributor, practiceId } = await buildSubmission(api);
    const expectedVersion = await putAt(api, practiceId, { stage: 'SURVEY_SENT' });
    expect(await api.get(contributor, 'my-submission', {})).toMatchObject({ surveyAnswers: [] });
    const given = [
      { path: 'evaluation', value: richTextFromPlain('Ναι.\n\nΚαι όχι.') },
      { path: 'facts.beneficiariesPersons', value: 120 },
    ];
    const empty = { path: 'tips.transfer_issues', value: null };
    const input = { expectedVersion, answers: [...given, empty] };
    expect(await api.get(contributor, 'answer-survey', { input })).toMatchObject({
      __typename: 'SurveyAnswered',
    });
    const own = await api.get(contributor, 'my-submission', {});
    expect(own.surveyAnswers).toEqual(given);
  });

  it('B-20 are not what was handed in with the template', async () => {
    const { contributor } = await buildSubmission(api);
    expect(await api.get(contributor, 'my-submission', {})).toMatchObject({ surveyAnswers: [] });
  });
});
