import type { Actor } from '../../kernel/actor.ts';
import type { DistinctHeaders } from './credential.ts';

/** Who sent a request. */
export interface Authenticated {
  readonly actor: Actor;
  /** Token of the session that came with the request; null without a session. */
  readonly sessionToken: string | null;
  /** Language that the account asked for; null when it asked for none. */
  readonly locale: string | null;
}

/** Finds out who sent a request; asked anew for each one, so that a taken right is gone at once. */
export interface Authenticator {
  /**
   * @param request an HTTP request or a WebSocket upgrade
   * @throws AuthenticationError when a credential came that is not good
   */
  authenticate(request: { readonly headersDistinct: DistinctHeaders }): Promise<Authenticated>;
}
