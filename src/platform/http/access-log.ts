import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log/log.ts';
import type { ServerScope } from './server-scope.ts';

/** Paths that are asked every few seconds; they are logged at debug level. */
const PROBES: readonly string[] = ['/livez', '/readyz'];

/**
 * Logs a request once it is answered or given up: method, path without its query, status, duration, and
 * who acted, when the endpoint has found out.
 * Written here and not taken from pino-http, whose objects would pass our redaction unserialised and
 * which logs an error again that was logged where it happened.
 */
export function logWhenAnswered(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { log, scope }: { readonly log: Log; readonly scope: ServerScope },
): void {
  const startedAt = performance.now();
  response.on('close', () => {
    const { requestId, actor } = scope;
    const fields = {
      requestId,
      method: request.method,
      path,
      status: response.statusCode,
      ...(actor === null ? {} : { actor }),
      durationMs: Math.round(performance.now() - startedAt),
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    const write = PROBES.includes(path) ? log.debug : log.info;
    write.call(log, fields, 'request');
  });
}
