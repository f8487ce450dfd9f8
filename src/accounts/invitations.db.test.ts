import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  buildAccount,
  callerOf,
  grantsOf,
  PASSWORD,
  patiently,
  SYSTEM,
} from '../../test/builders/accounts.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { ANONYMOUS, type Actor } from '../kernel/actor.ts';
import type { Result } from '../kernel/result.ts';
import { HistoryEntity } from '../platform/audit/history.entity.ts';
import type { Mail } from '../platform/mail/mailer.ts';
import { OutboxEventEntity } from '../platform/outbox/outbox-event.entity.ts';
import type { DeliveredEvent } from '../platform/outbox/outbox.ts';
import { accountsModule } from './accounts.module.ts';
import { acceptWithPassword } from './authentication/accept-with-password.ts';
import type { CommandRunner } from './authentication/command-runner.ts';
import { signInWithPassword } from './authentication/sign-in-with-password.ts';
import { createAccount } from './commands/create-account.ts';
import type { NewAccount } from './commands/insert-new-account.ts';
import { inviteUser } from './commands/invite-user.ts';
import { renewInvitation } from './commands/renew-invitation.ts';
import type { Account } from './domain/account.ts';
import { sendInvitation } from './handlers/send-invitation.ts';

const HOUR = 3_600_000;
const NEW: NewAccount = {
  email: 'Ines@demo.invalid',
  displayName: 'Inês Moreira',
  locale: 'pt',
  grants: [{ role: 'TRANSLATOR', locales: ['pt', 'en'], regions: null }],
};
let test: TestDatabase;
let administrator: Account;
let mails: Mail[];

beforeAll(async () => {
  const entities = [...(accountsModule.entities ?? []), HistoryEntity, OutboxEventEntity];
  test = await openTestDatabase('migrated', entities);
  await test.sql(`
    INSERT INTO cms.locale (code, endonym, direction, icu_collation, search_configuration, fallback,
      enabled_for, is_default, position)
    SELECT code, code, 'LTR', 'und-x-icu', 'simple', '{}', '{}', false, 0
    FROM unnest(ARRAY['en', 'pt']) code`);
});

afterAll(() => test.close());

beforeEach(async () => {
  await test.sql('TRUNCATE cms.account, cms.history, cms.outbox_event CASCADE');
  administrator = await buildAccount(test.database, { grants: grantsOf('ADMINISTRATOR') });
  mails = [];
});

const runner = (actor: Actor = ANONYMOUS): CommandRunner => ({
  reader: test.database.reader,
  execute: (command, input) => test.database.execute({ actor, requestId: null }, command, input),
});

const invite = (input: Partial<NewAccount> = {}, actor: Actor = callerOf(administrator).actor) =>
  runner(actor).execute(inviteUser, { ...NEW, ...input });

/** Delivers what waits in the outbox as the relay does, and forgets it. */
async function deliverEvents(): Promise<readonly DeliveredEvent[]> {
  const events = await test.sql<DeliveredEvent>(
    `DELETE FROM cms.outbox_event
     RETURNING id, name, subject_id AS "subjectId", payload, occurred_at AS "occurredAt"`,
  );
  for (const event of events) await deliver(event);
  return events;
}

function deliver(event: DeliveredEvent): Promise<void> {
  return sendInvitation.handle(event, {
    database: test.database,
    mailer: { send: async (mail) => void mails.push(mail) },
    translatorFor: (locale) => ({
      locale,
      say: (key, params) => `${key} ${JSON.stringify(params)}`,
    }),
    publicUrl: 'https://lab.example',
  });
}

/** Invites and reads the token from the mail, the only place where it stands. */
async function inviteAndRead(input: Partial<NewAccount> = {}): Promise<string> {
  await invite(input);
  await deliverEvents();
  return tokenOf(mails.at(-1)!);
}

const tokenOf = (mail: Mail) => /"token":"([^"]+)"/u.exec(mail.text)![1]!;
const accept = (token: string, password = PASSWORD) =>
  acceptWithPassword(runner(), { token, password });
const codesOf = (result: Result<unknown>) =>
  !result.ok && result.refusal.kind === 'VALIDATION_FAILED'
    ? result.refusal.issues.map(({ code }) => code)
    : [result.ok ? 'ACCEPTED' : result.refusal.kind];
const INVALID = ['INVITATION_INVALID'];

