import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import {
  createBrowserRouter,
  matchRoutes,
  RouterContextProvider,
  type HydrationState,
} from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createBrowserAsk } from './api/ask.ts';
import { askContext } from './app/load.ts';
import { AssetsContext, readAssets } from './app/assets.ts';
import { routes } from './app/routes.tsx';
import { isSiteLocale } from './words/locales.ts';
import { loadMessages } from './words/messages.ts';
import './design/site.css';

/** Takes over the page that the server wrote, with what it was made of. */
async function start(): Promise<void> {
  const state = document.getElementById('state')?.textContent ?? 'null';
  const [, locale] = location.pathname.split('/');
  // In no language of ours the server wrote a page that is complete as it is.
  if (!isSiteLocale(locale)) return;
  await loadMessages(locale);
  const matched = matchRoutes(routes, location) ?? [];
  await Promise.all(
    matched.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, { ...(await route.lazy()), lazy: undefined });
    }),
  );
  const ask = createBrowserAsk(() => document.documentElement.lang);
  const router = createBrowserRouter(routes, {
    hydrationData: JSON.parse(state) as HydrationState,
    getContext: () => new RouterContextProvider(new Map([[askContext, ask]])),
  });
  hydrateRoot(
    document,
    <StrictMode>
      <AssetsContext value={readAssets()}>
        <RouterProvider router={router} />
      </AssetsContext>
    </StrictMode>,
  );
}

void start();
