import { createContext, data, type LoaderFunctionArgs, type Params } from 'react-router';
import { Refusal, type Ask } from '../api/ask.ts';
import { isSiteLocale, type SiteLocale } from '../words/locales.ts';

/** How the loaders of pages ask; filled by the two entries. */
export const askContext = createContext<Ask>();

/** What a page is loaded with. */
export interface Loading {
  readonly ask: Ask;
  readonly locale: SiteLocale;
  readonly params: Params;
  readonly url: URL;
  readonly signal: AbortSignal;
}

/** Makes the loader of a page below `/:locale`. */
export function loader<Data>(load: (loading: Loading) => Promise<Data>) {
  return ({ request, params, context }: LoaderFunctionArgs): Promise<Data> => {
    const { locale } = params;
    if (!isSiteLocale(locale)) throw notFound();
    const { signal } = request;
    const asked = context.get(askContext);
    const ask: Ask = (document, variables) => asked(document, variables, { signal });
    return load({ ask, locale, params, url: new URL(request.url), signal }).catch(refused);
  };
}

/** A question that the service refuses is one that the address should not have asked. */
function refused(error: unknown): never {
  if (error instanceof Refusal) throw data({ message: error.message }, { status: 400 });
  throw error;
}

/** What a loader answers that has something to show although the address asks for something impossible. */
export type Impossible<Shown> = ReturnType<typeof impossible<Shown>>;

/** Answers with what can be shown; the status says that the address is wrong. */
export function impossible<Shown>(shown: Shown) {
  return data(shown, { status: 400 });
}

/** Thrown by a loader: there is no such page. */
export function notFound() {
  return data(null, { status: 404 });
}

/** Thrown by a loader: there was such a page, and it has been withdrawn. */
export function gone(withdrawnAt: string) {
  return data({ withdrawnAt }, { status: 410 });
}
