import { writeXml } from '../xml/write-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Media type of Atom. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

const ATOM = 'http://www.w3.org/2005/Atom';

/** Writes a feed as Atom 1.0 (RFC 4287) with paging links (RFC 5005). */
export function atomOf(feed: Feed): string {
  const { locale, title, subtitle, id, updatedAt, publisher, site } = feed;
  return writeXml({
    feed: {
      '@xmlns': ATOM,
      '@xml:lang': locale,
      id,
      title,
      subtitle,
      updated: updatedAt,
      author: { name: publisher, uri: site },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
        { '@rel': 'alternate', '@type': 'text/html', '@hreflang': locale, '@href': feed.home },
        ...(feed.next === null ? [] : [{ '@rel': 'next', '@href': feed.next }]),
      ],
      entry: feed.entries.map((entry) => entryOf(entry, locale)),
    },
  });
}

function entryOf(entry: FeedEntry, locale: string): object {
  const { id, page, edition, title, language, publishedAt, author, categories } = entry;
  return {
    id,
    title: { '@xml:lang': language, '#': title },
    updated: publishedAt,
    author: { name: author },
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': locale, '@href': page },
      { '@rel': 'related', '@type': 'text/html', '@hreflang': language, '@href': edition },
    ],
    category: categories.map(({ code, name }) => ({ '@term': code, '@label': name })),
    summary: { '@type': 'html', '#': entry.summaryHtml },
  };
}
