import { expect, test } from '@jest/globals';
import { ANONYMOUS, ROLES, type Actor } from '../../kernel/actor.ts';
import { canBootstrap, canCreateAccount, canManageAccounts } from './account-policy.ts';

const ACCOUNT = '018f2b3c-0000-7000-8000-000000000001';
const SYSTEM: Actor = { kind: 'SYSTEM', name: 'seed' };
const SUBMITTER: Actor = { kind: 'SUBMITTER', submissionId: ACCOUNT };

const withRoles = (...roles: (typeof ROLES)[number][]): Actor => ({
  kind: 'ACCOUNT',
  accountId: ACCOUNT,
  grants: roles.map((role) => ({ role, locales: null, regions: null })),
});

test.each(ROLES)('accounts are managed by ADMINISTRATOR alone: %s', (role) => {
  expect(canManageAccounts(withRoles(role)).allowed).toBe(role === 'ADMINISTRATOR');
});

test('an administrator with other roles manages accounts too', () => {
  expect(canManageAccounts(withRoles('EDITOR', 'ADMINISTRATOR')).allowed).toBe(true);
});

test.each([
  ['nobody', ANONYMOUS],
  ['a submitter', SUBMITTER],
  ['the service', SYSTEM],
  ['an account without roles', withRoles()],
])('%s does not manage accounts', (_case, actor) => {
  expect(canManageAccounts(actor)).toEqual({
    allowed: false,
    unmet: [{ code: 'MANAGE_ACCOUNTS', path: null }],
  });
});

test('only the service makes an account with a given password', () => {
  expect(canCreateAccount(SYSTEM).allowed).toBe(true);
  expect(canCreateAccount(withRoles('ADMINISTRATOR')).allowed).toBe(false);
  expect(canCreateAccount(ANONYMOUS).allowed).toBe(false);
});

test.each([
  [true, false, true],
  [true, true, false],
  [false, false, false],
  [false, true, false],
])(
  'C20 bootstrap: right secret %s, administrator %s',
  (isSecretRight, hasAdministrator, allowed) => {
    expect(canBootstrap({ isSecretRight, hasAdministrator }).allowed).toBe(allowed);
  },
);
