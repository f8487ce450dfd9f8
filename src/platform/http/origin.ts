import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** Which pages of other origins may call the API, by exact match. */
export interface OriginPolicy {
  /** Origins such as `https://lab.example`, without a slash at the end. */
  readonly allowed: ReadonlySet<string>;
}

/** Makes the policy. @param publicUrl address of the service, whose origin is always allowed */
export function createOriginPolicy(publicUrl: string, origins: readonly string[]): OriginPolicy {
  return {
    allowed: new Set([new URL(publicUrl).origin, ...origins.map((origin) => origin.trim())]),
  };
}

/**
 * Tells whether a browser sent the request from a page of another website that is not allowed.
 * Programs send neither `Origin` nor `Sec-Fetch-Site` and are never cross-site.
 */
export function isCrossSite(headers: IncomingHttpHeaders, policy: OriginPolicy): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && policy.allowed.has(origin)) return false;
  if (site === 'same-origin' || site === 'none') return false;
  return origin !== undefined || site !== undefined;
}

/** How an endpoint lets pages of allowed origins in. */
export interface CorsSettings {
  readonly policy: OriginPolicy;
  /** Whether cookies may come along. */
  readonly allowsCredentials: boolean;
  readonly methods: string;
}

const ALLOWED_HEADERS =
  'content-type, authorization, accept-language, x-request-id, apollo-require-preflight, if-none-match';
const EXPOSED_HEADERS = 'etag, retry-after, x-request-id';
const PREFLIGHT_SECONDS = '600';

/** Writes the CORS headers of an answer; an origin that is not allowed gets none. */
export function writeCorsHeaders(
  headers: IncomingHttpHeaders,
  response: ServerResponse,
  settings: CorsSettings,
): void {
  response.appendHeader('Vary', 'Origin');
  const { origin } = headers;
  if (origin === undefined || !settings.policy.allowed.has(origin)) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  if (settings.allowsCredentials) response.setHeader('Access-Control-Allow-Credentials', 'true');
}

/** Answers a preflight. Call `writeCorsHeaders` before. */
export function answerPreflight(response: ServerResponse, settings: CorsSettings): void {
  response.setHeader('Access-Control-Allow-Methods', settings.methods);
  response.setHeader('Access-Control-Allow-Headers', ALLOWED_HEADERS);
  response.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS);
  response.writeHead(204).end();
}
