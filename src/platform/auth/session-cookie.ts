/** The session cookie of this installation. */
export interface SessionCookie {
  readonly name: '__Host-session' | 'session';
  readonly isSecure: boolean;
}

/**
 * Chooses the cookie: `__Host-session`, Secure, in production and wherever readers come over https;
 * `session` without Secure for plain http outside production, where browsers would drop the other.
 */
export function sessionCookieOf(settings: {
  readonly isProduction: boolean;
  readonly publicUrl: string;
}): SessionCookie {
  const isSecure = settings.isProduction || settings.publicUrl.startsWith('https://');
  return { name: isSecure ? '__Host-session' : 'session', isSecure };
}

/** Value of `Set-Cookie` that hands over a session token. @param expiresAt end of the session */
export function setSessionCookie(cookie: SessionCookie, token: string, expiresAt: Date): string {
  return write(cookie, token, expiresAt);
}

/** Value of `Set-Cookie` that makes the browser forget the session. */
export function clearSessionCookie(cookie: SessionCookie): string {
  return write(cookie, '', new Date(0));
}

/** Every value that the request gives for the cookie; more than one is ambiguous. */
export function readSessionCookie(
  cookie: SessionCookie,
  headers: readonly string[],
): readonly string[] {
  return headers
    .flatMap((header) => header.split(';'))
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookie.name}=`))
    .map((pair) => pair.slice(cookie.name.length + 1));
}

/** No Domain: the cookie belongs to this host alone. */
function write(cookie: SessionCookie, value: string, expires: Date): string {
  const attributes = ['Path=/', `Expires=${expires.toUTCString()}`, 'HttpOnly', 'SameSite=Lax'];
  if (cookie.isSecure) attributes.push('Secure');
  return `${cookie.name}=${value}; ${attributes.join('; ')}`;
}
