import { expect, test } from '@jest/globals';
import type { Grant } from '../../kernel/actor.ts';
import { checkGrants, checkIdentity, normaliseEmail } from './account-rules.ts';

test.each([
  ['Ines.Moreira@Demo.Invalid', 'ines.moreira@demo.invalid'],
  ['  ines@demo.invalid\n', 'ines@demo.invalid'],
  ['ｉｎｅｓ@demo.invalid', 'ines@demo.invalid'],
])('C4 %j is the address %s', (email, normalised) => {
  expect(normaliseEmail(email)).toBe(normalised);
});

const NAME = 'Inês Moreira';
const identity = (email: string, displayName = NAME) =>
  checkIdentity({ email, displayName }).map(({ code }) => code);

test.each([
  '',
  'ines',
  'ines@',
  '@demo.invalid',
  'ines@demo.invalid\r\nBcc: all@demo.invalid',
  'ines@demo.invalid, other@demo.invalid',
  'Ines <ines@demo.invalid>',
  'ines(comment)@demo.invalid',
  'iñes@demo.invalid',
  `${'x'.repeat(250)}@demo.invalid`,
])('D12 %j is not an address', (email) => {
  expect(identity(email)).toEqual(['ACCOUNT_EMAIL_INVALID']);
});

test.each(['', '   ', 'x'.repeat(121), 'Ines\r\nBcc: x', 'Ines\u202e'])(
  '%j is not a display name',
  (displayName) => {
    expect(identity('ines@demo.invalid', displayName)).toEqual(['ACCOUNT_NAME_INVALID']);
  },
);

test('says everything that is wrong at once', () => {
  expect(identity('', '')).toEqual(['ACCOUNT_EMAIL_INVALID', 'ACCOUNT_NAME_INVALID']);
  expect(identity('ines@demo.invalid')).toEqual([]);
});

const whole = (role: Grant['role']): Grant => ({ role, locales: null, regions: null });

test('accepts roles with and without a scope', () => {
  const translator: Grant = { role: 'TRANSLATOR', locales: ['en', 'sv'], regions: null };
  expect(checkGrants([whole('EDITOR'), translator, whole('ADMINISTRATOR')])).toEqual([]);
});

test.each<[string, readonly Grant[], string, string]>([
  ['no grant at all', [], 'GRANTS_EMPTY', 'grants'],
  ['a role twice', [whole('EDITOR'), whole('EDITOR')], 'GRANT_DOUBLE', 'grants.1'],
  [
    'a scope of nothing',
    [{ role: 'TRANSLATOR', locales: [], regions: null }],
    'GRANT_SCOPE_EMPTY',
    'grants.0.locales',
  ],
  [
    'an administrator in part',
    [{ role: 'ADMINISTRATOR', locales: null, regions: ['skane'] }],
    'GRANT_WITHOUT_SCOPE',
    'grants.0.regions',
  ],
])('refuses %s', (_case, grants, code, path) => {
  expect(checkGrants(grants)).toEqual([{ code, path }]);
});
