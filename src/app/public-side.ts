import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import {
  createFacetColumns,
  type DeliveryContext,
  type FacetColumnsSource,
} from '../delivery/index.ts';
import type { Config } from '../platform/config/config.ts';
import type { PublicReader } from '../platform/db/public-reader.ts';
import type { PublicationFollower } from '../platform/db/publication-follower.ts';
import { readPublication } from '../platform/db/read-publication.ts';
import type { TrustedDocuments } from '../platform/graphql/trusted-documents.ts';
import { createAnswerCache, type AnswerCache } from '../platform/http/answer-cache.ts';
import type { MountedRoute } from '../platform/http/create-rest-app.ts';
import type { OriginPolicy } from '../platform/http/origin.ts';
import { createPublicEndpoint, type Endpoint } from '../platform/http/public-endpoint.ts';
import type { PublicServices } from '../platform/http/public-route.ts';
import { createRouteHandler } from '../platform/http/serve-public-route.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import { createAsk } from './ask-public.ts';
import { modules } from './modules.ts';
import { makePublicContext } from './public-request.ts';

/** What the public side is made of. */
export interface PublicSideParts {
  readonly schema: GraphQLSchema;
  readonly server: ApolloServer<DeliveryContext>;
  readonly reader: PublicReader;
  readonly follower: PublicationFollower;
  readonly documents: TrustedDocuments;
  readonly policy: OriginPolicy;
  readonly translatorFor: TranslatorFor;
}

/** Everything readers and harvesters reach. */
export interface PublicSide {
  /** Answers `/graphql`. */
  readonly endpoint: Endpoint;
  readonly routes: readonly MountedRoute[];
  readonly cache: AnswerCache;
  /** Asks the public schema, inside the scope of a request. */
  readonly ask: PublicServices['ask'];
}

/** Makes the public endpoint and the machine formats, which share one cache of whole answers. */
export function createPublicSide(config: Config, parts: PublicSideParts): PublicSide {
  const { reader, translatorFor, schema } = parts;
  const { publicUrl, contactEmail, cacheControl } = config;
  const cache = createAnswerCache(parts.follower, config.answerCacheBytes);
  const columns = createFacetColumns(reader);
  keepUpToDate(columns, parts.follower);
  const means = { reader, translatorFor, publicUrl, columns };
  const services: PublicServices = {
    ...means,
    contactEmail,
    ask: createAsk(schema, (locale) => makePublicContext(means, locale)),
    publication: () => readPublication(reader),
  };
  const shared = { ...parts, cache, freshness: { cacheControl } };
  const routes = modules.flatMap((module) => module.publicRoutes ?? []);
  return {
    endpoint: createPublicEndpoint({ ...shared, makeContext: () => makePublicContext(means) }),
    routes: routes.map((route) => ({
      path: route.path,
      handle: createRouteHandler(route, { ...shared, services }),
    })),
    cache,
    ask: services.ask,
  };
}

/** Reads what was published at once, so that no reader waits for it. */
function keepUpToDate(columns: FacetColumnsSource, follower: PublicationFollower): void {
  follower.onChange(() => {
    const version = follower.current();
    // Should it fail, the next list reads it itself, and its reader is told.
    if (version !== null) columns.current(version).catch(() => undefined);
  });
}
