import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import { Refusal, type Ask } from './api/ask.ts';
import { AssetsContext, type Assets } from './app/assets.ts';
import { askContext } from './app/load.ts';
import { routes } from './app/routes.tsx';
import { isSiteLocale } from './words/locales.ts';
import { loadMessages } from './words/messages.ts';

/** What the server knows of a request. */
export interface PageRequest {
  /** Path and query. */
  readonly address: string;
  readonly publicUrl: string;
  readonly assets: Pick<Assets, 'scripts' | 'styles' | 'preloads'>;
  /** Asks the public schema. @throws Error with `extensions.code` for a refusal */
  readonly ask: (
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
}

/** A page, or where to look for it. */
export interface PageAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

const handler = createStaticHandler(routes);

/** Writes the page of an address, with the data it was made of inside. */
export async function render(request: PageRequest): Promise<PageAnswer> {
  const [, locale] = request.address.split(/[/?]/u);
  await loadMessages(isSiteLocale(locale) ? locale : 'en');
  const url = new URL(request.address, request.publicUrl);
  const requestContext = new RouterContextProvider(new Map([[askContext, askOf(request)]]));
  const context = await handler.query(new Request(url), { requestContext });
  if (context instanceof Response) {
    return { status: context.status, location: context.headers.get('location'), html: '' };
  }
  const assets = { ...request.assets, publicUrl: request.publicUrl, state: stateOf(context) };
  const html = renderToString(
    <AssetsContext value={assets}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </AssetsContext>,
  );
  return { status: context.statusCode, location: null, html: `<!doctype html>${html}` };
}

function askOf({ ask }: PageRequest): Ask {
  return async <Data, Variables>(document: { toString(): string }, variables: Variables) => {
    try {
      return (await ask(document.toString(), variables as Record<string, unknown>)) as Data;
    } catch (error) {
      const { message, extensions } = error as { message: string; extensions?: { code?: string } };
      if (extensions?.code === undefined) throw error;
      throw new Refusal(message, extensions.code);
    }
  };
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
