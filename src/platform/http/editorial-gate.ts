import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { Authenticated, Authenticator } from '../auth/authenticator.ts';
import { AuthenticationError } from '../auth/errors.ts';
import { clearSessionCookie, type SessionCookie } from '../auth/session-cookie.ts';
import { edgeError } from '../graphql/edge-error.ts';
import { negotiateLocale } from '../i18n/negotiate-locale.ts';
import { SYSTEM_LOCALES } from '../i18n/system-locales.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import { answerPreflight, isCrossSite, writeCorsHeaders, type OriginPolicy } from './origin.ts';
import { requestScope } from './request-scope.ts';

/** What whoever comes in on the editorial side is looked at with. */
export interface EditorialGateParts {
  readonly authenticator: Authenticator;
  readonly cookie: SessionCookie;
  readonly policy: OriginPolicy;
}

/** How a kind of request is sent. */
export type EditorialMethod = 'GET' | 'POST';

/**
 * Lets a request of the editorial side in: of one method, never cached, closed to pages of other websites.
 * @returns whether it is let in; a preflight has been answered
 * @throws GraphQLError METHOD_NOT_ALLOWED or CROSS_SITE_REQUEST
 */
export function admit(
  { policy }: Pick<EditorialGateParts, 'policy'>,
  request: IncomingMessage,
  response: ServerResponse,
  wanted: EditorialMethod = 'POST',
): boolean {
  const methods = `${wanted}, OPTIONS`;
  const cors = { policy, allowsCredentials: true, methods };
  response.setHeader('Cache-Control', 'no-store');
  writeCorsHeaders(request.headers, response, cors);
  const { method = '' } = request;
  if (method === 'OPTIONS') {
    answerPreflight(response, cors);
    return false;
  }
  if (method !== wanted) {
    response.setHeader('Allow', methods);
    throw edgeError('METHOD_NOT_ALLOWED');
  }
  if (isCrossSite(request.headers, policy)) throw edgeError('CROSS_SITE_REQUEST');
  return true;
}

/** A bad cookie is taken back, because a page cannot delete it and could never sign in again. */
export async function authenticate(
  { authenticator, cookie }: Pick<EditorialGateParts, 'authenticator' | 'cookie'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Authenticated> {
  try {
    return await authenticator.authenticate(request);
  } catch (error) {
    if (error instanceof AuthenticationError && error.source === 'COOKIE') {
      response.appendHeader('Set-Cookie', clearSessionCookie(cookie));
    }
    throw error;
  }
}

/** The scope of the request, speaking the language that the account asked for. */
export function scopeOf(
  { translatorFor }: { readonly translatorFor: TranslatorFor },
  request: IncomingMessage,
  caller: Authenticated,
) {
  const outer = requestScope();
  const { requestId, log } = outer;
  const actor = nameOf(caller.actor);
  if (actor !== null) outer.noteActor?.(actor);
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const locale = negotiateLocale(
    {
      explicit: searchParams.get('locale'),
      userSetting: caller.locale,
      acceptLanguage: request.headers['accept-language'],
    },
    SYSTEM_LOCALES,
  );
  const ownLog = actor === null ? log : log.child({ actor });
  return { requestId, log: ownLog, translator: translatorFor(locale) };
}

/** Kind and id, never a name or an address: the log is read by more people than the accounts. */
function nameOf(actor: Actor): string | null {
  if (actor.kind === 'ACCOUNT') return `account:${actor.accountId}`;
  if (actor.kind === 'SUBMITTER') return `submission:${actor.submissionId}`;
  return null;
}
