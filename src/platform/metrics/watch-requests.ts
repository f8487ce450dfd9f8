import type { RequestWatcher } from '../http/request-watcher.ts';
import type { Metrics } from './metrics.ts';

/** Counts each request once it is answered or given up. */
export function measureRequests(
  metrics: Metrics,
  routeOf: (path: string) => string,
): RequestWatcher {
  return (request, response, { path }, answer) => {
    const startedAt = performance.now();
    response.once('close', () => {
      metrics.httpAnswered({
        route: routeOf(path),
        method: request.method ?? '',
        status: response.statusCode,
        seconds: (performance.now() - startedAt) / 1_000,
      });
    });
    answer();
  };
}
