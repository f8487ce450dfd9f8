import { edgeError } from '../../platform/graphql/edge-error.ts';
import type {
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../../platform/http/public-route.ts';
import { requireContentLocale } from '../params/content-locale.ts';

const BY_SLUG = `
  query PageAddress($slug: String!, $locale: Locale!) {
    practice(slug: $slug, locale: $locale) { versionPermalink }
  }`;

/**
 * Leads from the page that feeds and sitemaps name to the permanent address of what it shows, as long as
 * no website answers there. A slug of former times leads there too.
 */
export async function redirectFromPage(
  { params }: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const locale = await requireContentLocale(services, params['locale']);
  const { practice } = await services.ask<{
    readonly practice: { readonly versionPermalink: string } | null;
  }>(BY_SLUG, { slug: params['slug'], locale });
  if (practice === null) throw edgeError('NOT_FOUND');
  return {
    status: 307,
    headers: { 'content-type': 'text/plain; charset=utf-8', location: practice.versionPermalink },
    body: '',
    tags: ['practices'],
  };
}
