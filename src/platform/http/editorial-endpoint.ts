import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { isStaff, type Actor } from '../../kernel/actor.ts';
import type { Authenticated, Authenticator } from '../auth/authenticator.ts';
import { AuthenticationError } from '../auth/errors.ts';
import { clearSessionCookie, type SessionCookie } from '../auth/session-cookie.ts';
import { edgeError } from '../graphql/edge-error.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { negotiateLocale } from '../i18n/negotiate-locale.ts';
import { SYSTEM_LOCALES } from '../i18n/system-locales.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import { send } from './http-answer.ts';
import {
  answerPreflight,
  isCrossSite,
  writeCorsHeaders,
  type CorsSettings,
  type OriginPolicy,
} from './origin.ts';
import { parseJsonBody, readJsonText } from './read-json-body.ts';
import { inRequestScope, requestScope } from './request-scope.ts';
import { REQUEST_DEADLINE, runGraphql } from './run-graphql.ts';
import { withTrustedDocument } from './trusted-request.ts';

/** What the editorial endpoint is made of. */
export interface EditorialEndpointParts<Context extends BaseContext> {
  /** The same schema with the limits for callers nobody knows, and with those for staff. */
  readonly servers: Readonly<Record<'anonymous' | 'staff', ApolloServer<Context>>>;
  /** What callers nobody knows may run, and what staff may. */
  readonly documents: Readonly<Record<'anonymous' | 'staff', TrustedDocuments>>;
  readonly authenticator: Authenticator;
  readonly cookie: SessionCookie;
  readonly policy: OriginPolicy;
  readonly translatorFor: TranslatorFor;
  readonly makeContext: (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Authenticated,
  ) => Context;
}

const METHODS = 'POST, OPTIONS';

/** The endpoint of everyone who writes: POST only, never cached, closed to pages of other websites. */
export function createEditorialEndpoint<Context extends BaseContext>(
  parts: EditorialEndpointParts<Context>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const cors: CorsSettings = { policy: parts.policy, allowsCredentials: true, methods: METHODS };
  return async (request, response) => {
    const startedAt = performance.now();
    response.setHeader('Cache-Control', 'no-store');
    writeCorsHeaders(request.headers, response, cors);
    const { method = '' } = request;
    if (method === 'OPTIONS') return answerPreflight(response, cors);
    if (method !== 'POST') {
      response.setHeader('Allow', METHODS);
      throw edgeError('METHOD_NOT_ALLOWED');
    }
    if (isCrossSite(request.headers, parts.policy)) throw edgeError('CROSS_SITE_REQUEST');
    const body = parseJsonBody(await readJsonText(request));
    const caller = await authenticate(parts, request, response);
    const deadline = REQUEST_DEADLINE - (performance.now() - startedAt);
    const kind = isStaff(caller.actor) ? 'staff' : 'anonymous';
    const answer = await inRequestScope(scopeOf(parts, request, caller), async () =>
      runGraphql(
        parts.servers[kind],
        withTrustedDocument(parts.documents[kind], {
          method,
          search: '',
          body,
          headers: request.headers,
        }),
        parts.makeContext(request, response, caller),
        deadline,
      ),
    );
    send(response, answer);
  };
}

/** A bad cookie is taken back, because a page cannot delete it and could never sign in again. */
export async function authenticate(
  { authenticator, cookie }: Pick<EditorialEndpointParts<BaseContext>, 'authenticator' | 'cookie'>,
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
  const { requestId, log, noteActor } = requestScope();
  const actor = nameOf(caller.actor);
  if (actor !== null) noteActor?.(actor);
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
