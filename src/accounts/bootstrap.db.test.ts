import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAccount, grantsOf, PASSWORD, patiently } from '../../test/builders/accounts.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { ANONYMOUS } from '../kernel/actor.ts';
import { HistoryEntity } from '../platform/audit/history.entity.ts';
import { accountsModule } from './accounts.module.ts';
import { bootstrapWithSecret } from './authentication/bootstrap-with-secret.ts';
import type { CommandRunner } from './authentication/command-runner.ts';

const SECRET = 'the secret of this installation, long enough';
let test: TestDatabase;
let anonymous: CommandRunner;

beforeAll(async () => {
  test = await openTestDatabase('migrated', [...(accountsModule.entities ?? []), HistoryEntity]);
  const caller = { actor: ANONYMOUS, requestId: null };
  anonymous = {
    reader: test.database.reader,
    execute: (command, input) => test.database.execute(caller, command, input),
  };
});

afterAll(() => test.close());

beforeEach(() => test.sql('TRUNCATE cms.account, cms.history CASCADE'));

describe('the first administrator', () => {
  const sent = {
    email: 'first@demo.invalid',
    displayName: 'First',
    password: PASSWORD,
    locale: null,
  };
  const bootstrap = (secret: string, expected: string | null = SECRET) =>
    bootstrapWithSecret(anonymous, expected, { ...sent, secret });
  const FORBIDDEN = {
    ok: false,
    refusal: { kind: 'FORBIDDEN', code: 'BOOTSTRAP_ADMINISTRATOR' },
  };

  it('C20 of 20 parallel requests with the secret one makes an administrator', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => patiently(() => bootstrap(SECRET))),
    );
    expect(results.filter(({ ok }) => ok)).toEqual([
      { ok: true, value: expect.objectContaining({ grants: grantsOf('ADMINISTRATOR') }) },
    ]);
    expect(results.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 19 }, () => FORBIDDEN));
    expect(await test.sql('SELECT 1 FROM cms.account')).toHaveLength(1);
    expect(await bootstrap(SECRET)).toEqual(FORBIDDEN);
  });

  it('C20 needs the secret, and an installation that has one', async () => {
    const before = await test.snapshot();
    expect(await bootstrap(`${SECRET} `)).toEqual(FORBIDDEN);
    expect(await bootstrap('')).toEqual(FORBIDDEN);
    expect(await bootstrap('', null)).toEqual(FORBIDDEN);
    expect(await bootstrap('null', null)).toEqual(FORBIDDEN);
    expect(await test.snapshot()).toEqual(before);
  });

  it('C20 is refused when there is an administrator, even a deactivated one', async () => {
    await buildAccount(test.database, { grants: grantsOf('ADMINISTRATOR') });
    await test.sql('UPDATE cms.account SET is_active = false, version = 2');
    const before = await test.snapshot();
    expect(await bootstrap(SECRET)).toEqual(FORBIDDEN);
    expect(await test.snapshot()).toEqual(before);
  });
});
