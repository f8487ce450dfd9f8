import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSubmissionApi, type SubmissionApi } from '../../../test/builders/submission-api.ts';
import {
  buildSubmission,
  submissionOf,
  type BuiltSubmission,
} from '../../../test/builders/submissions.ts';
import { ANONYMOUS, type Actor } from '../../kernel/actor.ts';
import { encodeId } from '../../kernel/ids.ts';
import { buildEditorialSchema } from '../../platform/graphql/build-schema.ts';
import { rootTypes } from '../../platform/graphql/check-schema.ts';
import { submitPractice } from '../commands/submit-practice.ts';
import { submissionsModule } from '../submissions.module.ts';
import { createWithdrawalResolver } from './withdrawal.resolver.ts';

let api: SubmissionApi;
/** Two contributors with tokens, and one with an account. */
let ada: BuiltSubmission;
let grace: BuiltSubmission;
let account: Actor;
let ofAccount: { readonly submissionId: string; readonly practiceId: string };

beforeAll(async () => {
  api = await openSubmissionApi();
  ada = await buildSubmission(api, { isDraft: true });
  grace = await buildSubmission(api, { isDraft: true });
  account = await api.account({ role: 'CONTRIBUTOR', locales: null, regions: null });
  ofAccount = await api.must(account, submitPractice, submissionOf(api, { isDraft: true }));
});
afterAll(() => api.close());

const idOf = ({ submissionId }: { readonly submissionId: string }) =>
  encodeId('Submission', submissionId);
const practiceIdOf = ({ practiceId }: { readonly practiceId: string }) =>
  encodeId('WorkingPractice', practiceId);

interface Target {
  readonly submissionId: string;
  readonly practiceId: string;
}

const answers = { texts: [{ path: 'title', value: 'Mine now' }] };

/** Every operation of the module with the input that aims it at a submission. */
const OPERATIONS: Readonly<Record<string, (target: Target, id: string) => object>> = {
  'my-submission': (_, id) => ({ id }),
  queue: () => ({ filter: null }),
  read: (_, id) => ({ id }),
  'submit-practice': () => ({ input: null }),
  'save-submission': (_, id) => ({ input: { id, answers, expectedVersion: 2 } }),
  resubmit: (_, id) => ({ input: { id, answers, expectedVersion: 2 } }),
  'answer-survey': (_, id) => ({
    input: { id, answers: [{ path: 'evaluation', value: 'x' }], expectedVersion: 2 },
  }),
  'remove-file': (_, id) => ({ input: { id, fileId: encodeId('File', randomUUID()) } }),
  withdraw: (_, id) => ({ input: { id, reason: 'why', expectedVersion: 2 } }),
  'send-survey': (target) => ({
    input: { practiceId: practiceIdOf(target), expectedVersion: 2 },
  }),
  'sign-off': (target) => ({ input: { practiceId: practiceIdOf(target), expectedVersion: 2 } }),
};

const FIELDS: Readonly<Record<string, string>> = {
  'my-submission': 'mySubmission',
  queue: 'submissions',
  read: 'submission',
  'submit-practice': 'submitPractice',
  'save-submission': 'saveSubmission',
  resubmit: 'resubmit',
  'answer-survey': 'answerSurvey',
  'remove-file': 'removeFile',
  withdraw: 'withdrawSubmission',
  'send-survey': 'sendSurvey',
  'sign-off': 'signOff',
};

/** Operations that take no aim: anybody may hand in something of their own. */
const AIMLESS = ['submit-practice'];

const AIMED = Object.keys(OPERATIONS).filter((name) => !AIMLESS.includes(name));

/** What an answer comes to: nothing, a refusal by its type, an error by its code, or data. */
async function outcome(actor: Actor, name: string, variables: object): Promise<string> {
  const { data, errors } = await api.ask(actor, name, { ...variables });
  const code = errors?.[0]?.extensions['code'];
  if (code !== undefined) return String(code);
  const answered = Object.values(data ?? {})[0] as { readonly __typename?: string } | null;
  return answered === null ? 'null' : (answered.__typename ?? 'data');
}

const NOTHING = /^(null|NotFound|UNAUTHENTICATED|FORBIDDEN)$/u;

describe('a contributor reaches the own submission only', () => {
  it('D-05 these are all operations of the module', () => {
    const withdrawal = createWithdrawalResolver(async () => undefined);
    const rest = { name: 'withdrawal', editorialResolvers: [withdrawal] };
    const schema = buildEditorialSchema([submissionsModule, rest]);
    const fields = rootTypes(schema).flatMap((type) => Object.keys(type.getFields()));
    expect(Object.values(FIELDS).sort()).toEqual(fields.sort());
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(OPERATIONS).sort());
  });

  it.each(AIMED)(
    "D-05 %s with somebody else's id gives nothing, and changes nothing",
    async (name) => {
      const before = await api.snapshot();
      const aims: readonly (readonly [string, Actor, Target])[] = [
        ['token at token', ada.contributor, grace],
        ['token at account', ada.contributor, ofAccount],
        ['account at token', account, ada],
        ['nobody at token', ANONYMOUS, ada],
      ];
      for (const [who, actor, target] of aims) {
        const variables = OPERATIONS[name]!(target, idOf(target));
        expect(`${who}: ${await outcome(actor, name, variables)}`).toMatch(
          new RegExp(`: ${NOTHING.source.slice(1)}`, 'u'),
        );
      }
      expect(await api.snapshot()).toEqual(before);
    },
  );

  it.each(AIMED)(
    'A-03 %s with an id of another kind, or none of ours, gives nothing',
    async (name) => {
      const before = await api.snapshot();
      const ids = [practiceIdOf(ada), encodeId('Submission', 'x'), 'x', '', ada.submissionId];
      for (const id of ids) {
        const nowhere = { submissionId: '', practiceId: 'nothing' };
        const variables = OPERATIONS[name]!(nowhere, id);
        expect(await outcome(ada.contributor, name, variables)).toMatch(NOTHING);
      }
      expect(await api.snapshot()).toEqual(before);
    },
  );

  it('D-05 a token reaches its own submission without an id and with it', async () => {
    for (const variables of [{}, { id: idOf(ada) }]) {
      expect(await api.get(ada.contributor, 'my-submission', variables)).toMatchObject({
        id: idOf(ada),
        stage: 'DRAFT',
        allowedActions: ['SAVE', 'HAND_IN', 'CHANGE_FILES', 'WITHDRAW'],
      });
    }
  });

  it('D-05 an account reaches what it handed in itself, by id', async () => {
    const variables = { id: idOf(ofAccount) };
    expect(await api.get(account, 'my-submission', variables)).toMatchObject(variables);
    expect(await api.get(account, 'my-submission', {})).toBeNull();
  });

  it('D-05 staff do not become contributors of what others handed in', async () => {
    const { coordinator } = api.actors;
    expect(await api.get(coordinator, 'my-submission', { id: idOf(ada) })).toBeNull();
    const variables = OPERATIONS['withdraw']!(ada, idOf(ada));
    expect(await outcome(coordinator, 'withdraw', variables)).toBe('NotFound');
  });
});
