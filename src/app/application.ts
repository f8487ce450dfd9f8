import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import { createAuthenticator } from '../accounts/index.ts';
import { systemClock, type Clock } from '../kernel/clock.ts';
import { sessionCookieOf } from '../platform/auth/session-cookie.ts';
import type { Config } from '../platform/config/config.ts';
import type { Database } from '../platform/db/database.ts';
import { readCatalogues } from '../platform/i18n/catalogues.ts';
import { createTranslators } from '../platform/i18n/create-translators.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import { findUnsafeSettings } from '../platform/http/database-health.ts';
import { createRateLimiter } from '../platform/http/rate-limiter.ts';
import type { Log } from '../platform/log/log.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Module } from '../platform/module/module.ts';
import { createRelay, type Relay } from '../platform/outbox/relay.ts';
import { findSubmissionIdByTokenHash } from '../submissions/index.ts';
import { openConnections, type Connections } from './connections.ts';
import { drain } from './drain.ts';
import { createHealthChecks } from './health-checks.ts';
import { modules } from './modules.ts';
import { RATE_LIMITS } from './rate-limits.ts';
import { createServers } from './servers.ts';
import { startWorker, type Worker } from './worker.ts';

/** What an application takes from outside. */
export interface ApplicationParts {
  readonly databaseUrl: string;
  /** Null takes the time of the database for everything that is stored. */
  readonly clock: Clock | null;
  readonly log: Log;
  readonly mailer: Mailer;
}

/** The whole service in one process. */
export interface Application {
  readonly server: Server;
  readonly database: Database;
  readonly translatorFor: TranslatorFor;
  /** Delivers every event that is due now, without waiting for the worker. @returns how many were tried */
  deliverEvents(): Promise<number>;
  /** Starts the worker, if this process has one, and listens. @returns the port */
  listen(): Promise<number>;
  /**
   * Finishes what was begun, then stops: requests, worker, pools.
   * @param graceMilliseconds how long it goes on answering, not ready any more, before it refuses
   */
  close(graceMilliseconds?: number): Promise<void>;
}

/**
 * Puts the service together; it answers nothing before `listen`.
 * @throws Error in production when the database could lose what it has acknowledged
 */
export async function createApplication(
  config: Config,
  parts: ApplicationParts,
): Promise<Application> {
  const { clock, databaseUrl: url, log } = parts;
  const { poolSize } = config;
  const connections = await openConnections({ url, poolSize, clock }, modules, log);
  if (config.isProduction) await assertDurable(connections);
  const translatorFor = createTranslators(readCatalogues(catalogueFolders(modules)));
  const relay = relayOf(config, parts, { connections, translatorFor });
  const state = { isAccepting: true };
  const { server, stopServers } = await createServers(config, {
    log,
    connections,
    translatorFor,
    cookie: sessionCookieOf(config),
    authenticator: createAuthenticator({
      database: connections.database,
      clock,
      cookie: sessionCookieOf(config),
      resolveSubmissionToken: (reader, tokenHash) =>
        findSubmissionIdByTokenHash(reader, tokenHash, (clock ?? systemClock).now()),
    }),
    rateLimiter: createRateLimiter(connections.controlPool, RATE_LIMITS, rateLimitSecret(url)),
    healthChecks: createHealthChecks(
      { url, controlPool: connections.controlPool },
      () => state.isAccepting,
    ),
  });
  let worker: Worker | null = null;
  return {
    server,
    database: connections.database,
    translatorFor,
    deliverEvents: () => relay.deliverDue(),
    listen: async () => {
      const { database } = connections;
      if (config.runWorker) worker = await startWorker({ url, database, modules, relay, log });
      return listen(server, config);
    },
    close: async (graceMilliseconds = 0) => {
      state.isAccepting = false;
      await drain(server, graceMilliseconds);
      await worker?.stop();
      await stopServers();
      await connections.close();
    },
  };
}

async function assertDurable(connections: Connections): Promise<void> {
  const unsafe = await findUnsafeSettings(connections.controlPool);
  if (unsafe.length === 0) return;
  await connections.close();
  throw new Error(`the database can lose acknowledged writes: ${unsafe.join(', ')} must be on`);
}

/** The folders with catalogues of all modules. */
export function catalogueFolders(all: readonly Module[]) {
  return all.flatMap(({ name, messages }) =>
    messages === undefined ? [] : [{ owner: name, folder: messages }],
  );
}

function relayOf(
  config: Config,
  { clock, log, mailer }: ApplicationParts,
  { connections, translatorFor }: { connections: Connections; translatorFor: TranslatorFor },
): Relay {
  const handlers = modules.flatMap((module) => module.eventHandlers ?? []);
  const { database } = connections;
  const services = { database, mailer, translatorFor, publicUrl: config.publicUrl };
  return createRelay({ handlers, services, clock, log });
}

/** All instances on one database share the secret, and the database does not hold it. */
function rateLimitSecret(databaseUrl: string): string {
  const { username, password, pathname } = new URL(databaseUrl);
  return createHmac('sha256', password).update(`${username}${pathname}`).digest('hex');
}

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
