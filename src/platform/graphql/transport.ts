/** The part of the HTTP answer that a resolver may touch. */
export interface Transport {
  /** Sends the session token as an HttpOnly cookie. @param expiresAt end of the session */
  setSessionCookie(token: string, expiresAt: Date): void;
  clearSessionCookie(): void;
  /** The session token that came with the request (cookie or bearer), or null. */
  readonly sessionToken: string | null;
}
