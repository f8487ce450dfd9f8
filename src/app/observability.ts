import type { ApolloServer, ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Tracer } from '@opentelemetry/api';
import pg from 'pg';
import type { Config } from '../platform/config/config.ts';
import { joinWatchers, type RequestWatcher } from '../platform/http/request-watcher.ts';
import type { Log } from '../platform/log/log.ts';
import { readDatabaseFigures } from '../platform/metrics/database-figures.ts';
import type { MetricsSources } from '../platform/metrics/gauges.ts';
import { createMetricsPlugin } from '../platform/metrics/metrics-plugin.ts';
import { noMetrics, type Metrics, type OperationObservation } from '../platform/metrics/metrics.ts';
import { createPrometheusMetrics } from '../platform/metrics/prometheus.ts';
import { createRouteNames } from '../platform/metrics/route-names.ts';
import { measureRequests } from '../platform/metrics/watch-requests.ts';
import type { EventHandler } from '../platform/outbox/outbox.ts';
import { startTracing } from '../platform/tracing/start-tracing.ts';
import { traceDatabase } from '../platform/tracing/trace-database.ts';
import { createTracingPlugin, traceApolloServer } from '../platform/tracing/trace-graphql.ts';
import { traceHandlers } from '../platform/tracing/trace-handlers.ts';
import { traceRequests } from '../platform/tracing/trace-requests.ts';
import { tracePublicReader } from '../platform/tracing/trace-statements.ts';
import type { Connections } from './connections.ts';
import { startMetricsServer, type MetricsServer } from './metrics-server.ts';

/** How operators look into the service. What is switched off wraps nothing. */
export interface Observability {
  readonly metrics: Metrics;
  /** Looks at every HTTP request; null when nobody does. @param patterns paths of all routes */
  watcher(patterns: readonly string[]): RequestWatcher | null;
  /** What each GraphQL server takes in. */
  plugins(endpoint: OperationObservation['endpoint']): readonly ApolloServerPlugin<BaseContext>[];
  traceServer<C extends BaseContext>(server: ApolloServer<C>): ApolloServer<C>;
  traceConnections(connections: Connections): Connections;
  traceHandlers(handlers: readonly EventHandler[]): readonly EventHandler[];
  /** Serves the metrics. @returns their address, or null when they are off */
  listen(sources: Omit<MetricsSources, 'database'>): Promise<string | null>;
  stop(): Promise<void>;
}

/** Settings of the one connection over which metrics read the database; it can change nothing. */
const READING = [
  '-c default_transaction_read_only=on',
  '-c statement_timeout=2000',
  '-c application_name=lab-metrics',
].join(' ');

/** Starts what the configuration asks for. @param operationNames those that may stand in labels */
export async function startObservability(
  { config, url, log }: { readonly config: Config; readonly url: string; readonly log: Log },
  operationNames: ReadonlySet<string>,
): Promise<Observability> {
  const prometheus = config.metrics === null ? null : createPrometheusMetrics(operationNames);
  const tracing = config.tracing === null ? null : await startTracing(config.tracing, log);
  const metrics = prometheus?.metrics ?? noMetrics;
  const stops: (() => Promise<void>)[] = [];
  return {
    metrics,
    watcher: (patterns) => {
      const routeOf = createRouteNames(patterns);
      return joinWatchers([
        ...(tracing === null ? [] : [traceRequests(tracing.tracer, routeOf)]),
        ...(prometheus === null ? [] : [measureRequests(metrics, routeOf)]),
      ]);
    },
    plugins: (endpoint) => [
      ...(tracing === null ? [] : [createTracingPlugin()]),
      ...(prometheus === null ? [] : [createMetricsPlugin(metrics, endpoint)]),
    ],
    ...(tracing === null ? WITHOUT_TRACES : tracesWith(tracing.tracer)),
    listen: async (sources) => {
      if (config.metrics === null || prometheus === null) return null;
      const pool = openReadingPool(url, log);
      const database = () => readDatabaseFigures(pool);
      const text = () => prometheus.scrape({ ...sources, database });
      const page = { contentType: prometheus.contentType, text };
      const server: MetricsServer = await startMetricsServer(config.metrics, page, log);
      stops.push(
        () => server.stop(),
        () => pool.end(),
      );
      return server.url;
    },
    stop: async () => {
      for (const stop of stops) await stop();
      await tracing?.stop();
    },
  };
}

type Tracers = Pick<Observability, 'traceServer' | 'traceConnections' | 'traceHandlers'>;

const WITHOUT_TRACES: Tracers = {
  traceServer: (server) => server,
  traceConnections: (connections) => connections,
  traceHandlers: (handlers) => handlers,
};

function tracesWith(tracer: Tracer): Tracers {
  return {
    traceServer: (server) => traceApolloServer(server, tracer),
    traceConnections: (connections) => ({
      ...connections,
      database: traceDatabase(connections.database, tracer),
      publicReader: tracePublicReader(connections.publicReader, tracer),
    }),
    traceHandlers: (handlers) => traceHandlers(handlers, tracer),
  };
}

function openReadingPool(url: string, log: Log): pg.Pool {
  const settings = { max: 1, connectionTimeoutMillis: 2_000, query_timeout: 3_000 };
  const pool = new pg.Pool({ connectionString: url, ...settings, options: READING });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle connection broke'));
  return pool;
}
