import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { edgeError } from '../graphql/edge-error.ts';
import { etagOf, isKnown } from './etag.ts';
import { askReadiness, type HealthCheck } from './health.ts';
import { jsonAnswer, send } from './http-answer.ts';
import { sendError } from './send-error.ts';

/** A text that is served under a path. */
export interface ServedText {
  readonly type: string;
  readonly text: string;
  /** Replaces the policy that lets a browser do nothing. */
  readonly contentSecurityPolicy?: string;
  /** Sent with the text. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the Express application is made of. */
export interface RestAppParts {
  /** Number of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  readonly editorial: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Texts by their path. */
  readonly texts: Readonly<Record<string, ServedText>>;
  readonly healthChecks: Readonly<Record<string, HealthCheck>>;
  /** Machine formats of the public side by their path. */
  readonly routes: readonly MountedRoute[];
}

/** A route with everything it needs. */
export interface MountedRoute {
  readonly path: string;
  readonly handle: (request: Request, response: Response) => Promise<void>;
}

/** Everything but the public endpoint. Whatever goes wrong is answered as JSON. */
export function createRestApp(parts: RestAppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.disable('query parser');
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.set('trust proxy', parts.trustedProxies);
  app.all('/graphql/editorial', parts.editorial);
  serve(app, '/livez', async (response) => send(response, jsonAnswer(200, { status: 'ok' })));
  serve(app, '/readyz', async (response) => {
    const { isReady, checks } = await askReadiness(parts.healthChecks);
    const status = isReady ? 'ok' : 'unavailable';
    if (!isReady) response.setHeader('Retry-After', '2');
    send(response, jsonAnswer(isReady ? 200 : 503, { status, checks }));
  });
  for (const [path, served] of Object.entries(parts.texts)) {
    const etag = etagOf(Buffer.from(served.text, 'utf8'));
    serve(app, path, async (response) => sendText(response, served, etag));
  }
  for (const { path, handle } of parts.routes) app.all(path, handle);
  app.use(() => {
    throw edgeError('NOT_FOUND');
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) =>
    sendError(response, error),
  );
  return app;
}

/** Answers GET and HEAD under a path, and refuses other methods. */
function serve(app: Express, path: string, answer: (response: Response) => Promise<void>): void {
  app.get(path, (_request, response) => answer(response));
  app.all(path, (_request, response) => {
    response.setHeader('Allow', 'GET, HEAD');
    throw edgeError('METHOD_NOT_ALLOWED');
  });
}

function sendText(response: Response, served: ServedText, etag: string): void {
  if (served.contentSecurityPolicy !== undefined) {
    response.setHeader('Content-Security-Policy', served.contentSecurityPolicy);
  }
  const headers = {
    ...served.headers,
    'content-type': served.type,
    'cache-control': 'no-cache',
    etag,
  };
  if (isKnown(etag, response.req.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  send(response, { status: 200, headers, body: served.text });
}
