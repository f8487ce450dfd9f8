import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  RouterContextProvider,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import type { PageAnswer, PageRequest } from '../../src/website/page.ts';
import { errorOf, Refusal, type Ask } from './api/ask.ts';
import { AssetsContext } from './app/assets.ts';
import { askContext } from './app/load.ts';
import { routes } from './app/routes.tsx';
import { isSiteLocale } from './words/locales.ts';
import { loadMessages } from './words/messages.ts';

const handler = createStaticHandler(routes);

/** Writes the page of an address, with the data it was made of inside. */
export async function render(request: PageRequest): Promise<PageAnswer> {
  const [, locale] = request.address.split(/[/?]/u);
  await loadMessages(isSiteLocale(locale) ? locale : 'en');
  const url = new URL(request.address, request.publicUrl);
  const requestContext = new RouterContextProvider(new Map([[askContext, askOf(request)]]));
  const context = await handler.query(new Request(url), { requestContext });
  if (context instanceof Response) {
    const location = context.headers.get('location');
    return { status: context.status, location, html: '', failure: null };
  }
  const assets = {
    ...request.assets,
    publicUrl: request.publicUrl,
    contactEmail: request.contactEmail,
    state: stateOf(context),
  };
  const html = renderToString(
    <AssetsContext value={assets}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </AssetsContext>,
  );
  const failure = failureOf(context);
  return { status: context.statusCode, location: null, html: `<!doctype html>${html}`, failure };
}

function askOf({ ask }: PageRequest): Ask {
  return async <Data, Variables>(document: { toString(): string }, variables: Variables) => {
    try {
      return (await ask(document.toString(), variables as Record<string, unknown>)) as Data;
    } catch (error) {
      const { message, extensions } = error as { message: string; extensions?: { code?: string } };
      if (extensions?.code === undefined) throw error;
      const meant = errorOf(message, extensions.code);
      throw meant instanceof Refusal ? meant : error;
    }
  };
}

/** What was thrown that is no answer of ours, such as 404; null: nothing. */
function failureOf({ errors }: StaticHandlerContext): Error | null {
  const thrown = Object.values(errors ?? {}).find((error) => !isRouteErrorResponse(error));
  if (thrown === undefined) return null;
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** JSON that may stand in a script element. */
function stateOf({ loaderData, errors }: StaticHandlerContext): string {
  const plainErrors =
    errors === null
      ? null
      : Object.fromEntries(Object.entries(errors).map(([id, error]) => [id, plainError(error)]));
  return JSON.stringify({ loaderData, errors: plainErrors }).replaceAll('<', '\\u003c');
}

function plainError(error: unknown): unknown {
  const { status, statusText, data, internal } = error as Record<string, unknown>;
  if (typeof status === 'number') return { status, statusText, data, internal };
  return { status: 500, statusText: '', data: null, internal: false };
}
