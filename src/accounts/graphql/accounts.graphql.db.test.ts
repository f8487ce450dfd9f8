import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildAccount, grantsOf, PASSWORD } from '../../../test/builders/accounts.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { ANONYMOUS, type Actor } from '../../kernel/actor.ts';
import { decodeUuid, encodeId } from '../../kernel/ids.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { buildEditorialSchema } from '../../platform/graphql/build-schema.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { OutboxEventEntity } from '../../platform/outbox/outbox-event.entity.ts';
import { accountsModule } from '../accounts.module.ts';
import type { Account } from '../domain/account.ts';

const SECRET = 'the secret of this installation, long enough';
const EMAIL = 'ada@demo.invalid';
let schema: GraphQLSchema;
let test: TestDatabase;
let ada: Account;
let cookies: (string | null)[];
let consumed: string[];

beforeAll(async () => {
  schema = buildEditorialSchema([accountsModule]);
  const entities = [...(accountsModule.entities ?? []), HistoryEntity, OutboxEventEntity];
  test = await openTestDatabase('migrated', entities);
});

afterAll(() => test.close());

beforeEach(async () => {
  await test.sql('TRUNCATE cms.account, cms.history, cms.outbox_event CASCADE');
  const grants = grantsOf('ADMINISTRATOR');
  ada = await buildAccount(test.database, { email: EMAIL, grants, password: PASSWORD });
  cookies = [];
  consumed = [];
});

interface Call {
  readonly actor?: Actor;
  readonly sessionToken?: string;
  /** Name of the limit that is used up. */
  readonly usedUp?: string;
}

function contextOf({ actor = ANONYMOUS, sessionToken, usedUp }: Call): EditorialContext {
  const { database } = test;
  const translator = { locale: 'en', say: (key: string) => key };
  return {
    actor,
    requestId: 'request',
    clientAddress: '192.0.2.1',
    reader: database.reader,
    translator,
    translatorFor: () => translator,
    execute: (command, input) => database.execute({ actor, requestId: null }, command, input),
    consume: async (limit, key) => {
      consumed.push(`${limit} ${key}`);
      return limit === usedUp ? 42 : null;
    },
    loader: (_name, make) => make(database.reader),
    nameOf: async () => null,
    transport: {
      sessionToken: sessionToken ?? null,
      setSessionCookie: (token) => void cookies.push(token),
      clearSessionCookie: () => void cookies.push(null),
    },
    untilReadersSee: async () => undefined,
    askPublic: () => Promise.reject(new Error('no public side')),
    settings: { publicUrl: 'http://localhost', bootstrapSecret: SECRET },
  };
}

/** Asks, and answers the fields of the data; an error of execution fails the test. */
async function ask(source: string, input?: object, call: Call = {}) {
  const contextValue = contextOf(call);
  const result = await graphql({ schema, source, variableValues: { input }, contextValue });
  expect(result.errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(result.data)) as Record<string, Record<string, unknown>>;
}

const asAda = (): Call => ({
  actor: { kind: 'ACCOUNT', accountId: ada.id, grants: ada.grants },
});
const idOf = (account: Account) => encodeId('Account', account.id);

const ERRORS = `
  ... on UserError { code message path }
  ... on ValidationFailed { issues { code path } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignedIn { account { id email grants { role locales } } token expiresAt }
  ... on RateLimited { retryAfter } ${ERRORS} } }`;
const credentials = { email: 'Ada@Demo.invalid', password: PASSWORD };

describe('signIn', () => {
  it('puts the token into the cookie alone', async () => {
    const { signIn } = await ask(SIGN_IN, credentials);
    expect(signIn).toEqual({
      __typename: 'SignedIn',
      account: { id: idOf(ada), email: EMAIL, grants: [{ role: 'ADMINISTRATOR', locales: null }] },
      token: null,
      expiresAt: new Date(test.clock.now().getTime() + 43_200_000).toISOString(),
    });
    expect(cookies).toEqual([expect.stringMatching(/^[A-Za-z0-9_-]{43}$/u)]);
  });

  it('puts the token into the answer alone for a program', async () => {
    const { signIn } = await ask(SIGN_IN, { ...credentials, transport: 'BEARER' });
    expect(signIn).toMatchObject({ token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/u) });
    expect(cookies).toEqual([]);
  });

  it('C6 answers wrong credentials with one issue and no cookie', async () => {
    const wrong = { ...credentials, password: 'wrong' };
    const unknown = { ...credentials, email: 'nobody@demo.invalid' };
    const refusal = {
      __typename: 'ValidationFailed',
      code: 'VALIDATION_FAILED',
      message: 'error.VALIDATION_FAILED',
      path: null,
      issues: [{ code: 'SIGN_IN_FAILED', path: null }],
    };
    expect(await ask(SIGN_IN, wrong)).toEqual({ signIn: refusal });
    expect(await ask(SIGN_IN, unknown)).toEqual({ signIn: refusal });
    expect(cookies).toEqual([]);
  });

  it('C4 counts every spelling of an address as one, and before the password is looked at', async () => {
    const { signIn } = await ask(SIGN_IN, credentials, { usedUp: 'sign-in-account' });
    expect(signIn).toMatchObject({ __typename: 'RateLimited', retryAfter: 42 });
    expect(consumed).toEqual(['sign-in-address 192.0.2.1', `sign-in-account ${EMAIL}`]);
    expect(await test.sql('SELECT 1 FROM cms.session')).toEqual([]);
  });

  it('C5 a used up address takes no attempts from the account', async () => {
    await ask(SIGN_IN, credentials, { usedUp: 'sign-in-address' });
    expect(consumed).toEqual(['sign-in-address 192.0.2.1']);
  });
});

