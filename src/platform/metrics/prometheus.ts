import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { createGauges, type MetricsSources } from './gauges.ts';
import type { HttpObservation, Metrics, OperationObservation } from './metrics.ts';

/** Metrics that can be read in the format of Prometheus. */
export interface PrometheusMetrics {
  readonly metrics: Metrics;
  /** Media type of what `scrape` answers. */
  readonly contentType: string;
  /** Everything counted so far, with what the sources say now. */
  scrape(sources: MetricsSources): Promise<string>;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const POINTS = [1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_000];
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const OTHER = 'other';

/**
 * Makes the collector, with the figures of the process itself: memory, garbage collection, event loop.
 * @param operationNames names that may be labels; any client can send any other name
 */
export function createPrometheusMetrics(operationNames: ReadonlySet<string>): PrometheusMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = createGauges(registry);
  return {
    metrics: {
      httpAnswered: observeHttp(registry),
      operationExecuted: observeOperations(registry, operationNames),
      ...countOutcomes(registry),
    },
    contentType: registry.contentType,
    scrape: async (sources) => {
      await gauges.refresh(sources);
      return registry.metrics();
    },
  };
}

function observeHttp(registry: Registry): Metrics['httpAnswered'] {
  const requests = new Counter({
    name: 'lab_http_requests_total',
    help: 'HTTP requests that were answered or given up, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'lab_http_request_seconds',
    help: 'Seconds from the head of a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [registry],
  });
  return ({ route, method, status, seconds: took }: HttpObservation) => {
    requests.inc({ route, method: METHODS.includes(method) ? method : OTHER, status });
    seconds.observe({ route }, took);
  };
}

function observeOperations(
  registry: Registry,
  names: ReadonlySet<string>,
): Metrics['operationExecuted'] {
  const labelNames = ['endpoint', 'operation'] as const;
  const registers = [registry];
  const total = new Counter({
    name: 'lab_graphql_operations_total',
    help: 'Executed GraphQL operations, by whether the answer has errors. Cached answers are not among them.',
    labelNames: [...labelNames, 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'lab_graphql_operation_seconds',
    help: 'Seconds from parsing to the answer of an executed operation.',
    labelNames,
    buckets: SECONDS,
    registers,
  });
  const cost = new Histogram({
    name: 'lab_graphql_operation_cost',
    help: 'Points of an executed operation (extensions.cost).',
    labelNames,
    buckets: POINTS,
    registers,
  });
  return (observation: OperationObservation) => {
    const { endpoint, operation: name, hasErrors } = observation;
    const operation = name !== undefined && names.has(name) ? name : OTHER;
    total.inc({ endpoint, operation, outcome: hasErrors ? 'errors' : 'ok' });
    seconds.observe({ endpoint, operation }, observation.seconds);
    if (observation.cost !== null) cost.observe({ endpoint, operation }, observation.cost);
  };
}

function countOutcomes(registry: Registry): Pick<Metrics, 'delivered' | 'jobRan'> {
  const registers = [registry];
  const deliveries = new Counter({
    name: 'lab_outbox_deliveries_total',
    help: 'Events handed to a handler: done, or failed and tried again later.',
    labelNames: ['handler', 'outcome'],
    registers,
  });
  const jobs = new Histogram({
    name: 'lab_job_seconds',
    help: 'Seconds that a scheduled job took, by how it ended.',
    labelNames: ['job', 'outcome'],
    buckets: [0.1, 1, 10, 60, 600],
    registers,
  });
  const outcome = (isDone: boolean) => (isDone ? 'done' : 'failed');
  return {
    delivered: (handler, isDone) => deliveries.inc({ handler, outcome: outcome(isDone) }),
    jobRan: (job, isDone, seconds) => jobs.observe({ job, outcome: outcome(isDone) }, seconds),
  };
}
