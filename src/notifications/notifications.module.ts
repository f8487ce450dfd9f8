import type { Module } from '../platform/module/module.ts';
import { savedFeedRoute } from './feed/saved-feed-route.ts';
import { SavedSearchResolver } from './graphql/saved-search.resolver.ts';

/** What the application takes of notifications; job and mails ask the public side, so `app` makes them. */
export const notificationsModule: Module = {
  name: 'notifications',
  publicRoutes: [savedFeedRoute],
  editorialResolvers: [SavedSearchResolver],
  messages: new URL('./messages/', import.meta.url),
};
