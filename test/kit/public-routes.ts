import type { GraphQLError } from 'graphql';
import { readPublication } from '../../src/platform/db/read-publication.ts';
import type { PublicRoute, PublicServices } from '../../src/platform/http/public-route.ts';
import { isStream } from '../../src/platform/http/public-route.ts';
import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import { openPublicSchema, PUBLIC_URL, type PublicSchema } from './public-schema.ts';

/** An answer of a route, read to its end. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly bytes: Buffer;
  readonly text: string;
}

/** The machine formats on a database, without HTTP. */
export interface PublicRoutes {
  readonly schema: PublicSchema;
  readonly services: PublicServices;
  /**
   * @param language of the caller (Accept-Language), unless the address names one
   * @param accept media types, as the header
   */
  get(address: string, language?: string, accept?: string): Promise<RouteAnswer>;
  close(): Promise<void>;
}

/** Opens some routes as the role `delivery_reader`. @param contactEmail whom the public may write to */
export function openPublicRoutes(
  url: string,
  routes: readonly PublicRoute[],
  contactEmail: string | null = null,
): PublicRoutes {
  const schema = openPublicSchema(url);
  const services = servicesOf(schema, contactEmail);
  return {
    schema,
    services,
    get: async (address, language = 'en', accept = '*/*') => {
      const { pathname, searchParams } = new URL(address, PUBLIC_URL);
      const [route, params] = findRoute(routes, pathname);
      const request = {
        path: pathname,
        params,
        query: searchParams,
        accept,
        locale: searchParams.get('locale') ?? language,
      };
      const { body, ...answer } = await route.answer(request, services);
      const pieces = isStream(body) ? body : [body];
      const chunks: Buffer[] = [];
      for await (const piece of pieces) chunks.push(Buffer.from(piece as string));
      const bytes = Buffer.concat(chunks);
      return { ...answer, bytes, text: bytes.toString('utf8') };
    },
    close: () => schema.close(),
  };
}

function servicesOf(schema: PublicSchema, contactEmail: string | null): PublicServices {
  const folders = ['platform', 'delivery', 'exchange'].map((owner) => ({
    owner,
    folder: new URL(`../../src/${owner}/messages/`, import.meta.url),
  }));
  return {
    reader: schema.reader,
    publicUrl: PUBLIC_URL,
    contactEmail,
    translatorFor: createTranslators(readCatalogues(folders)),
    ask: async <Data>(
      document: string,
      variables: Readonly<Record<string, unknown>>,
      locale?: string,
    ) => {
      const { data, errors } = await schema.ask(document, variables, locale);
      if (errors !== undefined) throw errors[0] as GraphQLError;
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    publication: () => readPublication(schema.reader),
  };
}

function findRoute(
  routes: readonly PublicRoute[],
  path: string,
): readonly [PublicRoute, Readonly<Record<string, string>>] {
  for (const route of routes) {
    const pattern = route.path.replaceAll('.', '\\.').replaceAll(/:(\w+)/gu, '(?<$1>[^/]+)');
    const found = new RegExp(`^${pattern}$`, 'u').exec(path);
    if (found !== null) {
      const params = Object.entries(found.groups ?? {});
      return [
        route,
        Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value)])),
      ];
    }
  }
  throw new Error(`there is no route for ${path}`);
}
