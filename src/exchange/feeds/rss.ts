import { writeXml } from '../xml/write-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Media type of RSS. */
export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

/** Writes a feed as RSS 2.0; who wrote it and in which language stand as Dublin Core, RSS has no place for them. */
export function rssOf(feed: Feed): string {
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title: feed.title,
        link: feed.home,
        description: feed.subtitle,
        language: feed.locale,
        lastBuildDate: dateOf(feed.updatedAt),
        'atom:link': [
          { '@rel': 'self', '@type': 'application/rss+xml', '@href': feed.self },
          ...(feed.next === null ? [] : [{ '@rel': 'next', '@href': feed.next }]),
        ],
        item: feed.entries.map(itemOf),
      },
    },
  });
}

function itemOf(entry: FeedEntry): object {
  return {
    title: entry.title,
    link: entry.page,
    guid: { '@isPermaLink': 'true', '#': entry.id },
    pubDate: dateOf(entry.publishedAt),
    'dc:creator': entry.author,
    'dc:language': entry.language,
    category: entry.categories.map(({ name }) => name),
    description: entry.summaryHtml,
  };
}

/** A time as RFC 822 writes it, with a year of four digits. */
function dateOf(iso: string): string {
  return new Date(iso).toUTCString();
}
