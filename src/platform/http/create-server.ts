import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { TranslatorFor } from '../i18n/translator.ts';
import type { Log } from '../log/log.ts';
import { logWhenAnswered } from './access-log.ts';
import { LabResponse, setMissing } from './lab-response.ts';
import { sendError } from './send-error.ts';
import type { Endpoint } from './public-endpoint.ts';
import { requestIdOf } from './request-id.ts';
import type { RequestWatcher } from './request-watcher.ts';
import { inRequestScope } from './request-scope.ts';
import { API_CONTENT_SECURITY_POLICY, securityHeaders } from './security-headers.ts';
import { ServerScope } from './server-scope.ts';

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
  // The longest that anything may take to arrive; most bodies have less time (read-bytes.ts).
  requestTimeout: 180_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
};
const MAX_REQUESTS_PER_SOCKET = 1_000;

/** Makes the one HTTP server; it does not listen yet. Every request gets an id, headers and a log line. */
export function createHttpServer(parts: HttpServerParts): Server {
  const security = securityHeaders(parts.isBehindTls);
  const options = { ...NODE_LIMITS, ServerResponse: LabResponse };
  const server = createServer(options, (request, response) => {
    const requestId = requestIdOf(request);
    const [path, search] = splitTarget(request.url ?? '/');
    const scope = new ServerScope(parts, request, { requestId, search });
    const common = [...security, 'X-Request-Id', requestId];
    logWhenAnswered(request, response, path, { log: parts.log, scope });
    const answer = () =>
      inRequestScope(scope, () => {
        const endpoint = Object.hasOwn(parts.direct, path) ? parts.direct[path] : undefined;
        if (endpoint === undefined) {
          setMissing(response, common);
          return parts.rest(request, response);
        }
        response.common = common;
        endpoint(request, response, search).catch((error: unknown) => sendError(response, error));
      });
    if (parts.watch == null) answer();
    else parts.watch(request, response, { path, requestId }, answer);
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
