import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is known of a request before it is answered. */
export interface WatchedRequest {
  readonly path: string;
  readonly requestId: string;
}

/** Looks on while a request is answered, and has it answered: `answer` must be called, once, at once. */
export type RequestWatcher = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: WatchedRequest,
  answer: () => void,
) => void;

/** One watcher of several, the first one outermost; null when there is none to call. */
export function joinWatchers(watchers: readonly RequestWatcher[]): RequestWatcher | null {
  const [first, ...others] = watchers;
  if (first === undefined) return null;
  const rest = joinWatchers(others);
  if (rest === null) return first;
  return (request, response, asked, answer) =>
    first(request, response, asked, () => rest(request, response, asked, answer));
}
