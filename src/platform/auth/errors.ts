/** How a credential came with the request. */
export type CredentialSource = 'COOKIE' | 'AUTHORIZATION';

/**
 * A credential came with the request and is not good: malformed, doubled, unknown, expired or of a
 * disabled account. The edge answers 401 with the code; when the cookie was the cause it also clears
 * the cookie, because a page cannot delete an HttpOnly cookie and could never sign in again.
 */
export class AuthenticationError extends Error {
  override readonly name = 'AuthenticationError';
  readonly code = 'UNAUTHENTICATED';
  constructor(readonly source: CredentialSource) {
    super('The credential of the request is not good.');
  }
}

/** So much work of one kind is waiting that more is refused; the edge answers 503 with Retry-After. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  readonly code = 'SERVICE_UNAVAILABLE';
  constructor(readonly retryAfterSeconds: number) {
    super('Too much work is waiting.');
  }
}
