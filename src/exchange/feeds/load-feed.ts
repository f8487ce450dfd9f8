import { addresses } from '../../delivery/index.ts';
import { escapeHtml } from '../../kernel/rich-text.ts';
import type { PublicRouteRequest, PublicServices } from '../../platform/http/public-route.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { requireContentLocale } from '../params/content-locale.ts';
import { PRACTICE_PARAMS, readOne, readPracticeParams } from '../params/read-practice-params.ts';
import { words } from '../params/param-values.ts';
import type { Feed, FeedEntry } from './feed.ts';

const ENTRIES = 50;

const PRACTICES = `
  query FeedEntries($locale: Locale!, $search: String, $filter: PracticeFilter, $first: Int!, $after: String) {
    practices(locale: $locale, search: $search, filter: $filter, orderBy: [NEWEST], first: $first, after: $after) {
      nodes {
        permalink
        versionPermalink
        slug
        title
        summary
        contentLocale
        isFallback
        publishedAt
        leadOrganisation
        regions { name }
        policyAreas { code name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

interface PracticeNode {
  readonly permalink: string;
  readonly versionPermalink: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly contentLocale: string;
  readonly isFallback: boolean;
  readonly publishedAt: string | Date;
  readonly leadOrganisation: string | null;
  readonly regions: readonly { readonly name: string }[];
  readonly policyAreas: readonly { readonly code: string; readonly name: string }[];
}

interface Answer {
  readonly practices: {
    readonly nodes: readonly PracticeNode[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/**
 * Reads the newest practices of a selection for a feed.
 * @throws GraphQLError NOT_FOUND for a language that nobody can read in, BAD_USER_INPUT for parameters
 */
export async function loadFeed(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<Feed> {
  const { query } = request;
  const translator = services.translatorFor(request.locale);
  const { search, filter } = readPracticeParams(query, translator, {
    others: ['after'],
    without: ['order'],
  });
  const after = readOne({ query, translator, param: 'after' }, words) ?? null;
  const locale = await requireContentLocale(services, request.params['locale']);
  const variables = { locale, search, filter, first: ENTRIES, after };
  const { practices } = await services.ask<Answer>(PRACTICES, variables, request.locale);
  const { hasNextPage, endCursor } = practices.pageInfo;
  const own = services.translatorFor(locale);
  const entries = practices.nodes.map((node) => entryOf(node, locale, own, services.publicUrl));
  const updatedAt = entries[0]?.publishedAt ?? isoOf((await services.publication()).changedAt);
  return {
    locale,
    title: own.say('feed.title'),
    subtitle: own.say('feed.subtitle'),
    publisher: PUBLISHER,
    site: services.publicUrl,
    ...addressesOf(request, services.publicUrl, locale, hasNextPage ? endCursor : null),
    updatedAt,
    entries,
  };
}

const PUBLISHER = 'Integration Lab';

function entryOf(
  node: PracticeNode,
  locale: string,
  translator: Translator,
  publicUrl: string,
): FeedEntry {
  const { title, summary, contentLocale: language, isFallback } = node;
  return {
    id: node.permalink,
    page: addresses.page(publicUrl, locale, node.slug),
    edition: node.versionPermalink,
    title,
    summary,
    summaryHtml: [
      `<p lang="${escapeHtml(language)}">${escapeHtml(summary)}</p>`,
      ...(isFallback ? [`<p>${escapeHtml(languageNote(language, translator))}</p>`] : []),
    ].join(''),
    language,
    isFallback,
    publishedAt: isoOf(node.publishedAt),
    author: node.leadOrganisation ?? node.regions[0]?.name ?? PUBLISHER,
    categories: node.policyAreas.filter(
      ({ code }, index, all) => all.findIndex((other) => other.code === code) === index,
    ),
  };
}

/** Says in the language of the feed which language a text is in (Unicode CLDR). */
function languageNote(code: string, translator: Translator): string {
  const names = new Intl.DisplayNames([translator.locale], { type: 'language' });
  return translator.say('feed.textIn', { language: names.of(code) ?? code });
}

function isoOf(time: string | Date): string {
  return new Date(time).toISOString();
}

/** The selection is part of each address, in one order, so that equal feeds have equal addresses. */
function addressesOf(
  { path, query }: PublicRouteRequest,
  publicUrl: string,
  locale: string,
  nextCursor: string | null,
) {
  const selection = new URLSearchParams();
  for (const name of PRACTICE_PARAMS) {
    for (const value of query.getAll(name)) selection.append(name, value);
  }
  const withCursor = (cursor: string | null) => {
    const all = new URLSearchParams(selection);
    if (cursor !== null) all.set('after', cursor);
    return `${publicUrl}${path}${all.size === 0 ? '' : `?${all}`}`;
  };
  const question = selection.size === 0 ? '' : `?${selection}`;
  return {
    home: `${addresses.list(publicUrl, locale)}${question}`,
    id: `${publicUrl}/feeds/${locale}/practices${question}`,
    self: withCursor(query.get('after')),
    next: nextCursor === null ? null : withCursor(nextCursor),
  };
}