describe('inviting', () => {
  it('makes an account that waits for its password, and one event without a secret', async () => {
    const result = await invite();
    expect(result).toEqual({
      ok: true,
      value: {
        id: expect.any(String),
        email: 'ines@demo.invalid',
        displayName: 'Inês Moreira',
        state: 'INVITED',
        locale: 'pt',
        grants: NEW.grants,
        createdAt: test.clock.now(),
        version: 1,
      },
    });
    const events = await test.sql('SELECT name, payload FROM cms.outbox_event');
    expect(events).toEqual([{ name: 'accounts.user-invited', payload: {} }]);
  });

  it('sends one mail in the language of the person; its token stands nowhere else', async () => {
    await invite();
    await deliverEvents();
    expect(mails).toEqual([
      {
        to: 'ines@demo.invalid',
        subject: expect.stringContaining('mail.invitation.subject'),
        text: expect.stringContaining('"name":"Inês Moreira","address":"https://lab.example"'),
        locale: 'pt',
        id: expect.stringMatching(/^invitation-\d+$/u),
      },
    ]);
    expect(JSON.stringify(await test.snapshot())).not.toContain(tokenOf(mails[0]!));
  });

  it.each([
    ['an anonymous caller', ANONYMOUS],
    ['an editor', { kind: 'ACCOUNT', accountId: NEW.email, grants: grantsOf('EDITOR') } as const],
    ['a submitter', { kind: 'SUBMITTER', submissionId: NEW.email } as const],
  ])('A10 refuses %s, and changes nothing', async (_case, actor) => {
    const before = await test.snapshot();
    expect(await invite({}, actor)).toEqual({
      ok: false,
      refusal: { kind: 'FORBIDDEN', code: 'MANAGE_ACCOUNTS' },
    });
    expect(await test.snapshot()).toEqual(before);
  });

  it('says everything that is wrong, and changes nothing', async () => {
    const before = await test.snapshot();
    const grants = [{ role: 'TRANSLATOR', locales: ['xx'], regions: ['nowhere', '\0'] }] as const;
    const result = await invite({ email: 'ines', displayName: '', locale: 'yy', grants });
    expect(codesOf(result)).toEqual([
      'ACCOUNT_EMAIL_INVALID',
      'ACCOUNT_NAME_INVALID',
      'ACCOUNT_LOCALE_UNKNOWN',
      'GRANT_LOCALE_UNKNOWN',
      'GRANT_REGION_UNKNOWN',
      'GRANT_REGION_UNKNOWN',
    ]);
    expect(codesOf(await invite({ grants: [] }))).toEqual(['GRANTS_EMPTY']);
    expect(await test.snapshot()).toEqual(before);
  });

  it('of 10 parallel invitations of one address one succeeds', async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => patiently(invite)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).map(codesOf)).toEqual(
      Array.from({ length: 9 }, () => ['ACCOUNT_EMAIL_TAKEN']),
    );
    expect(await deliverEvents()).toHaveLength(1);
  });

  it('an account with a given password is made by the service alone', async () => {
    const input = { ...NEW, password: PASSWORD };
    const result = await runner(callerOf(administrator).actor).execute(createAccount, input);
    expect(codesOf(result)).toEqual(['FORBIDDEN']);
    const weak = { ...NEW, password: 'short' };
    expect(codesOf(await runner(SYSTEM.actor).execute(createAccount, weak))).toEqual([
      'PASSWORD_TOO_SHORT',
    ]);
  });
});

describe('accepting', () => {
  it('gives the account its password, with which it signs in', async () => {
    const result = await accept(await inviteAndRead());
    expect(result).toMatchObject({ ok: true, value: { state: 'ACTIVE', version: 2 } });
    const request = { email: NEW.email, password: PASSWORD, transport: 'BEARER' } as const;
    const signedIn = await signInWithPassword(runner(), { ...request, presentedToken: null });
    expect(signedIn.ok).toBe(true);
  });

  it('C7 of 20 parallel uses exactly one succeeds', async () => {
    const token = await inviteAndRead();
    const results = await Promise.all(
      Array.from({ length: 20 }, () => patiently(() => accept(token))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(results.filter(({ ok }) => !ok).map((result) => codesOf(result)[0]))).toEqual(
      new Set(INVALID),
    );
    const rows = await test.sql(
      `SELECT 1 FROM cms.history WHERE action = 'account.invitation-accepted'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('a refused password leaves the invitation good, and changes nothing', async () => {
    const token = await inviteAndRead();
    const before = await test.snapshot();
    expect(codesOf(await accept(token, 'short'))).toEqual(['PASSWORD_TOO_SHORT']);
    expect(codesOf(await accept(token, 'Inês-Moreira-2026'))).toEqual(['PASSWORD_GUESSABLE']);
    expect(await test.snapshot()).toEqual(before);
    expect((await accept(token)).ok).toBe(true);
  });

  it.each(['', 'garbage', '\0', 'a'.repeat(43)])('C7 refuses the token %j', async (token) => {
    const before = await test.snapshot();
    expect(codesOf(await accept(token))).toEqual(INVALID);
    expect(await test.snapshot()).toEqual(before);
  });

  it('C7 an invitation is good for 72 hours', async () => {
    const token = await inviteAndRead();
    test.clock.advance(72 * HOUR);
    const before = await test.snapshot();
    expect(codesOf(await accept(token))).toEqual(INVALID);
    expect(await test.snapshot()).toEqual(before);
    await accountsModule.jobs![0]!.run(test.database);
    expect(await test.sql('SELECT 1 FROM cms.invitation')).toEqual([]);
  });

  it('C7 a renewed invitation makes the one before invalid', async () => {
    const older = await inviteAndRead();
    test.clock.advance(HOUR);
    const accountId = (await test.sql<{ account_id: string }>('SELECT * FROM cms.invitation'))[0]!
      .account_id;
    const { actor } = callerOf(administrator);
    expect((await runner(actor).execute(renewInvitation, { accountId })).ok).toBe(true);
    await deliverEvents();
    expect(codesOf(await accept(older))).toEqual(INVALID);
    expect((await accept(tokenOf(mails[1]!))).ok).toBe(true);
    expect(codesOf(await runner(actor).execute(renewInvitation, { accountId }))).toEqual([
      'ACCOUNT_NOT_WAITING',
    ]);
  });

  it('when an event is delivered twice, the token of either mail is good, once', async () => {
    await invite();
    const [event] = await deliverEvents();
    await deliver(event!);
    expect(mails).toHaveLength(2);
    expect((await accept(tokenOf(mails[0]!))).ok).toBe(true);
    expect(codesOf(await accept(tokenOf(mails[1]!)))).toEqual(INVALID);
    await deliver(event!);
    expect(mails).toHaveLength(2);
  });
});
