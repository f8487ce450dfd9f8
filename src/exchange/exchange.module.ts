import type { PublicRoute } from '../platform/http/public-route.ts';
import type { Module } from '../platform/module/module.ts';
import { catalogueRoutes } from './catalogue/catalogue-routes.ts';
import { exportRoutes } from './exports/export-routes.ts';
import { feedRoutes } from './feeds/feed-routes.ts';
import { PracticeImportResolver } from './imports/graphql/practice-import.resolver.ts';
import { importRoute } from './imports/http/import-route.ts';
import { oaiRoutes } from './oai/oai-routes.ts';
import { permanentRoutes } from './permanent/permanent-routes.ts';
import { restRoutes } from './rest/rest-routes.ts';
import { sitemapRoutes } from './sitemap/sitemap-routes.ts';

/** Machine formats of the public side, one line for each family. */
const publicRoutes: readonly PublicRoute[] = [
  ...exportRoutes,
  ...catalogueRoutes,
  ...restRoutes,
  ...feedRoutes,
  ...sitemapRoutes,
  ...oaiRoutes,
  ...permanentRoutes,
];

/** What other systems read from the service, and what they bring in. */
export const exchangeModule: Module = {
  name: 'exchange',
  publicRoutes,
  editorialResolvers: [PracticeImportResolver],
  editorialRoutes: [importRoute],
  messages: new URL('./messages/', import.meta.url),
};
