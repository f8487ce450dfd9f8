import { AsyncLocalStorage } from 'node:async_hooks';
import type { Translator } from '../i18n/translator.ts';
import type { Log } from '../log/log.ts';

/** What belongs to the request that is being answered; for the edge only, never for commands. */
export interface RequestScope {
  readonly requestId: string;
  readonly log: Log;
  /** Speaks the caller's language. */
  readonly translator: Translator;
  /** Tells the log line of the request who acts, by kind and id; absent where nobody can be known. */
  readonly noteActor?: (actor: string) => void;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs the work for one request; everything it awaits finds the scope. */
export function inRequestScope<T>(scope: RequestScope, work: () => T): T {
  return scopes.run(scope, work);
}

/** The scope of the request that is being answered. @throws Error outside a request */
export function requestScope(): RequestScope {
  const scope = scopes.getStore();
  if (scope === undefined) throw new Error('outside a request');
  return scope;
}
