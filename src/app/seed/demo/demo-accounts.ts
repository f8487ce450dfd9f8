import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor, Grant, Role } from '../../../kernel/actor.ts';
import { createAccount, findAccountIds } from '../../../accounts/index.ts';
import type { Database } from '../../../platform/db/database.ts';

/** What the file of demonstration accounts says about one of them. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

const CALLER = { actor: { kind: 'SYSTEM', name: 'demonstration' }, requestId: null } as const;

const ACCOUNTS: readonly { readonly name: string; readonly grant: Grant }[] = [
  { name: 'contributor', grant: everywhere('CONTRIBUTOR') },
  { name: 'coordinator', grant: everywhere('COORDINATOR') },
  { name: 'researcher', grant: everywhere('RESEARCHER') },
  { name: 'editor', grant: everywhere('EDITOR') },
  { name: 'translator', grant: { role: 'TRANSLATOR', locales: ['en', 'sv'], regions: null } },
  { name: 'administrator', grant: everywhere('ADMINISTRATOR') },
];

function everywhere(role: Role): Grant {
  return { role, locales: null, regions: null };
}

/** The file with the accounts; only its owner may read it. */
export function demoAccountsFile(dataFolder: string): string {
  return join(dataFolder, 'demo-accounts.json');
}

/**
 * Makes one account for each role, with a random password each, and writes them down for the operator.
 * @returns the actors by name, and whether they were made just now
 */
export async function ensureDemoAccounts(
  database: Database,
  dataFolder: string,
): Promise<{ readonly actors: Readonly<Record<string, Actor>>; readonly isNew: boolean }> {
  const file = demoAccountsFile(dataFolder);
  const known = await readActors(database);
  if (Object.keys(known).length === ACCOUNTS.length && existsSync(file)) {
    return { actors: known, isNew: false };
  }
  const written: Record<string, DemoAccount> = {};
  for (const { name, grant } of ACCOUNTS) {
    const account = {
      email: emailOf(name),
      password: randomBytes(18).toString('base64url'),
    };
    const created = await database.execute(CALLER, createAccount, {
      ...account,
      displayName: `Demonstration ${name}`,
      locale: null,
      grants: [grant],
    });
    if (!created.ok) throw new Error(`demonstration account ${name}: ${created.refusal.kind}`);
    written[name] = account;
  }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600 });
  return { actors: await readActors(database), isNew: true };
}

/** The accounts as the file tells them. */
export function readDemoAccounts(dataFolder: string): Readonly<Record<string, DemoAccount>> {
  return JSON.parse(readFileSync(demoAccountsFile(dataFolder), 'utf8')) as Record<
    string,
    DemoAccount
  >;
}

async function readActors(database: Database): Promise<Readonly<Record<string, Actor>>> {
  const emails = ACCOUNTS.map(({ name }) => emailOf(name));
  const ids = await findAccountIds(database.reader, emails);
  return Object.fromEntries(
    ACCOUNTS.flatMap(({ name, grant }) => {
      const id = ids.get(emailOf(name));
      return id === undefined ? [] : [[name, actorOf(id, grant)]];
    }),
  );
}

function emailOf(name: string): string {
  return `${name}@demo.invalid`;
}

function actorOf(accountId: string, grant: Grant): Actor {
  return { kind: 'ACCOUNT', accountId, grants: [grant] };
}
