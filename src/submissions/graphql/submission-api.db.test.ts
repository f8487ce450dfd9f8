import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { operation } from '../../../test/builders/editorial-client.ts';
import { buildAnalysed, moveOf, tryMove } from '../../../test/builders/moves.ts';
import { openSubmissionApi, type SubmissionApi } from '../../../test/builders/submission-api.ts';
import {
  buildSubmission,
  contributorOf,
  putAt,
  submissionOf,
} from '../../../test/builders/submissions.ts';
import { ANONYMOUS } from '../../kernel/actor.ts';
import { encodeId } from '../../kernel/ids.ts';

let api: SubmissionApi;

beforeAll(async () => {
  api = await openSubmissionApi();
});
afterAll(() => api.close());

const folder = new URL('../../../schema/operations/editorial/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.startsWith('submissions-'));

describe('the documented operations', () => {
  it.each(names)('A-23 %s fits the schema', (name) => {
    const source = operation(name.replace('.graphql', ''));
    expect(source).toMatch(/^# [A-Z].+\.\n/u);
    expect(validate(api.schema, parse(source))).toEqual([]);
  });
});

/** What a client sends to hand in a practice. */
function inputOf(overrides: object = {}): object {
  const { write: _, ...input } = submissionOf(api);
  return { input: { ...input, ...overrides } };
}

describe('handing in', () => {
  it('E4 answers with the submission and its token, and again with the same', async () => {
    const variables = inputOf();
    const first = await api.get(ANONYMOUS, 'submit-practice', { ...variables });
    expect(first).toEqual({
      __typename: 'PracticeSubmitted',
      token: expect.stringMatching(/^[\w-]{43}$/u),
      submission: {
        id: expect.any(String),
        stage: 'SUBMITTED',
        stageText: 'Λάβαμε την πρακτική σας. Ο συντονισμός θα την εξετάσει σύντομα.',
        awaitedFrom: 'COORDINATION',
        awaitedText: 'Το επόμενο βήμα είναι δικό μας. Δεν χρειάζεται να κάνετε κάτι.',
        version: 3,
        allowedActions: ['CHANGE_FILES', 'WITHDRAW'],
      },
    });
    expect(await api.get(ANONYMOUS, 'submit-practice', { ...variables })).toEqual(first);
  });

  it('C-15 refuses in the language of the caller', async () => {
    const consent = { isAccepted: false, textVersion: 1 };
    const asking = { translator: api.translatorFor('sv') };
    expect(
      await api.get(ANONYMOUS, 'submit-practice', { ...inputOf({ consent }) }, asking),
    ).toEqual({
      __typename: 'ValidationFailed',
      code: 'VALIDATION_FAILED',
      message: expect.any(String),
      path: ['consent.isAccepted'],
      issues: [
        {
          code: 'CONSENT_MISSING',
          message: 'Samtycket från den som lämnar in saknas.',
          path: 'consent.isAccepted',
        },
      ],
    });
  });

  it('D-13 is no document without consent', async () => {
    const { errors } = await api.ask(ANONYMOUS, 'submit-practice', {
      ...inputOf({ consent: { textVersion: 1 } }),
    });
    expect(errors?.[0]?.message).toContain('isAccepted');
  });

  it('D-11 is counted by minute and by hour, and refused with the time to wait', async () => {
    const counted: string[] = [];
    const before = await api.snapshot();
    const consume = async (limit: string, key: string) => {
      counted.push(`${limit} ${key}`);
      return limit === 'submit-address-hour' ? 1200 : null;
    };
    expect(
      await api.get(ANONYMOUS, 'submit-practice', { ...inputOf() }, { consume }),
    ).toMatchObject({
      __typename: 'RateLimited',
      code: 'RATE_LIMITED',
      retryAfter: 1200,
    });
    expect(counted).toEqual(['submit-address 192.0.2.1', 'submit-address-hour 192.0.2.1']);
    expect(await api.snapshot()).toEqual(before);
  });
});

describe('the own submission', () => {
  it('B-27 shows words, facts, letters without the link, and the survey', async () => {
    const { contributor, practiceId } = await buildSubmission(api);
    await putAt(api, practiceId, { stage: 'SURVEY_SENT' });
    const own = await api.get(contributor, 'my-submission', {});
    expect(own).toMatchObject({
      stage: 'SURVEY_SENT',
      awaitedFrom: 'CONTRIBUTOR',
      allowedActions: ['ANSWER_SURVEY', 'WITHDRAW'],
      facts: { regions: ['skane'], authorityRole: 'LEADER' },
      survey: { questionnaireVersion: 1, dueOn: null, isAnswered: false, answeredAt: null },
      letters: [{ subject: 'Λάβαμε την πρακτική σας' }],
    });
    expect(own.texts.map(({ path }: { path: string }) => path)).toEqual([
      'title',
      'summary',
      'objectives',
      'activities',
      'lessonsLearnt',
    ]);
    expect(own.letters[0].body).toContain('http://localhost:4000/submission\n');
    expect(own.letters[0].body).not.toMatch(/\[\[|#/u);
    const input = {
      expectedVersion: own.version,
      answers: [{ path: 'evaluation', value: 'Ναι.' }],
    };
    expect(await api.get(contributor, 'answer-survey', { input })).toMatchObject({
      __typename: 'SurveyAnswered',
      submission: { stage: 'SURVEY_RECEIVED', awaitedFrom: 'COORDINATION' },
    });
    expect(await api.get(contributor, 'my-submission', {})).toMatchObject({
      survey: { isAnswered: true, answeredAt: expect.any(String) },
    });
  });

  it('B-11 shows nothing of what the Lab writes about the practice', async () => {
    const practiceId = await api.practice({ leaveAt: 'REVIEW' });
    const own = await api.get(await contributorOf(api, practiceId), 'my-submission', {});
    const surveyAnswers: readonly unknown[] = []; // the contributor's own
    expect(JSON.stringify({ ...own, surveyAnswers })).not.toMatch(/aspects\.|tips\.|matrix\./u);
  });
});

describe('one submission, for coordinators', () => {
  const readings = () =>
    api.sql(
      `SELECT actor_kind, actor_id, subject_id, data FROM cms.history
       WHERE action = 'submissions.contact-read'`,
    );

  it('G8 shows contact data, and records who read them, when and for what', async () => {
    const { submissionId } = await buildSubmission(api);
    const { coordinator } = api.actors;
    const id = encodeId('Submission', submissionId);
    expect(await readings()).toEqual([]);
    await api.get(coordinator, 'queue', { filter: null });
    expect(await readings()).toEqual([]);
    expect(await api.get(coordinator, 'read', { id })).toMatchObject({
      id,
      contact: { name: 'Ada Example', email: 'ada@demo.invalid', organisation: 'Example body' },
      letters: [{ template: 'acknowledge', locale: 'el', createdBy: null, sentAt: null }],
      handedIn: [{ number: 1, kind: 'TEMPLATE' }],
    });
    expect(await readings()).toEqual([
      {
        actor_kind: 'ACCOUNT',
        actor_id: coordinator.kind === 'ACCOUNT' ? coordinator.accountId : '',
        subject_id: submissionId,
        data: { purpose: 'COORDINATION' },
      },
    ]);
  });

  it.each(['researcher', 'editor'] as const)('D-13 is not for a %s', async (role) => {
    const { submissionId } = await buildSubmission(api);
    const { errors } = await api.ask(api.actors[role], 'read', {
      id: encodeId('Submission', submissionId),
    });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a working practice', () => {
  it('B-03 says where it can go and what is in the way, in the language of the caller', async () => {
    const { practiceId } = await buildAnalysed(api);
    const id = encodeId('WorkingPractice', practiceId);
    const asking = { translator: api.translatorFor('fr') };
    const practice = await api.get(api.actors.researcher, 'available-transitions', { id }, asking);
    expect(practice.availableTransitions).toContainEqual({
      to: 'SELECTED',
      verb: 'select',
      mutation: 'transition',
      allowed: false,
      unmet: [
        {
          code: 'RIGHT_COORDINATOR',
          message: 'Cette action est réservée à la coordination.',
          path: null,
        },
      ],
      requiresComment: false,
      requiresLetter: true,
    });
    expect(practice.submission).toMatchObject({ locale: 'el', handedIn: [{ kind: 'TEMPLATE' }] });
    expect(practice.signOffs).toEqual([]);
  });

  it('B-06 is sent its survey and signed by mutations of their own', async () => {
    const built = await buildAnalysed(api);
    const selected = await moveOf(api, built.practiceId, 'SELECTED');
    await tryMove(api, api.actors.coordinator, selected);
    const survey = { expectedVersion: selected.expectedVersion + 1, dueOn: '2026-05-01' };
    const practiceId = encodeId('WorkingPractice', built.practiceId);
    const input = { practiceId, ...survey };
    expect(await api.get(api.actors.coordinator, 'send-survey', { input })).toMatchObject({
      __typename: 'SurveySent',
      practice: { stage: 'SURVEY_SENT' },
    });
    const underReview = await api.practice({ leaveAt: 'REVIEW' });
    const { expectedVersion } = await moveOf(api, underReview, 'APPROVED');
    const signing = { practiceId: encodeId('WorkingPractice', underReview), expectedVersion };
    expect(await api.get(api.actors.editor, 'sign-off', { input: signing })).toMatchObject({
      __typename: 'PracticeSignedOff',
      practice: { stage: 'APPROVED', signOffs: [{ signedBy: 'Test person', isValid: true }] },
    });
  });
});
