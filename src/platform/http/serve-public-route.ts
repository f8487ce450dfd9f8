import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { edgeError } from '../graphql/edge-error.ts';
import { negotiateLocale } from '../i18n/negotiate-locale.ts';
import { SYSTEM_LOCALES } from '../i18n/system-locales.ts';
import type { AnswerCache, ComputedAnswer } from './answer-cache.ts';
import { CacheableAnswer, type Freshness } from './cacheable-answer.ts';
import { writeCorsHeaders, type OriginPolicy } from './origin.ts';
import {
  isStream,
  type PublicRoute,
  type PublicRouteAnswer,
  type PublicRouteRequest,
  type PublicServices,
} from './public-route.ts';
import { readBody } from './read-body.ts';
import { requestScope } from './request-scope.ts';

/** What serving routes takes. */
export interface PublicRouteParts {
  readonly services: PublicServices;
  readonly cache: AnswerCache;
  readonly freshness: Freshness;
  readonly policy: OriginPolicy;
}

const VARY = 'Accept, Accept-Encoding, Accept-Language';
/** A tombstone is as lasting as a page. */
const KEPT_STATUSES = [200, 410];
const NEVER: Freshness = { cacheControl: 'no-store' };
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/iu;

/** Makes the handler of a route: the same cache, entity tags and headers as the public endpoint. */
export function createRouteHandler(
  route: PublicRoute,
  parts: PublicRouteParts,
): (request: Request, response: Response) => Promise<void> {
  const methods = route.acceptsForm === true ? 'GET, HEAD, POST' : 'GET, HEAD';
  const cors = { policy: parts.policy, allowsCredentials: false, methods };
  return async (request, response) => {
    response.appendHeader('Vary', VARY);
    writeCorsHeaders(request.headers, response, cors);
    if (!methods.split(', ').includes(request.method)) {
      response.setHeader('Allow', methods);
      throw edgeError('METHOD_NOT_ALLOWED');
    }
    const asked = await readAsked(request);
    if (route.streams === true) {
      return sendStream(request, response, await route.answer(asked, parts.services));
    }
    const key = `route ${asked.accept} ${asked.locale}\n${asked.path}?${asked.query}`;
    const kept = parts.cache.find(key);
    if (kept !== null) return kept.send(request, response);
    const make = () => compute(route, asked, parts);
    (await parts.cache.compute(key, asked.locale, make)).send(request, response);
  };
}

async function readAsked(request: Request): Promise<PublicRouteRequest> {
  const [path = '/', search = ''] = request.originalUrl.split('?', 2);
  const query = new URLSearchParams(search);
  if (request.method === 'POST') {
    if (!FORM.test(request.headers['content-type'] ?? ''))
      throw edgeError('UNSUPPORTED_MEDIA_TYPE');
    for (const [name, value] of new URLSearchParams(await readBody(request))) {
      query.append(name, value);
    }
  }
  const explicit = query.get('locale');
  const acceptLanguage = request.headers['accept-language'];
  return {
    path,
    params: Object.fromEntries(
      Object.entries(request.params).map(([name, value]) => [name, String(value)]),
    ),
    query,
    accept: (request.headers.accept ?? '*/*').toLowerCase(),
    locale: negotiateLocale({ explicit, acceptLanguage }, SYSTEM_LOCALES),
  };
}

async function compute(
  route: PublicRoute,
  asked: PublicRouteRequest,
  { services, freshness }: PublicRouteParts,
): Promise<ComputedAnswer<CacheableAnswer>> {
  const { body, ...rest } = await route.answer(asked, services);
  if (isStream(body)) throw new Error(`${route.path} does not say that it streams`);
  const isKept = KEPT_STATUSES.includes(rest.status);
  const answer = new CacheableAnswer({ ...rest, body }, isKept ? freshness : NEVER);
  return { answer, kept: isKept ? answer : null };
}

async function sendStream(
  { method }: Request,
  response: Response,
  { status, headers, body }: PublicRouteAnswer,
): Promise<void> {
  response.writeHead(status, { 'cache-control': NEVER.cacheControl, ...headers });
  if (method === 'HEAD') return void response.end();
  try {
    await pipeline(isStream(body) ? Readable.from(body) : [body], response);
  } catch (error) {
    // The head is out: breaking off is the only way to say that the rest is missing.
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_STREAM_PREMATURE_CLOSE') return; // the client has gone
    requestScope().log.error({ err: error }, 'a stream broke off');
    response.destroy();
  }
}
