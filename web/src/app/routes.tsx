import type { RouteObject } from 'react-router';
import { PageFailure, SiteFailure } from './failure.tsx';
import { Site } from './site.tsx';
import { loadSite } from './site.loader.ts';

/** Every address of the site; each page is loaded when it is needed. */
export const routes: RouteObject[] = [
  {
    path: '/:locale',
    id: 'site',
    loader: loadSite,
    // The languages of the service do not change from page to page.
    shouldRevalidate: ({ currentParams, nextParams }) =>
      currentParams['locale'] !== nextParams['locale'],
    Component: Site,
    ErrorBoundary: SiteFailure,
    children: [
      {
        ErrorBoundary: PageFailure,
        children: [
          { index: true, lazy: () => import('../pages/home/home.tsx') },
          { path: 'practices', lazy: () => import('../pages/practices/practices.tsx') },
          { path: 'practices/:slug', lazy: () => import('../pages/practice/practice.tsx') },
          { path: 'map', lazy: () => import('../pages/map/map.tsx') },
          { path: 'regions', lazy: () => import('../pages/regions/regions.tsx') },
          { path: 'regions/:code', lazy: () => import('../pages/region/region.tsx') },
          { path: 'compare', lazy: () => import('../pages/compare/compare.tsx') },
          { path: 'explore', lazy: () => import('../pages/explore/explore.tsx') },
          { path: 'contribute', lazy: () => import('../pages/contribute/contribute.tsx') },
          { path: 'submission', lazy: () => import('../pages/submission/submission.tsx') },
          { path: 'unsubscribe', lazy: () => import('../pages/unsubscribe/unsubscribe.tsx') },
          { path: 'about', lazy: () => import('../pages/about/about.tsx') },
          { path: '*', lazy: () => import('../pages/nowhere/nowhere.tsx') },
        ],
      },
    ],
  },
];
