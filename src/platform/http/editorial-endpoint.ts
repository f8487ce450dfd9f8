import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { isStaff } from '../../kernel/actor.ts';
import type { Authenticated } from '../auth/authenticator.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import { admit, authenticate, scopeOf, type EditorialGateParts } from './editorial-gate.ts';
import { send } from './http-answer.ts';
import { parseJsonBody, readJsonText } from './read-json-body.ts';
import { inRequestScope } from './request-scope.ts';
import { REQUEST_DEADLINE, runGraphql } from './run-graphql.ts';
import { withTrustedDocument } from './trusted-request.ts';

/** What the editorial endpoint is made of. */
export interface EditorialEndpointParts<Context extends BaseContext> extends EditorialGateParts {
  /** The same schema with the limits for callers nobody knows, and with those for staff. */
  readonly servers: Readonly<Record<'anonymous' | 'staff', ApolloServer<Context>>>;
  /** What callers nobody knows may run, and what staff may. */
  readonly documents: Readonly<Record<'anonymous' | 'staff', TrustedDocuments>>;
  readonly translatorFor: TranslatorFor;
  readonly makeContext: (
    request: IncomingMessage,
    response: ServerResponse,
    caller: Authenticated,
  ) => Context;
}

/** The endpoint of everyone who writes: POST only, never cached, closed to pages of other websites. */
export function createEditorialEndpoint<Context extends BaseContext>(
  parts: EditorialEndpointParts<Context>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const startedAt = performance.now();
    if (!admit(parts, request, response)) return;
    const body = parseJsonBody(await readJsonText(request));
    const caller = await authenticate(parts, request, response);
    const deadline = REQUEST_DEADLINE - (performance.now() - startedAt);
    const kind = isStaff(caller.actor) ? 'staff' : 'anonymous';
    const answer = await inRequestScope(scopeOf(parts, request, caller), async () =>
      runGraphql(
        parts.servers[kind],
        withTrustedDocument(parts.documents[kind], {
          method: 'POST',
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
