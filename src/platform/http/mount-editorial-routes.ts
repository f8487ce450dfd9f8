import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authenticated } from '../auth/authenticator.ts';
import { edgeError } from '../graphql/edge-error.ts';
import type { EditorialContext } from '../graphql/editorial-context.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import type { MountedRoute } from './create-rest-app.ts';
import { admit, authenticate, scopeOf, type EditorialGateParts } from './editorial-gate.ts';
import type { EditorialRoute } from './editorial-route.ts';
import { send, type HttpAnswer } from './http-answer.ts';
import { readBytes } from './read-bytes.ts';
import { inRequestScope } from './request-scope.ts';

/** What editorial routes are mounted with; the same as the editorial endpoint has. */
export interface EditorialRouteParts extends EditorialGateParts {
  readonly translatorFor: TranslatorFor;
  readonly makeContext: (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Authenticated,
  ) => EditorialContext;
}

/**
 * Gives routes everything they need: POST only, never cached, closed to pages of other websites, and a
 * body is read only of somebody who is signed in.
 */
export function mountEditorialRoutes(
  routes: readonly EditorialRoute[],
  parts: EditorialRouteParts,
): readonly MountedRoute[] {
  return routes.map((route) => ({
    path: route.path,
    handle: async (request, response) => {
      if (!admit(parts, request, response)) return;
      const caller = await authenticate(parts, request, response);
      if (caller.actor.kind !== 'ACCOUNT') {
        request.resume();
        throw edgeError('UNAUTHENTICATED');
      }
      send(response, await answerRoute(route, parts, { request, response, caller }));
    },
  }));
}

async function answerRoute(
  route: EditorialRoute,
  parts: EditorialRouteParts,
  asked: {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly caller: Authenticated;
  },
): Promise<HttpAnswer> {
  const { request, response, caller } = asked;
  const body = await readBytes(request, route.maxBytes);
  const { searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  const contentType = type.trim().toLowerCase();
  return inRequestScope(scopeOf(parts, request, caller), async () =>
    route.answer({ query, contentType, body }, parts.makeContext(request, response, caller)),
  );
}
