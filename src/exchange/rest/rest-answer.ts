import { edgeError } from '../../platform/graphql/edge-error.ts';
import type {
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../../platform/http/public-route.ts';
import { contentLocale } from './content-locale.ts';
import { answerIn, type RestOperation } from './rest-operation.ts';

/** Where the mirror lies. */
export const REST_ROOT = '/api/v1';

/** The members of an answer that the headers repeat. */
interface Localised {
  readonly contentLocale?: string;
  readonly isFallback?: boolean;
  readonly fallbackReason?: string | null;
  readonly id?: string;
  readonly alternates?: readonly { readonly locale: string; readonly slug: string }[];
  readonly nodes?: readonly Localised[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Runs an operation. @throws GraphQLError NOT_FOUND when it has no answer, or what GraphQL refuses */
export async function restAnswer(
  operation: RestOperation,
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const translator = services.translatorFor(request.locale);
  const locale = await contentLocale(request, services);
  const variables = operation.variables({ request, translator, locale });
  const data = await services.ask<unknown>(operation.document, variables, request.locale);
  const body = answerIn(data, operation.answer);
  if (body === null) throw edgeError('NOT_FOUND');
  const localised = body as Localised;
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-language': languagesOf(localised, locale).join(', '),
      ...(localised.isFallback === true
        ? { 'x-content-fallback': localised.fallbackReason ?? 'MISSING' }
        : {}),
      link: linksOf(localised, request, services).join(', '),
    },
    body: `${JSON.stringify(body)}\n`,
    tags: operation.tags(body, request),
  };
}

/** The languages in which the titles really are, not those that were asked for. */
function languagesOf(body: Localised, asked: string): readonly string[] {
  if (body.contentLocale !== undefined) return [body.contentLocale];
  const found = (body.nodes ?? []).flatMap((node) => node.contentLocale ?? []);
  return found.length === 0 ? [asked] : [...new Set(found)];
}

function linksOf(
  { pageInfo, alternates = [], id, nodes }: Localised,
  { path, query }: PublicRouteRequest,
  { publicUrl }: PublicServices,
): readonly string[] {
  const link = (target: string, rest: string) => `<${publicUrl}${target}>; ${rest}`;
  const links = [link(`${REST_ROOT}/openapi.json`, 'rel="service-desc"')];
  if (pageInfo !== undefined && nodes !== undefined) {
    links.push(link(withParam(path, query, 'after', null), 'rel="first"'));
    if (pageInfo.hasNextPage) {
      links.push(link(withParam(path, query, 'after', pageInfo.endCursor), 'rel="next"'));
    }
  }
  for (const { locale } of id === undefined ? [] : alternates) {
    const target = `${REST_ROOT}/practices/${id}?locale=${encodeURIComponent(locale)}`;
    links.push(link(target, `rel="alternate"; hreflang="${locale}"`));
  }
  return links;
}

/** The same address with another value of a parameter; null leaves it out. */
function withParam(
  path: string,
  query: URLSearchParams,
  name: string,
  value: string | null,
): string {
  const changed = new URLSearchParams(query);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  const text = changed.toString();
  return text === '' ? path : `${path}?${text}`;
}
