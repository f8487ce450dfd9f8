import { describe, expect, it } from '@jest/globals';
import type { DatabaseFigures } from './database-figures.ts';
import type { MetricsSources } from './gauges.ts';
import { createPrometheusMetrics } from './prometheus.ts';
import { createRouteNames } from './route-names.ts';

const FIGURES: DatabaseFigures = {
  outboxWaiting: 3,
  outboxRetrying: 1,
  outboxOldestSeconds: 42,
  publicationVersion: 7,
  jobs: [{ queue: 'platform.purge', state: 'failed', count: 2 }],
};

function buildSources(overrides: Partial<MetricsSources> = {}): MetricsSources {
  return {
    pools: () => ({ public: { limit: 10, inUse: 4, idle: 1, waiting: 2 } }),
    answerCache: () => ({ hits: 2, misses: 1, joined: 0, entries: 5, bytes: 6_000 }),
    database: async () => FIGURES,
    ...overrides,
  };
}

describe('metrics', () => {
  it('G-04 counts requests by route and status, and knows only the usual methods', async () => {
    const { metrics, scrape } = createPrometheusMetrics(new Set());
    const observation = { route: '/graphql', method: 'GET', status: 200, seconds: 0.004 };
    metrics.httpAnswered(observation);
    metrics.httpAnswered(observation);
    metrics.httpAnswered({ ...observation, method: 'BREW' });
    const text = await scrape(buildSources());
    expect(text).toContain('lab_http_requests_total{route="/graphql",method="GET",status="200"} 2');
    expect(text).toContain(
      'lab_http_requests_total{route="/graphql",method="other",status="200"} 1',
    );
    expect(text).toContain('lab_http_request_seconds_bucket{le="0.005",route="/graphql"} 3');
    expect(text).toContain('lab_http_request_seconds_bucket{le="0.0025",route="/graphql"} 0');
  });

  it('G-04 keeps the names of operations few: any other name is "other"', async () => {
    const { metrics, scrape } = createPrometheusMetrics(new Set(['FindPractices']));
    const observation = { endpoint: 'public', hasErrors: false, seconds: 0.02, cost: 61 } as const;
    metrics.operationExecuted({ ...observation, operation: 'FindPractices' });
    for (let number = 0; number < 50; number += 1) {
      metrics.operationExecuted({ ...observation, operation: `Made${number}`, cost: null });
    }
    metrics.operationExecuted({ ...observation, operation: undefined, hasErrors: true });
    const text = await scrape(buildSources());
    expect(text).toContain(
      'lab_graphql_operations_total{endpoint="public",operation="FindPractices",outcome="ok"} 1',
    );
    expect(text).toContain(
      'lab_graphql_operations_total{endpoint="public",operation="other",outcome="ok"} 50',
    );
    expect(text).toContain(
      'lab_graphql_operations_total{endpoint="public",operation="other",outcome="errors"} 1',
    );
    expect(text).toContain(
      'lab_graphql_operation_cost_sum{endpoint="public",operation="FindPractices"} 61',
    );
    expect(text).not.toContain('Made');
  });

  it('G-04 shows answers, deliveries and jobs by how they ended', async () => {
    const { metrics, scrape } = createPrometheusMetrics(new Set());
    metrics.delivered('publishing.purge-cdn', false);
    metrics.jobRan('platform.purge', true, 0.5);
    await scrape(buildSources());
    const text = await scrape(buildSources());
    expect(text).toContain('lab_answer_cache_total{outcome="hit"} 2');
    expect(text).toContain('lab_answer_cache_total{outcome="miss"} 1');
    expect(text).toContain(
      'lab_outbox_deliveries_total{handler="publishing.purge-cdn",outcome="failed"} 1',
    );
    expect(text).toContain('lab_job_seconds_count{job="platform.purge",outcome="done"} 1');
  });

  it('G-04 reads pools, cache, outbox and jobs when asked, and the process itself', async () => {
    const { scrape } = createPrometheusMetrics(new Set());
    const lines = (await scrape(buildSources())).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'lab_db_pool_connections{pool="public",state="in-use"} 4',
        'lab_db_pool_waiting{pool="public"} 2',
        'lab_answer_cache_bytes 6000',
        'lab_database_up 1',
        'lab_outbox_events{state="waiting"} 3',
        'lab_outbox_events{state="retrying"} 1',
        'lab_outbox_oldest_seconds 42',
        'lab_publication_version 7',
        'lab_jobs{queue="platform.purge",state="failed"} 2',
      ]),
    );
    for (const name of ['nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes']) {
      expect(lines.some((line) => line.startsWith(`${name} `))).toBe(true);
    }
  });

  it('G-04 says so when the database does not answer, and shows no old figures', async () => {
    const { scrape } = createPrometheusMetrics(new Set());
    await scrape(buildSources());
    const away = { database: () => Promise.reject(new Error('away')) };
    const text = await scrape(buildSources(away));
    expect(text).toContain('lab_database_up 0');
    expect(text).not.toMatch(/^lab_(outbox_events|outbox_oldest|publication|jobs)/mu);
  });
});

describe('route names', () => {
  const nameOf = createRouteNames([
    '/graphql',
    '/feeds/:locale/atom.xml',
    '/practices/:id',
    '/citations/:id.bib',
    '/site/:locale/{*rest}',
  ]);

  it.each([
    ['/graphql', '/graphql'],
    ['/feeds/sv/atom.xml', '/feeds/:locale/atom.xml'],
    ['/practices/7', '/practices/:id'],
    ['/citations/abc.bib', '/citations/:id.bib'],
    ['/citations/.bib', 'other'],
    ['/feeds/sv/rss.xml', 'other'],
    ['/practices', 'other'],
    ['/site/sv/practices/tolkning', '/site/:locale/{*rest}'],
    ['/site/sv', 'other'],
    ['/wp-login.php', 'other'],
  ])('G-04 %s belongs to %s', (path, route) => {
    expect(nameOf(path)).toBe(route);
  });
});
