import type { Server } from 'node:http';
import { sha256 } from '../kernel/text-hash.ts';
import type { Authenticator } from '../platform/auth/authenticator.ts';
import type { SessionCookie } from '../platform/auth/session-cookie.ts';
import type { DeliveryContext } from '../delivery/index.ts';
import type { Config } from '../platform/config/config.ts';
import {
  followPublications,
  type PublicationFollower,
} from '../platform/db/publication-follower.ts';
import { createApolloServer } from '../platform/graphql/apollo-server.ts';
import type { EditorialContext } from '../platform/graphql/editorial-context.ts';
import { ANONYMOUS_LIMITS, STAFF_LIMITS } from '../platform/graphql/limits.ts';
import {
  createTrustedDocuments,
  type DocumentManifest,
} from '../platform/graphql/trusted-documents.ts';
import { createRestApp, type ServedText } from '../platform/http/create-rest-app.ts';
import { createHttpServer } from '../platform/http/create-server.ts';
import { createEditorialEndpoint } from '../platform/http/editorial-endpoint.ts';
import type { HealthCheck } from '../platform/http/health.ts';
import {
  mountEditorialRoutes,
  type EditorialRouteParts,
} from '../platform/http/mount-editorial-routes.ts';
import { createOriginPolicy, type OriginPolicy } from '../platform/http/origin.ts';
import type { CacheStatistics } from '../platform/http/answer-cache.ts';
import type { PublicServices } from '../platform/http/public-route.ts';
import type { RateLimiter } from '../platform/http/rate-limiter.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import type { Log } from '../platform/log/log.ts';
import type { Connections } from './connections.ts';
import { makeEditorialContext } from './editorial-request.ts';
import { landingPage } from './landing-page.ts';
import { modules } from './modules.ts';
import type { Observability } from './observability.ts';
import { createPublicSide } from './public-side.ts';
import { buildSchemas, printSorted } from './schemas.ts';

/** What the servers are made of. */
export interface ServerParts {
  readonly log: Log;
  readonly connections: Connections;
  /** Documents that callers may name by their hash. */
  readonly manifest: DocumentManifest;
  readonly observability: Observability;
  readonly translatorFor: TranslatorFor;
  readonly cookie: SessionCookie;
  readonly authenticator: Authenticator;
  readonly rateLimiter: RateLimiter;
  readonly healthChecks: Readonly<Record<string, HealthCheck>>;
}

/** The server, and what is to be stopped with it. */
export interface Servers {
  readonly server: Server;
  stopServers(): Promise<void>;
  /** How the cache of public answers did so far. */
  answerCache(): CacheStatistics;
  /** Asks the public schema, inside the scope of a request. */
  readonly ask: PublicServices['ask'];
  /** Learns of the newest publication now. */
  followPublications(): Promise<void>;
}

type Schemas = ReturnType<typeof buildSchemas>;

/** Paths that are there in every installation. */
const OWN_PATHS: readonly string[] = ['/graphql', '/graphql/editorial', '/livez', '/readyz'];

/** Makes the HTTP server with both GraphQL endpoints in it; it does not listen yet. */
export async function createServers(config: Config, parts: ServerParts): Promise<Servers> {
  const schemas = buildSchemas();
  const apollo = await startApollo(config, schemas, parts);
  const policy = createOriginPolicy(config.publicUrl, config.corsOrigins);
  const { connections, translatorFor } = parts;
  const documents = trustedDocumentsOf(config, parts.manifest);
  const follower = followPublications(connections.url, (error) =>
    parts.log.warn({ err: error }, 'publications cannot be followed; no answer is kept'),
  );
  const publicSide = createPublicSide(config, {
    schema: schemas.public,
    server: apollo.public,
    reader: connections.publicReader,
    follower,
    documents: documents.anonymous,
    policy,
    translatorFor,
  });
  const askPublic = publicSide.ask;
  const made = { apollo, policy, documents, follower, askPublic };
  const editorial = createEditorialSide(config, parts, made);
  const texts = servedTexts(config, schemas);
  // The website takes every address that is left, so it comes last.
  const routes = [...editorial.routes, ...publicSide.routes];
  const rest = createRestApp({
    trustedProxies: config.trustedProxies,
    editorial: editorial.endpoint,
    routes,
    healthChecks: parts.healthChecks,
    texts,
  });
  const server = createHttpServer({
    log: parts.log,
    translatorFor,
    isBehindTls: config.publicUrl.startsWith('https://'),
    direct: { '/graphql': publicSide.endpoint },
    rest,
    watch: parts.observability.watcher(pathsOf(texts, routes)),
  });
  const stopServers = async () => {
    await Promise.all([follower.close(), ...Object.values(apollo).map((one) => one.stop())]);
  };
  return {
    server,
    stopServers,
    ask: askPublic,
    answerCache: () => publicSide.cache.statistics(),
    followPublications: () => follower.catchUp(),
  };
}

