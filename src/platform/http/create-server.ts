import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { negotiateLocale } from '../i18n/negotiate-locale.ts';
import { SYSTEM_LOCALES } from '../i18n/system-locales.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import type { Log } from '../log/log.ts';
import { logWhenAnswered } from './access-log.ts';
import { sendError } from './send-error.ts';
import type { Endpoint } from './public-endpoint.ts';
import { requestIdOf } from './request-id.ts';
import type { RequestWatcher } from './request-watcher.ts';
import { inRequestScope, type RequestScope } from './request-scope.ts';
import { API_CONTENT_SECURITY_POLICY, createSecurityHeaders } from './security-headers.ts';

/** What the HTTP server is made of. */
export interface HttpServerParts {
  readonly log: Log;
  readonly translatorFor: TranslatorFor;
  readonly isBehindTls: boolean;
  /** Endpoints with a short path of their own, by their exact path. */
  readonly direct: Readonly<Record<string, Endpoint>>;
  /** Answers everything else. */
  readonly rest: (request: IncomingMessage, response: ServerResponse) => void;
  /** Looks at every request; absent or null when nobody does. */
  readonly watch?: RequestWatcher | null;
}

/** Times in milliseconds, sizes in bytes. Source: reliability.md, "Limits". */
const NODE_LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
};
const MAX_REQUESTS_PER_SOCKET = 1_000;

/** Makes the one HTTP server; it does not listen yet. Every request gets an id, headers and a log line. */
export function createHttpServer(parts: HttpServerParts): Server {
  const secure = createSecurityHeaders(parts.isBehindTls);
  const server = createServer(NODE_LIMITS, (request, response) => {
    const requestId = requestIdOf(request);
    const [path, search] = splitTarget(request.url ?? '/');
    secure(request, response);
    response.setHeader('X-Request-Id', requestId);
    const log = parts.log.child({ requestId });
    const line = logWhenAnswered(request, response, path, log);
    const answer = () =>
      inRequestScope(scopeOf(parts, request, { requestId, log, search, ...line }), () => {
        const endpoint = Object.hasOwn(parts.direct, path) ? parts.direct[path] : undefined;
        if (endpoint === undefined) return parts.rest(request, response);
        endpoint(request, response, search).catch((error: unknown) => sendError(response, error));
      });
    if (parts.watch == null) answer();
    else parts.watch(request, response, path, answer);
  });
  server.maxRequestsPerSocket = MAX_REQUESTS_PER_SOCKET;
  server.on('clientError', refuseBrokenRequest);
  return server;
}

/** The path and the rest from `?` on, as they were sent. */
function splitTarget(target: string): readonly [string, string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark)];
}

function scopeOf(
  { translatorFor }: HttpServerParts,
  request: IncomingMessage,
  { search, ...own }: Omit<RequestScope, 'translator'> & { readonly search: string },
): RequestScope {
  return {
    ...own,
    // Looked up when a sentence is needed, because most answers hold none.
    get translator() {
      const explicit = search === '' ? null : new URLSearchParams(search).get('locale');
      const acceptLanguage = request.headers['accept-language'];
      return translatorFor(negotiateLocale({ explicit, acceptLanguage }, SYSTEM_LOCALES));
    },
  };
}

/** Node could not read the request: it has no headers to look at, so the answer is a bare one. */
function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const statuses: Readonly<Record<string, number>> = {
    HPE_HEADER_OVERFLOW: 431,
    HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
  };
  const status = statuses[error.code ?? ''] ?? 400;
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Content-Security-Policy: ${API_CONTENT_SECURITY_POLICY}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Content-Length: 0',
      'Connection: close',
      '\r\n',
    ].join('\r\n'),
  );
}