describe('me and signOut', () => {
  it('tells who is signed in, and nobody otherwise', async () => {
    const source = '{ me { id displayName state locale version createdAt } }';
    expect(await ask(source)).toEqual({ me: null });
    expect(await ask(source, undefined, asAda())).toEqual({
      me: {
        id: idOf(ada),
        displayName: 'Somebody',
        state: 'ACTIVE',
        locale: null,
        version: 1,
        createdAt: test.clock.now().toISOString(),
      },
    });
  });

  it('ends the session and takes the cookie back', async () => {
    await ask(SIGN_IN, credentials);
    const source = 'mutation { signOut { ... on SignedOut { isSignedOut } } }';
    const call = { ...asAda(), sessionToken: cookies[0]! };
    expect(await ask(source, undefined, call)).toEqual({ signOut: { isSignedOut: true } });
    expect(cookies).toEqual([expect.any(String), null]);
    expect(await test.sql('SELECT 1 FROM cms.session')).toEqual([]);
  });
});

describe('administering', () => {
  const INVITE = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) {
    __typename ... on UserInvited { account { id state version } } ${ERRORS} } }`;
  const CHANGE = `mutation ($input: ChangeGrantsInput!) { changeGrants(input: $input) {
    __typename ... on GrantsChanged { account { grants { role } version } } ${ERRORS} } }`;
  const DEACTIVATE = `mutation ($input: DeactivateAccountInput!) { deactivateAccount(input: $input) {
    __typename ... on AccountDeactivated { account { state } } ${ERRORS} } }`;
  const RENEW = `mutation ($input: RenewInvitationInput!) { renewInvitation(input: $input) {
    __typename ... on InvitationRenewed { account { state } } ${ERRORS} } }`;
  const ines = { email: 'ines@demo.invalid', displayName: 'Inês', grants: [{ role: 'EDITOR' }] };

  it('invites, invites again, changes grants and deactivates', async () => {
    const invited = (await ask(INVITE, ines, asAda()))['inviteUser']!;
    expect(invited).toMatchObject({ __typename: 'UserInvited', account: { state: 'INVITED' } });
    const { id } = invited['account'] as { id: string };
    expect(decodeUuid('Account', id)).not.toBeNull();
    expect(await ask(RENEW, { id }, asAda())).toMatchObject({
      renewInvitation: { account: { state: 'INVITED' } },
    });
    const grants = [{ role: 'EDITOR' }, { role: 'RESEARCHER', locales: null }];
    expect(await ask(CHANGE, { id, grants, expectedVersion: 1 }, asAda())).toEqual({
      changeGrants: {
        __typename: 'GrantsChanged',
        account: { grants: [{ role: 'RESEARCHER' }, { role: 'EDITOR' }], version: 2 },
      },
    });
    expect(await ask(DEACTIVATE, { id, expectedVersion: 1 }, asAda())).toMatchObject({
      deactivateAccount: { __typename: 'VersionConflict' },
    });
    expect(await ask(DEACTIVATE, { id, expectedVersion: 2 }, asAda())).toMatchObject({
      deactivateAccount: { account: { state: 'DEACTIVATED' } },
    });
  });

  it('an id that is no account’s is not found', async () => {
    for (const id of ['', 'garbage', encodeId('Practice', ada.id), ada.id]) {
      const input = { id, expectedVersion: 1 };
      expect(await ask(DEACTIVATE, input, asAda())).toMatchObject({
        deactivateAccount: { __typename: 'NotFound', code: 'NOT_FOUND' },
      });
    }
  });

  it('refuses an editor by type, and shows them no list', async () => {
    const actor = { kind: 'ACCOUNT', accountId: ada.id, grants: grantsOf('EDITOR') } as const;
    expect(await ask(INVITE, ines, { actor })).toMatchObject({
      inviteUser: { __typename: 'Forbidden', message: 'unmet.MANAGE_ACCOUNTS' },
    });
    const contextValue = contextOf({ actor });
    const source = '{ accounts { nodes { email } } }';
    const { data, errors } = await graphql({ schema, source, contextValue });
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'FORBIDDEN']);
  });

  it('lists accounts with their number', async () => {
    await ask(INVITE, ines, asAda());
    const source = `{ accounts(first: 1) { totalCount nodes { email } edges { cursor }
      pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const { accounts } = await ask(source, undefined, asAda());
    expect(accounts).toEqual({
      totalCount: 2,
      nodes: [{ email: EMAIL }],
      edges: [{ cursor: expect.any(String) }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: expect.any(String) },
    });
  });
});

describe('joining', () => {
  it('C20 makes no second administrator', async () => {
    const source = `mutation ($input: BootstrapAdministratorInput!) {
      bootstrapAdministrator(input: $input) { __typename ... on Forbidden { right } } }`;
    const input = { secret: SECRET, email: 'b@demo.invalid', displayName: 'B', password: PASSWORD };
    expect(await ask(source, input)).toEqual({
      bootstrapAdministrator: { __typename: 'Forbidden', right: 'BOOTSTRAP_ADMINISTRATOR' },
    });
    expect(consumed).toEqual(['sign-in-address 192.0.2.1']);
  });

  it('refuses an unknown invitation', async () => {
    const source = `mutation ($input: AcceptInvitationInput!) {
      acceptInvitation(input: $input) { __typename ${ERRORS} } }`;
    expect(await ask(source, { token: 'a'.repeat(43), password: PASSWORD })).toMatchObject({
      acceptInvitation: { issues: [{ code: 'INVITATION_INVALID', path: 'token' }] },
    });
  });
});