function pathsOf(
  texts: Readonly<Record<string, ServedText>>,
  routes: readonly { readonly path: string }[],
): readonly string[] {
  return [...OWN_PATHS, ...Object.keys(texts), ...routes.map(({ path }) => path)];
}

async function startApollo(
  config: Config,
  schemas: Schemas,
  { log, observability }: Pick<ServerParts, 'log' | 'observability'>,
) {
  const { introspection, isProduction: hidesSchema } = config;
  const open = { limits: ANONYMOUS_LIMITS, introspection, hidesSchema };
  const anonymous = { ...open, plugins: observability.plugins('editorial') };
  const staff = { ...anonymous, limits: STAFF_LIMITS };
  const reading = { ...open, plugins: observability.plugins('public') };
  const { traceServer } = observability;
  const { public: reads, editorial: writes } = schemas;
  return {
    public: traceServer(await createApolloServer<DeliveryContext>(reads, reading, log)),
    anonymous: traceServer(await createApolloServer<EditorialContext>(writes, anonymous, log)),
    staff: traceServer(await createApolloServer<EditorialContext>(writes, staff, log)),
  };
}

/** What each kind of caller may run; the public endpoint takes that of callers nobody knows. */
function trustedDocumentsOf({ trustedDocuments }: Config, manifest: DocumentManifest) {
  const { trustedOnly, staffMaySendAny } = trustedDocuments;
  return {
    anonymous: createTrustedDocuments({ manifest, trustedOnly }),
    staff: createTrustedDocuments({ manifest, trustedOnly: trustedOnly && !staffMaySendAny }),
  };
}

/** The published schema is always served; that of the editorial side where it can be introspected. */
function servedTexts(config: Config, schemas: Schemas): Readonly<Record<string, ServedText>> {
  const published = schemaText(schemas.public);
  return {
    '/schema.graphql': published,
    '/schema/public.graphql': published,
    ...(config.introspection ? { '/schema/editorial.graphql': schemaText(schemas.editorial) } : {}),
    ...(config.landingPage ? { '/developers': landingPage(config) } : {}),
  };
}

/** The version is the content's own: two instances with the same schema have the same one. */
function schemaText(schema: Schemas['public']): ServedText {
  const text = printSorted(schema);
  const headers = { 'x-schema-version': sha256(text).slice(0, 12) };
  return { type: 'text/plain; charset=utf-8', text, headers };
}

/** The endpoint of everyone who writes, and what modules let them post beside it. */
function createEditorialSide(
  config: Config,
  parts: ServerParts,
  made: {
    readonly apollo: Awaited<ReturnType<typeof startApollo>>;
    readonly policy: OriginPolicy;
    readonly documents: ReturnType<typeof trustedDocumentsOf>;
    readonly follower: PublicationFollower;
    readonly askPublic: PublicServices['ask'];
  },
) {
  const { askPublic } = made;
  const { anonymous, staff } = made.apollo;
  const { database } = parts.connections;
  const settings = { publicUrl: config.publicUrl, bootstrapSecret: config.bootstrapSecret };
  const untilReadersSee = () => made.follower.catchUp();
  const makeContext: EditorialRouteParts['makeContext'] = (request, response, caller) =>
    makeEditorialContext(
      { ...parts, database, settings, untilReadersSee, askPublic },
      request,
      response,
      caller,
    );
  const means = { ...parts, ...made, makeContext };
  const routes = modules.flatMap((module) => module.editorialRoutes ?? []);
  return {
    endpoint: createEditorialEndpoint<EditorialContext>({
      ...means,
      servers: { anonymous, staff },
    }),
    routes: mountEditorialRoutes(routes, means),
  };
}
