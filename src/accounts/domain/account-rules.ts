import type { Grant } from '../../kernel/actor.ts';
import type { Unmet } from '../../kernel/decision.ts';

/** The longest e-mail address that mail servers carry (RFC 5321, 4.5.3.1.3). */
const MAX_EMAIL = 254;
const MAX_DISPLAY_NAME = 120;
const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)*$/u;

/** The token of an invitation is unknown, used, replaced or past its end: nobody is told which. */
export const INVITATION_INVALID: Unmet = { code: 'INVITATION_INVALID', path: 'token' };

/** The only spelling of an e-mail address here: what is stored, looked up and counted. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** What is wrong with who somebody says to be; `email` is normalised. */
export function checkIdentity(identity: {
  readonly email: string;
  readonly displayName: string;
}): readonly Unmet[] {
  const unmet: Unmet[] = [];
  if (identity.email.length > MAX_EMAIL || !EMAIL.test(identity.email)) {
    unmet.push({ code: 'ACCOUNT_EMAIL_INVALID', path: 'email' });
  }
  if (!isDisplayName(identity.displayName)) {
    unmet.push({
      code: 'ACCOUNT_NAME_INVALID',
      path: 'displayName',
      params: { max: MAX_DISPLAY_NAME },
    });
  }
  return unmet;
}

/** What is wrong with the grants that somebody shall have. */
export function checkGrants(grants: readonly Grant[]): readonly Unmet[] {
  if (grants.length === 0) return [{ code: 'GRANTS_EMPTY', path: 'grants' }];
  return grants.flatMap((grant, index) => {
    const path = `grants.${index}`;
    const isDouble = grants.findIndex(({ role }) => role === grant.role) !== index;
    return [
      ...(isDouble ? [{ code: 'GRANT_DOUBLE', path }] : []),
      ...checkScope(grant, 'locales', path),
      ...checkScope(grant, 'regions', path),
    ];
  });
}

/** An empty scope would grant nothing, and an administrator in part would be one in whole. */
function checkScope(grant: Grant, scope: 'locales' | 'regions', path: string): readonly Unmet[] {
  const values = grant[scope];
  if (values === null) return [];
  if (grant.role === 'ADMINISTRATOR') {
    return [{ code: 'GRANT_WITHOUT_SCOPE', path: `${path}.${scope}` }];
  }
  return values.length === 0 ? [{ code: 'GRANT_SCOPE_EMPTY', path: `${path}.${scope}` }] : [];
}

function isDisplayName(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_DISPLAY_NAME && !/\p{C}/u.test(name);
}
