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
import type { ScheduledJob } from '../platform/jobs/scheduled-job.ts';
import type { Module } from '../platform/module/module.ts';
import { createRelay, type Relay } from '../platform/outbox/relay.ts';
import { findSubmissionIdByTokenHash } from '../submissions/index.ts';
import { cdnHandlers } from './cdn.ts';
import { openConnections, type Connections } from './connections.ts';
import { drain } from './drain.ts';
import { createHealthChecks } from './health-checks.ts';
import { modules } from './modules.ts';
import { createNotifications, type Notifications } from './notifications.ts';
import { startObservability, type Observability } from './observability.ts';
import { RATE_LIMITS } from './rate-limits.ts';
import { createServers } from './servers.ts';
import { readManifest } from './trusted-document-files.ts';
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
  /** Runs a job now, without waiting for its time. @throws Error when there is no such job */
  runJob(name: string): Promise<void>;
  /** Learns of the newest publication now, without waiting to be told. */
  followPublications(): Promise<void>;
  /** Starts the worker, if this process has one, and listens. */
  listen(): Promise<Listening>;
  /**
   * Finishes what was begun, then stops: requests, worker, pools.
   * @param graceMilliseconds how long it goes on answering, not ready any more, before it refuses
   */
  close(graceMilliseconds?: number): Promise<void>;
}

/** Where the service answers. */
export interface Listening {
  readonly port: number;
  /** Address of the metrics, or null when there are none. */
  readonly metricsUrl: string | null;
}

/** What most of the service needs. */
interface Parts {
  readonly connections: Connections;
  readonly observability: Observability;
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
  const manifest = readManifest(config.trustedDocuments.path);
  const observability = await startObservability({ config, url, log }, manifest.operationNames);
  const pools = await openConnections({ url, poolSize: config.poolSize, clock }, modules, log);
  const connections = observability.traceConnections(pools);
  if (config.isProduction) await assertDurable(connections);
  const translatorFor = createTranslators(readCatalogues(catalogueFolders(modules)));
  const means = { connections, translatorFor, observability };
  const state = { isAccepting: true };
  const servers = await createServers(config, {
    ...means,
    log,
    manifest,
    cookie: sessionCookieOf(config),
    authenticator: authenticatorOf(config, connections, clock),
    rateLimiter: createRateLimiter(connections.controlPool, RATE_LIMITS, rateLimitSecret(url)),
    healthChecks: createHealthChecks(connections, () => state.isAccepting),
  });
  const notifications = createNotifications({ ask: servers.ask, translatorFor, log });
  const relay = relayOf(config, parts, { ...means, notifications });
  const jobs = [...modules.flatMap((module) => module.jobs ?? []), ...notifications.jobs];
  let worker: Worker | null = null;
  return {
    server: servers.server,
    database: connections.database,
    translatorFor,
    deliverEvents: () => relay.deliverDue(),
    runJob: (name) => getJob(jobs, name).run(connections.database),
    followPublications: servers.followPublications,
    listen: async () => {
      const sources = { pools: connections.pools, answerCache: servers.answerCache };
      const metricsUrl = await observability.listen(sources);
      if (config.runWorker) worker = await workerOf(config, log, { ...means, relay, jobs });
      return { port: await listen(servers.server, config), metricsUrl };
    },
    close: async (graceMilliseconds = 0) => {
      state.isAccepting = false;
      await drain(servers.server, graceMilliseconds);
      await worker?.stop();
      await servers.stopServers();
      await connections.close();
      await observability.stop();
    },
  };
}

/** What the worker needs. */
interface WorkingParts extends Parts {
  readonly relay: Relay;
  readonly jobs: readonly ScheduledJob[];
}

function workerOf(
  config: Config,
  log: Log,
  { connections, relay, observability, jobs }: WorkingParts,
): Promise<Worker> {
  const { url, database } = connections;
  const { metrics } = observability;
  const plans = { 'statistics.import': config.statisticsSchedule };
  return startWorker({ url, database, jobs, relay, log, metrics, plans });
}

function getJob(jobs: readonly ScheduledJob[], name: string): ScheduledJob {
  const job = jobs.find((candidate) => candidate.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  return job;
}

function authenticatorOf(config: Config, { database }: Connections, clock: Clock | null) {
  return createAuthenticator({
    database,
    clock,
    cookie: sessionCookieOf(config),
    resolveSubmissionToken: (reader, tokenHash) =>
      findSubmissionIdByTokenHash(reader, tokenHash, (clock ?? systemClock).now()),
  });
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
  {
    connections: { database },
    translatorFor,
    observability,
    notifications,
  }: Parts & { readonly translatorFor: TranslatorFor; readonly notifications: Notifications },
): Relay {
  const own = modules.flatMap((module) => module.eventHandlers ?? []);
  const handlers = observability.traceHandlers([
    ...own,
    ...notifications.handlers,
    ...cdnHandlers(config),
  ]);
  const services = { database, mailer, translatorFor, publicUrl: config.publicUrl };
  return createRelay({ handlers, services, clock, log, metrics: observability.metrics });
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
