import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { buildAccount, callerOf, grantsOf, PASSWORD } from '../../test/builders/accounts.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { ANONYMOUS } from '../kernel/actor.ts';
import { HistoryEntity } from '../platform/audit/history.entity.ts';
import type { Authenticator } from '../platform/auth/authenticator.ts';
import { AuthenticationError } from '../platform/auth/errors.ts';
import { createToken, hashToken } from '../platform/auth/opaque-token.ts';
import { sessionCookieOf } from '../platform/auth/session-cookie.ts';
import { accountsModule } from './accounts.module.ts';
import type { CommandRunner } from './authentication/command-runner.ts';
import { createAuthenticator } from './authentication/create-authenticator.ts';
import { signInWithPassword, type SignInRequest } from './authentication/sign-in-with-password.ts';
import { changeGrants } from './commands/change-grants.ts';
import { deactivateAccount } from './commands/deactivate-account.ts';
import { signOut } from './commands/sign-out.ts';
import type { Account } from './domain/account.ts';

const MINUTE = 60_000;
const EMAIL = 'ines@demo.invalid';
const SUBMISSION = { id: '018f2b3c-0000-7000-8000-000000000001', ...createToken() };
let test: TestDatabase;
let authenticator: Authenticator;
let anonymous: CommandRunner;
let ines: Account;

beforeAll(async () => {
  test = await openTestDatabase('migrated', [...(accountsModule.entities ?? []), HistoryEntity]);
  const { database, clock } = test;
  const caller = { actor: ANONYMOUS, requestId: null };
  anonymous = {
    reader: database.reader,
    execute: (command, input) => database.execute(caller, command, input),
  };
  authenticator = createAuthenticator({
    database,
    clock,
    cookie: sessionCookieOf({ isProduction: false, publicUrl: 'http://localhost' }),
    resolveSubmissionToken: async (_reader, tokenHash) =>
      tokenHash === SUBMISSION.tokenHash ? SUBMISSION.id : null,
  });
});

afterAll(() => test.close());

beforeEach(async () => {
  await test.sql('TRUNCATE cms.account, cms.history CASCADE');
  ines = await buildAccount(test.database, {
    email: EMAIL,
    displayName: 'Inês Moreira',
    grants: grantsOf('EDITOR', 'CONTRIBUTOR'),
    password: PASSWORD,
  });
});

function signIn(request: Partial<SignInRequest> = {}) {
  const whole = { email: EMAIL, password: PASSWORD, transport: 'BEARER', presentedToken: null };
  return signInWithPassword(anonymous, { ...whole, ...request } as SignInRequest);
}

