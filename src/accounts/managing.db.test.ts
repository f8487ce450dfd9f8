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
import { ANONYMOUS } from '../kernel/actor.ts';
import { HistoryEntity } from '../platform/audit/history.entity.ts';
import type { Caller } from '../platform/db/database.ts';
import { accountsModule } from './accounts.module.ts';
import { changeGrants } from './commands/change-grants.ts';
import { deactivateAccount } from './commands/deactivate-account.ts';
import type { Account } from './domain/account.ts';
import { findAccountById } from './queries/account-by-id.ts';
import { listDisplayNames } from './queries/display-names.ts';
import { countAccounts, listAccounts } from './queries/list-accounts.ts';

const UNKNOWN = '018f2b3c-0000-7000-8000-000000000009';
let test: TestDatabase;
let administrator: Account;
let editor: Account;

beforeAll(async () => {
  test = await openTestDatabase('migrated', [...(accountsModule.entities ?? []), HistoryEntity]);
});

afterAll(() => test.close());

beforeEach(async () => {
  await test.sql('TRUNCATE cms.account, cms.history CASCADE');
  administrator = await buildAdministrator('a@demo.invalid');
  editor = await buildAccount(test.database, { email: 'e@demo.invalid', displayName: 'Edith' });
});

function buildAdministrator(email: string): Promise<Account> {
  const grants = grantsOf('ADMINISTRATOR');
  return buildAccount(test.database, { email, displayName: 'Ada', grants, password: PASSWORD });
}

interface Change {
  readonly account?: Pick<Account, 'id' | 'version'>;
  readonly caller?: Caller;
  readonly grants?: Account['grants'];
}

function change({ account = editor, caller = callerOf(administrator), ...rest }: Change = {}) {
  const target = { accountId: account.id, expectedVersion: account.version };
  const grants = rest.grants ?? grantsOf('RESEARCHER');
  return test.database.execute(caller, changeGrants, { ...target, grants });
}

function deactivate({ account = editor, caller = callerOf(administrator) }: Change = {}) {
  const target = { accountId: account.id, expectedVersion: account.version };
  return test.database.execute(caller, deactivateAccount, target);
}

const kindOf = (result: Awaited<ReturnType<typeof change>>) =>
  result.ok ? 'ACCEPTED' : result.refusal.kind;

describe('changing grants', () => {
  it('replaces them all and says so in the history', async () => {
    const result = await change({ grants: grantsOf('RESEARCHER', 'CONTRIBUTOR') });
    expect(result).toEqual({
      ok: true,
      value: { ...editor, grants: grantsOf('CONTRIBUTOR', 'RESEARCHER'), version: 2 },
    });
    const [line] = await test.sql('SELECT * FROM cms.history ORDER BY id DESC LIMIT 1');
    expect(line).toMatchObject({
      subject_type: 'ACCOUNT',
      subject_id: editor.id,
      action: 'account.grants-changed',
      actor_id: administrator.id,
      data: { before: grantsOf('EDITOR'), after: grantsOf('RESEARCHER', 'CONTRIBUTOR') },
    });
  });

  it('E2 of 20 parallel changes of one version one succeeds; the others see who was first', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => patiently(change)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 19 }, () => ({
        ok: false,
        refusal: {
          kind: 'VERSION_CONFLICT',
          baseVersion: 1,
          currentVersion: 2,
          changedBy: 'Ada',
          changedAt: test.clock.now(),
          conflicts: [],
        },
      })),
    );
  });

  it('A10 a refusal changes nothing, whoever is refused and why', async () => {
    const before = await test.snapshot();
    const refusals = [
      await change({ caller: { actor: ANONYMOUS, requestId: null } }),
      await change({ caller: SYSTEM }),
      await change({ caller: callerOf(editor), account: administrator }),
      await change({ caller: callerOf(editor), account: { id: UNKNOWN, version: 1 } }),
      await change({ caller: callerOf(editor) }),
      await change({ account: { id: UNKNOWN, version: 1 } }),
      await change({ account: { id: editor.id, version: 2 } }),
      await change({ grants: [] }),
      await change({ grants: grantsOf('EDITOR', 'EDITOR') }),
      await change({ account: administrator }),
    ];
    expect(refusals.map(kindOf)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'NOT_FOUND',
      'FORBIDDEN',
      'NOT_FOUND',
      'VERSION_CONFLICT',
      'VALIDATION_FAILED',
      'VALIDATION_FAILED',
      'VALIDATION_FAILED',
    ]);
    expect(await test.snapshot()).toEqual(before);
  });
});

describe('deactivating', () => {
  it('keeps the account, and nothing can be changed about it afterwards', async () => {
    const result = await deactivate();
    const value = { ...editor, state: 'DEACTIVATED', version: 2 };
    expect(result).toEqual({ ok: true, value });
    const before = await test.snapshot();
    const account = { id: editor.id, version: 2 };
    const refusal = {
      kind: 'VALIDATION_FAILED',
      issues: [{ code: 'ACCOUNT_DEACTIVATED', path: null }],
    };
    expect(await change({ account })).toEqual({ ok: false, refusal });
    expect(await deactivate({ account })).toEqual({ ok: false, refusal });
    expect(await test.snapshot()).toEqual(before);
  });

  it('an invited administrator does not count as one who can take over', async () => {
    await buildAccount(test.database, { grants: grantsOf('ADMINISTRATOR') });
    const before = await test.snapshot();
    const issues = [{ code: 'LAST_ADMINISTRATOR', path: null }];
    expect(await deactivate({ account: administrator })).toEqual({
      ok: false,
      refusal: { kind: 'VALIDATION_FAILED', issues },
    });
    expect(await test.snapshot()).toEqual(before);
  });

  it('two administrators who remove each other at once: one stays', async () => {
    const other = await buildAdministrator('b@demo.invalid');
    const results = await Promise.all([
      patiently(() => change({ account: other, caller: callerOf(administrator) })),
      patiently(() => deactivate({ account: administrator, caller: callerOf(other) })),
    ]);
    expect(results.map(kindOf).sort()).toEqual(['ACCEPTED', 'VALIDATION_FAILED']);
  });
});

describe('reading accounts', () => {
  it('finds one by id, or none', async () => {
    expect(await findAccountById(test.database.reader, editor.id)).toEqual(editor);
    expect(await findAccountById(test.database.reader, UNKNOWN)).toBeNull();
  });

  it('A-05 pages by e-mail address, forwards and backwards, each exactly once', async () => {
    for (const name of ['d', 'c', 'b']) {
      await buildAccount(test.database, { email: `${name}@demo.invalid` });
    }
    const { reader } = test.database;
    const seen: string[][] = [];
    let after: string | null = null;
    do {
      const page = await listAccounts(reader, { first: 2, after });
      seen.push(page.edges.map(({ node }) => node.email[0]!));
      after = page.hasNextPage ? page.edges.at(-1)!.cursor : null;
    } while (after !== null);
    expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    const last = await listAccounts(reader, { last: 2 });
    const before = await listAccounts(reader, { last: 2, before: last.edges[0]!.cursor });
    expect(last.edges.map(({ node }) => node.email[0])).toEqual(['d', 'e']);
    expect(before.edges.map(({ node }) => node.email[0])).toEqual(['b', 'c']);
    expect([before.hasPreviousPage, before.hasNextPage]).toEqual([true, true]);
    expect(await countAccounts(reader)).toBe(5);
  });

  it('reads display names of many accounts at once', async () => {
    const names = await listDisplayNames(test.database.reader, [editor.id, UNKNOWN]);
    expect([...names]).toEqual([[editor.id, 'Edith']]);
  });
});
