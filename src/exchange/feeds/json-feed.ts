import type { Feed, FeedEntry } from './feed.ts';

/** Media type of JSON Feed. */
export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** Writes a feed as JSON Feed 1.1; what the format has no place for stands in `_integration_lab`. */
export function jsonFeedOf(feed: Feed): string {
  const { title, subtitle, locale, publisher, site, next } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: subtitle,
    ...(next === null ? {} : { next_url: next }),
    language: locale,
    authors: [{ name: publisher, url: site }],
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function itemOf(entry: FeedEntry): object {
  const { id, page, title, summary, summaryHtml, publishedAt, author, categories } = entry;
  return {
    id,
    url: page,
    title,
    content_html: summaryHtml,
    summary,
    date_modified: publishedAt,
    authors: [{ name: author }],
    tags: [...new Set(categories.map(({ name }) => name))],
    language: entry.language,
    _integration_lab: { edition: entry.edition, is_fallback: entry.isFallback },
  };
}
