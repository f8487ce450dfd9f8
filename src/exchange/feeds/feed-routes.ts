import type { PublicRoute } from '../../platform/http/public-route.ts';
import { ATOM_TYPE, atomOf } from './atom.ts';
import type { Feed } from './feed.ts';
import { JSON_FEED_TYPE, jsonFeedOf } from './json-feed.ts';
import { loadFeed } from './load-feed.ts';
import { RSS_TYPE, rssOf } from './rss.ts';

/** The newest practices of any selection, for programs that watch. */
export const feedRoutes: readonly PublicRoute[] = [
  feedRoute('atom', ATOM_TYPE, atomOf),
  feedRoute('rss', RSS_TYPE, rssOf),
  feedRoute('json', JSON_FEED_TYPE, jsonFeedOf),
];

function feedRoute(suffix: string, type: string, write: (feed: Feed) => string): PublicRoute {
  return {
    path: `/feeds/:locale/practices.${suffix}`,
    answer: async (request, services) => {
      const feed = await loadFeed(request, services);
      return {
        status: 200,
        headers: { 'content-type': type, 'content-language': feed.locale },
        body: write(feed),
        tags: ['practices'],
      };
    },
  };
}