async function openSession(request: Partial<SignInRequest> = {}) {
  const result = await signIn(request);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const byBearer = (token: string) =>
  authenticator.authenticate({ headersDistinct: { authorization: [`Bearer ${token}`] } });
const byCookie = (token: string) =>
  authenticator.authenticate({ headersDistinct: { cookie: [`session=${token}`] } });
const lastSeen = async () => (await test.sql('SELECT last_seen_at FROM cms.session'))[0];

const FAILED = {
  ok: false,
  refusal: {
    kind: 'VALIDATION_FAILED',
    issues: [{ code: 'SIGN_IN_FAILED', path: null }],
  },
};

describe('signing in', () => {
  it('begins a session of 12 hours and stores the hash of its token only', async () => {
    const session = await openSession();
    expect(session).toEqual({
      account: ines,
      token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/u),
      transport: 'BEARER',
      expiresAt: new Date(test.clock.now().getTime() + 720 * MINUTE),
    });
    const rows = await test.sql('SELECT token_hash, account_id, transport FROM cms.session');
    expect(rows).toEqual([
      { token_hash: hashToken(session.token), account_id: ines.id, transport: 'BEARER' },
    ]);
    expect(JSON.stringify(await test.snapshot())).not.toContain(session.token);
  });

  it('does not mind letter case and blanks around the address', async () => {
    expect((await signIn({ email: ' INES@Demo.Invalid ' })).ok).toBe(true);
  });

  it('C6 refuses a wrong password, and unknown, invited and deactivated accounts alike', async () => {
    const invited = await buildAccount(test.database);
    const gone = await buildAccount(test.database, { password: PASSWORD });
    await test.sql('UPDATE cms.account SET is_active = false, version = 2 WHERE id = $1', [
      gone.id,
    ]);
    const before = await test.snapshot();
    const refusals = [
      await signIn({ password: `${PASSWORD} ` }),
      await signIn({ password: '' }),
      await signIn({ email: 'nobody@demo.invalid' }),
      await signIn({ email: invited.email }),
      await signIn({ email: gone.email }),
    ];
    expect(refusals).toEqual(Array.from({ length: 5 }, () => FAILED));
    expect(await test.snapshot()).toEqual(before);
  });

  it('C6 takes as long for an unknown account as for a wrong password', async () => {
    const durations: Record<string, number[]> = { [EMAIL]: [], 'nobody@demo.invalid': [] };
    for (let round = 0; round < 15; round += 1) {
      for (const [email, times] of Object.entries(durations)) {
        const start = performance.now();
        await signIn({ email, password: 'quite another password' });
        times.push(performance.now() - start);
      }
    }
    const [known, unknown] = Object.values(durations).map(
      (times) => times.sort((one, other) => one - other)[7]!,
    );
    expect(unknown! / known!).toBeGreaterThan(0.6);
    expect(unknown! / known!).toBeLessThan(1.7);
  });

  it('C1 makes a weak hash strong, and the password stays the same', async () => {
    const weak = await hash(PASSWORD, { memoryCost: 4096, timeCost: 1, parallelism: 1 });
    await test.sql('UPDATE cms.account SET password_hash = $1, version = 2', [weak]);
    expect((await openSession()).account.version).toBe(3);
    const [row] = await test.sql<{ password_hash: string }>(
      'SELECT password_hash FROM cms.account',
    );
    expect(row!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    expect((await openSession()).account.version).toBe(3);
  });

  it('C10 makes a new token each time and never adopts a planted one', async () => {
    const planted = createToken();
    const one = await openSession({ transport: 'COOKIE', presentedToken: planted.token });
    const other = await openSession({ transport: 'COOKIE', presentedToken: one.token });
    expect(new Set([planted.token, one.token, other.token]).size).toBe(3);
    await expect(byCookie(planted.token)).rejects.toThrow(AuthenticationError);
    await expect(byCookie(one.token)).rejects.toThrow(AuthenticationError);
    expect((await byCookie(other.token)).sessionToken).toBe(other.token);
  });

  it('leaves the session of a program alone that opens another', async () => {
    const one = await openSession();
    await openSession({ presentedToken: one.token });
    expect((await byBearer(one.token)).sessionToken).toBe(one.token);
  });
});

describe('the authenticator', () => {
  it('knows nobody without credentials', async () => {
    expect(await authenticator.authenticate({ headersDistinct: {} })).toEqual({
      actor: ANONYMOUS,
      sessionToken: null,
      locale: null,
    });
  });

  it('knows the account behind a session, with its grants', async () => {
    const { token } = await openSession();
    expect(await byBearer(token)).toEqual({
      actor: { kind: 'ACCOUNT', accountId: ines.id, grants: grantsOf('CONTRIBUTOR', 'EDITOR') },
      sessionToken: token,
      locale: null,
    });
  });

  it('does not take a cookie in a header, nor a bearer token in a cookie', async () => {
    const bearer = await openSession();
    const cookie = await openSession({ transport: 'COOKIE' });
    await expect(byCookie(bearer.token)).rejects.toMatchObject({ source: 'COOKIE' });
    await expect(byBearer(cookie.token)).rejects.toMatchObject({ source: 'AUTHORIZATION' });
  });

  it('A13 refuses what nobody knows', async () => {
    await expect(byBearer(createToken().token)).rejects.toThrow(AuthenticationError);
    await expect(byBearer(SUBMISSION.token)).rejects.toThrow(AuthenticationError);
    await expect(byBearer('garbage')).rejects.toThrow(AuthenticationError);
  });

  it('knows the holder of the token of a submission', async () => {
    const bySubmission = (token: string) =>
      authenticator.authenticate({ headersDistinct: { authorization: [`Submission ${token}`] } });
    expect(await bySubmission(SUBMISSION.token)).toEqual({
      actor: { kind: 'SUBMITTER', submissionId: SUBMISSION.id },
      sessionToken: null,
      locale: null,
    });
    await expect(bySubmission(createToken().token)).rejects.toThrow(AuthenticationError);
    const session = await openSession();
    await expect(bySubmission(session.token)).rejects.toThrow(AuthenticationError);
  });

  it('C14 ends a session after 30 minutes without use', async () => {
    const { token } = await openSession();
    test.clock.advance(29 * MINUTE);
    await byBearer(token);
    test.clock.advance(29 * MINUTE);
    await byBearer(token);
    test.clock.advance(30 * MINUTE);
    await expect(byBearer(token)).rejects.toThrow(AuthenticationError);
  });

  it('C14 ends a session after 12 hours however much it is used', async () => {
    const { token } = await openSession();
    for (let quarter = 1; quarter < 48; quarter += 1) {
      test.clock.advance(15 * MINUTE);
      await byBearer(token);
    }
    test.clock.advance(15 * MINUTE);
    await expect(byBearer(token)).rejects.toThrow(AuthenticationError);
  });

  it('notes the use of a session at most once a minute', async () => {
    const { token } = await openSession();
    const begun = await lastSeen();
    test.clock.advance(MINUTE - 1);
    await byBearer(token);
    expect(await lastSeen()).toEqual(begun);
    test.clock.advance(1);
    await byBearer(token);
    expect(await lastSeen()).toEqual({ last_seen_at: test.clock.now() });
  });

  it('A18 sees a grant that was taken at the next request', async () => {
    const { token } = await openSession();
    await test.sql(`DELETE FROM cms.account_grant WHERE role = 'EDITOR'`);
    expect((await byBearer(token)).actor).toMatchObject({ grants: grantsOf('CONTRIBUTOR') });
  });
});

describe('ending sessions', () => {
  const administrator = () => buildAccount(test.database, { grants: grantsOf('ADMINISTRATOR') });

  it('C9 a token is good for nothing after signing out, and other sessions go on', async () => {
    const [one, other] = [await openSession(), await openSession()];
    await test.database.execute(callerOf(ines), signOut, { token: one.token });
    await expect(byBearer(one.token)).rejects.toThrow(AuthenticationError);
    expect((await byBearer(other.token)).sessionToken).toBe(other.token);
    const again = await test.database.execute(callerOf(ines), signOut, { token: one.token });
    expect(again.ok).toBe(true);
    const rows = await test.sql(`SELECT 1 FROM cms.history WHERE action = 'account.signed-out'`);
    expect(rows).toHaveLength(1);
  });

  it('C19 a deactivated account is refused at the next request', async () => {
    const { token } = await openSession();
    const input = { accountId: ines.id, expectedVersion: 1 };
    await test.database.execute(callerOf(await administrator()), deactivateAccount, input);
    await expect(byBearer(token)).rejects.toThrow(AuthenticationError);
    expect(await signIn()).toEqual(FAILED);
    expect(await test.sql('SELECT 1 FROM cms.session')).toEqual([]);
  });

  it('C10 other grants end the sessions of the account', async () => {
    const { token } = await openSession();
    const input = { accountId: ines.id, expectedVersion: 1, grants: grantsOf('RESEARCHER') };
    await test.database.execute(callerOf(await administrator()), changeGrants, input);
    await expect(byBearer(token)).rejects.toThrow(AuthenticationError);
    expect((await openSession()).account.grants).toEqual(grantsOf('RESEARCHER'));
  });

  it('the job deletes what has ended and nothing else', async () => {
    await openSession();
    test.clock.advance(20 * MINUTE);
    const { token } = await openSession();
    test.clock.advance(15 * MINUTE);
    await accountsModule.jobs![0]!.run(test.database);
    expect(await test.sql('SELECT token_hash FROM cms.session')).toEqual([
      { token_hash: hashToken(token) },
    ]);
  });
});
