import { AuthenticationError } from './errors.ts';
import { isTokenShaped } from './opaque-token.ts';
import { readSessionCookie, type SessionCookie } from './session-cookie.ts';

/** The one credential of a request, well-formed but not yet looked up. */
export interface Credential {
  /** A session by cookie, a session by `Authorization: Bearer`, or a submission's token. */
  readonly kind: 'COOKIE' | 'BEARER' | 'SUBMISSION';
  readonly token: string;
}

/** The headers of a request as Node gives them, each value apart (`request.headersDistinct`). */
export type DistinctHeaders = Readonly<Record<string, readonly string[] | undefined>>;

const AUTHORIZATION = /^(Bearer|Submission) ([A-Za-z0-9_-]+)$/iu;

/**
 * Finds the credential of a request; null when it brings none at all.
 * @throws AuthenticationError when there are several, or one that is no token: a request that tried to
 *   say who it is never goes on as somebody else or as nobody
 */
export function readCredential(headers: DistinctHeaders, cookie: SessionCookie): Credential | null {
  const authorizations = headers['authorization'] ?? [];
  const cookies = readSessionCookie(cookie, headers['cookie'] ?? []);
  if (authorizations.length > 1) throw new AuthenticationError('AUTHORIZATION');
  const [authorization] = authorizations;
  if (authorization !== undefined) {
    if (cookies.length > 0) throw new AuthenticationError('AUTHORIZATION');
    return readAuthorization(authorization);
  }
  const [token] = cookies;
  if (token === undefined) return null;
  if (cookies.length > 1 || !isTokenShaped(token)) throw new AuthenticationError('COOKIE');
  return { kind: 'COOKIE', token };
}

function readAuthorization(value: string): Credential {
  const [, scheme, token] = AUTHORIZATION.exec(value) ?? [];
  if (scheme === undefined || token === undefined || !isTokenShaped(token)) {
    throw new AuthenticationError('AUTHORIZATION');
  }
  return { kind: scheme.toLowerCase() === 'bearer' ? 'BEARER' : 'SUBMISSION', token };
}
