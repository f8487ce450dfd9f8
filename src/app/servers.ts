import type { Server } from 'node:http';
import type { Authenticator } from '../platform/auth/authenticator.ts';
import type { SessionCookie } from '../platform/auth/session-cookie.ts';
import type { Config } from '../platform/config/config.ts';
import { createApolloServer } from '../platform/graphql/apollo-server.ts';
import type { EditorialContext } from '../platform/graphql/editorial-context.ts';
import { ANONYMOUS_LIMITS, STAFF_LIMITS } from '../platform/graphql/limits.ts';
import type { PublicContext } from '../platform/graphql/public-context.ts';
import { createRestApp, type ServedText } from '../platform/http/create-rest-app.ts';
import { createHttpServer } from '../platform/http/create-server.ts';
import { createEditorialEndpoint } from '../platform/http/editorial-endpoint.ts';
import type { HealthCheck } from '../platform/http/health.ts';
import { createOriginPolicy } from '../platform/http/origin.ts';
import { createPublicEndpoint } from '../platform/http/public-endpoint.ts';
import type { RateLimiter } from '../platform/http/rate-limiter.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import type { Log } from '../platform/log/log.ts';
import type { Connections } from './connections.ts';
import { makeEditorialContext } from './editorial-request.ts';
import { landingPage } from './landing-page.ts';
import { makePublicContext } from './public-request.ts';
import { buildSchemas, printSorted } from './schemas.ts';

/** What the servers are made of. */
export interface ServerParts {
  readonly log: Log;
  readonly connections: Connections;
  readonly translatorFor: TranslatorFor;
  readonly cookie: SessionCookie;
  readonly authenticator: Authenticator;
  readonly rateLimiter: RateLimiter;
  readonly healthChecks: Readonly<Record<string, HealthCheck>>;
}

type Schemas = ReturnType<typeof buildSchemas>;

/** Makes the HTTP server with both GraphQL endpoints in it; it does not listen yet. */
export async function createServers(
  config: Config,
  parts: ServerParts,
): Promise<{ readonly server: Server; stopServers(): Promise<void> }> {
  const schemas = buildSchemas();
  const apollo = await startApollo(config, schemas, parts.log);
  const policy = createOriginPolicy(config.publicUrl, config.corsOrigins);
  const { connections, translatorFor } = parts;
  const settings = { publicUrl: config.publicUrl, bootstrapSecret: config.bootstrapSecret };
  const editorial = createEditorialEndpoint<EditorialContext>({
    ...parts,
    policy,
    servers: { anonymous: apollo.anonymous, staff: apollo.staff },
    makeContext: (request, response, caller) => {
      const { database } = connections;
      return makeEditorialContext({ ...parts, database, settings }, request, response, caller);
    },
  });
  const rest = createRestApp({
    trustedProxies: config.trustedProxies,
    editorial,
    healthChecks: parts.healthChecks,
    texts: servedTexts(config, schemas),
  });
  const server = createHttpServer({
    log: parts.log,
    translatorFor,
    isBehindTls: config.publicUrl.startsWith('https://'),
    direct: {
      '/graphql': createPublicEndpoint({
        server: apollo.public,
        policy,
        makeContext: () =>
          makePublicContext(connections.publicReader, translatorFor, config.publicUrl),
      }),
    },
    rest,
  });
  const stopServers = async () => {
    await Promise.all(Object.values(apollo).map((one) => one.stop()));
  };
  return { server, stopServers };
}

async function startApollo(config: Config, schemas: Schemas, log: Log) {
  const { introspection, isProduction: hidesSchema } = config;
  const anonymous = { limits: ANONYMOUS_LIMITS, introspection, hidesSchema };
  const staff = { ...anonymous, limits: STAFF_LIMITS };
  return {
    public: await createApolloServer<PublicContext>(schemas.public, anonymous, log),
    anonymous: await createApolloServer<EditorialContext>(schemas.editorial, anonymous, log),
    staff: await createApolloServer<EditorialContext>(schemas.editorial, staff, log),
  };
}

/** The published schema is always served; that of the editorial side where it can be introspected. */
function servedTexts(config: Config, schemas: Schemas): Readonly<Record<string, ServedText>> {
  const schemaText = (schema: Schemas['public']): ServedText => ({
    type: 'text/plain; charset=utf-8',
    text: printSorted(schema),
  });
  return {
    '/schema/public.graphql': schemaText(schemas.public),
    ...(config.introspection ? { '/schema/editorial.graphql': schemaText(schemas.editorial) } : {}),
    ...(config.isDemonstration ? { '/': landingPage() } : {}),
  };
}
