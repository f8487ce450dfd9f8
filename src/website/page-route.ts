import { edgeError } from '../platform/graphql/edge-error.ts';
import { errorAnswer, asGraphQLError } from '../platform/http/http-answer.ts';
import { SYSTEM_LOCALES } from '../platform/i18n/system-locales.ts';
import type {
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../platform/http/public-route.ts';
import { builtSite } from './built-site.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/**
 * Answers an address of the site. Tools that do not read HTML get the refusal that every other unknown
 * address has.
 */
export async function answerPage(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const { path, query, params } = request;
  const isOfSite = SYSTEM_LOCALES.some((locale) => locale === params['locale']);
  if (!isOfSite && !request.accept.includes('text/html')) throw edgeError('NOT_FOUND');
  const language = isOfSite ? params['locale']! : request.locale;
  const site = await builtSite();
  const { status, location, html, failure } = await site.render({
    address: addressOf(isOfSite ? path : `/${language}/nowhere`, query),
    publicUrl: services.publicUrl,
    contactEmail: services.contactEmail,
    assets: site.assets,
    ask: (document, variables) => services.ask(document, variables, language),
  });
  const headers = { ...PAGE_HEADERS, 'content-language': language };
  if (failure !== null) return failedPage(html, headers, failure);
  const redirected = location === null ? headers : { ...headers, location };
  return { status, headers: redirected, body: html, tags: ['practices'] };
}

/** Logs what went wrong, and gives the page the status that it has everywhere. */
function failedPage(
  html: string,
  headers: Readonly<Record<string, string>>,
  failure: Error,
): PublicRouteAnswer {
  const answer = errorAnswer(asGraphQLError(failure));
  return {
    status: answer.status,
    headers: { ...answer.headers, ...headers },
    body: html,
    tags: [],
  };
}

/** Leads into the site in the reader's language; what stands behind `#` comes along by itself. */
export async function leadIntoSite(request: PublicRouteRequest): Promise<PublicRouteAnswer> {
  const { path, query, locale } = request;
  const rest = path === '/' ? '' : path;
  return redirect(302, addressOf(`/${locale}${rest}`, query));
}

/** A redirection without a body worth reading. */
export function redirect(status: 301 | 302, location: string): PublicRouteAnswer {
  const headers = { 'content-type': 'text/plain; charset=utf-8', location };
  return { status, headers, body: '', tags: [] };
}

function addressOf(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`;
}
