import { Counter, Gauge, type Registry } from 'prom-client';
import type { CacheStatistics } from '../http/answer-cache.ts';
import type { DatabaseFigures } from './database-figures.ts';

/** Connections of one pool. */
export interface PoolState {
  /** How many it may open. */
  readonly limit: number;
  readonly inUse: number;
  readonly idle: number;
  /** Requests that wait for a connection. */
  readonly waiting: number;
}

/** Whom to ask when the metrics are read. */
export interface MetricsSources {
  readonly pools: () => Readonly<Record<string, PoolState>>;
  readonly answerCache: () => CacheStatistics;
  readonly database: () => Promise<DatabaseFigures>;
}

/** Figures that are read, not counted. */
export interface Gauges {
  /** Sets every figure anew; a database that does not answer leaves its figures out, and says so. */
  refresh(sources: MetricsSources): Promise<void>;
}

/** Makes the figures of pools, cache, outbox and jobs. */
export function createGauges(registry: Registry): Gauges {
  const local = createLocalGauges(registry);
  const database = createDatabaseGauges(registry);
  return {
    refresh: async (sources) => {
      local(sources);
      database(await sources.database().catch(() => null));
    },
  };
}

function createLocalGauges(registry: Registry): (sources: MetricsSources) => void {
  const registers = [registry];
  const cache = createCacheFigures(registry);
  const pools = new Gauge({
    name: 'lab_db_pool_connections',
    help: 'Connections to the database, by pool and state: in-use, idle, or limit (how many there may be).',
    labelNames: ['pool', 'state'],
    registers,
  });
  const waiting = new Gauge({
    name: 'lab_db_pool_waiting',
    help: 'Requests that wait for a connection of the pool.',
    labelNames: ['pool'],
    registers,
  });
  return (sources) => {
    for (const [pool, state] of Object.entries(sources.pools())) {
      pools.set({ pool, state: 'limit' }, state.limit);
      pools.set({ pool, state: 'in-use' }, state.inUse);
      pools.set({ pool, state: 'idle' }, state.idle);
      waiting.set({ pool }, state.waiting);
    }
    cache(sources.answerCache());
  };
}

function createCacheFigures(registry: Registry): (statistics: CacheStatistics) => void {
  const registers = [registry];
  const answers = new Counter({
    name: 'lab_answer_cache_total',
    help: 'Answers of the public side: hit, miss, or joined (waited for another request’s answer).',
    labelNames: ['outcome'],
    registers,
  });
  const bytes = new Gauge({
    name: 'lab_answer_cache_bytes',
    help: 'Bytes of the answers that the cache holds.',
    registers,
  });
  const entries = new Gauge({
    name: 'lab_answer_cache_entries',
    help: 'Answers that the cache holds.',
    registers,
  });
  return ({ hits, misses, joined, ...size }) => {
    answers.reset(); // the cache counts itself
    answers.inc({ outcome: 'hit' }, hits);
    answers.inc({ outcome: 'miss' }, misses);
    answers.inc({ outcome: 'joined' }, joined);
    bytes.set(size.bytes);
    entries.set(size.entries);
  };
}

function createDatabaseGauges(registry: Registry): (figures: DatabaseFigures | null) => void {
  const registers = [registry];
  const isUp = new Gauge({
    name: 'lab_database_up',
    help: 'Whether the database answered this reading: 1 or 0.',
    registers,
  });
  const events = new Gauge({
    name: 'lab_outbox_events',
    help: 'Events that are not delivered: waiting (never tried) or retrying (failed at least once).',
    labelNames: ['state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'lab_outbox_oldest_seconds',
    help: 'Seconds since the oldest undelivered event happened; 0 when there is none.',
    registers,
  });
  const version = new Gauge({
    name: 'lab_publication_version',
    help: 'Advances with everything that changes what readers see.',
    registers,
  });
  const jobs = new Gauge({
    name: 'lab_jobs',
    help: 'Scheduled jobs that are not done, by queue and state: created, retry, active, failed.',
    labelNames: ['queue', 'state'],
    registers,
  });
  return (figures) => {
    for (const gauge of [events, oldest, version, jobs]) gauge.reset();
    isUp.set(figures === null ? 0 : 1);
    if (figures === null) {
      for (const gauge of [oldest, version]) gauge.remove();
      return;
    }
    events.set({ state: 'waiting' }, figures.outboxWaiting);
    events.set({ state: 'retrying' }, figures.outboxRetrying);
    oldest.set(figures.outboxOldestSeconds);
    version.set(figures.publicationVersion);
    for (const { queue, state, count } of figures.jobs) jobs.set({ queue, state }, count);
  };
}
