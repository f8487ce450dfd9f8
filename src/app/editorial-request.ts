import type { IncomingMessage, ServerResponse } from 'node:http';
import DataLoader from 'dataloader';
import type { Request } from 'express';
import { listDisplayNames } from '../accounts/index.ts';
import type { Authenticated } from '../platform/auth/authenticator.ts';
import {
  clearSessionCookie,
  setSessionCookie,
  type SessionCookie,
} from '../platform/auth/session-cookie.ts';
import type { Database } from '../platform/db/database.ts';
import type { Reader } from '../platform/db/tx.ts';
import type { EditorialContext, EditorialSettings } from '../platform/graphql/editorial-context.ts';
import type { Transport } from '../platform/graphql/transport.ts';
import { networkOf } from '../platform/http/client-address.ts';
import type { RateLimiter } from '../platform/http/rate-limiter.ts';
import type { PublicServices } from '../platform/http/public-route.ts';
import { requestScope } from '../platform/http/request-scope.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import { createLoaders } from './loaders.ts';

/** What every editorial request gets its context from. */
export interface EditorialRequestParts {
  readonly database: Database;
  readonly translatorFor: TranslatorFor;
  readonly rateLimiter: RateLimiter;
  readonly cookie: SessionCookie;
  readonly settings: EditorialSettings;
  readonly untilReadersSee: () => Promise<void>;
  readonly askPublic: PublicServices['ask'];
}

/** Makes the context of one editorial request. Call it inside the scope of the request. */
export function makeEditorialContext(
  parts: EditorialRequestParts,
  request: IncomingMessage,
  response: ServerResponse,
  caller: Authenticated,
): EditorialContext {
  const { database, rateLimiter, translatorFor, settings } = parts;
  const { requestId, translator } = requestScope();
  const { actor } = caller;
  const loader = createLoaders(database.reader);
  return {
    actor,
    requestId,
    clientAddress: networkOf((request as Request).ip),
    reader: database.reader,
    translator,
    translatorFor,
    untilReadersSee: parts.untilReadersSee,
    askPublic: parts.askPublic,
    execute: (command, input) => database.execute({ actor, requestId }, command, input),
    consume: (limit, key) => rateLimiter.consume(limit, key),
    loader,
    nameOf: (accountId) => loader('name-by-account', nameByAccountLoader).load(accountId),
    transport: transportOf(parts.cookie, response, caller),
    settings,
  };
}

function nameByAccountLoader(reader: Reader): DataLoader<string, string | null> {
  return new DataLoader(async (accountIds) => {
    const names = await listDisplayNames(reader, accountIds);
    return accountIds.map((accountId) => names.get(accountId) ?? null);
  });
}

function transportOf(
  cookie: SessionCookie,
  response: ServerResponse,
  caller: Authenticated,
): Transport {
  return {
    sessionToken: caller.sessionToken,
    setSessionCookie: (token, expiresAt) => {
      response.appendHeader('Set-Cookie', setSessionCookie(cookie, token, expiresAt));
    },
    clearSessionCookie: () => {
      response.appendHeader('Set-Cookie', clearSessionCookie(cookie));
    },
  };
}
