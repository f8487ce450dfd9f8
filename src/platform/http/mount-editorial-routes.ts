import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request } from 'express';
import type { Actor } from '../../kernel/actor.ts';
import type { Authenticated } from '../auth/authenticator.ts';
import { edgeError } from '../graphql/edge-error.ts';
import type { EditorialContext } from '../graphql/editorial-context.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import { networkOf } from './client-address.ts';
import type { MountedRoute } from './create-rest-app.ts';
import { createCrowdGate } from './crowd-gate.ts';
import { admit, authenticate, scopeOf, type EditorialGateParts } from './editorial-gate.ts';
import type { EditorialRoute } from './editorial-route.ts';
import { send, type BytesAnswer, type HttpAnswer } from './http-answer.ts';
import { readBytesWithin } from './read-bytes.ts';
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
 * Gives routes everything they need: one method, never cached, closed to pages of other websites, and a
 * body is read only of somebody who is listened to.
 */
export function mountEditorialRoutes(
  routes: readonly EditorialRoute[],
  parts: EditorialRouteParts,
): readonly MountedRoute[] {
  return routes.map((route) => {
    const gate = createCrowdGate(route.atOnce ?? { total: Infinity, ofAddress: Infinity });
    return {
      path: route.path,
      handle: async (request, response) => {
        if (!admit(parts, request, response, route.method)) return;
        const caller = await authenticate(parts, request, response);
        if (!isListenedTo(caller.actor, route)) {
          request.resume();
          throw edgeError('UNAUTHENTICATED');
        }
        const work = () => answerRoute(route, parts, { request, response, caller });
        send(response, await gate.run(networkOf(request.ip), work));
      },
    };
  });
}

function isListenedTo({ kind }: Actor, { callers }: EditorialRoute): boolean {
  return callers === 'ANYONE' || kind === 'ACCOUNT' || kind === callers;
}

async function answerRoute(
  route: EditorialRoute,
  parts: EditorialRouteParts,
  asked: {
    readonly request: Request;
    readonly response: ServerResponse;
    readonly caller: Authenticated;
  },
): Promise<HttpAnswer | BytesAnswer> {
  const { request, response, caller } = asked;
  const { searchParams: query } = new URL(request.url, 'http://localhost');
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  const contentType = type.trim().toLowerCase();
  const params = request.params as Readonly<Record<string, string>>;
  return inRequestScope(scopeOf(parts, request, caller), async () =>
    route.answer(
      {
        query,
        params,
        contentType,
        readBody: (limits) => readBytesWithin(request, limits),
      },
      parts.makeContext(request, response, caller),
    ),
  );
}
