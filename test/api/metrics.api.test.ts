import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';
import { greekSubmission } from '../scenarios/main-job/words.ts';

/** A collector of traces on loopback: keeps the spans it is sent. */
interface Collector {
  readonly url: string;
  readonly spans: readonly Span[];
  close(): Promise<void>;
}

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

interface Export {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

async function startCollector(): Promise<Collector> {
  const spans: Span[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Export;
    for (const { scopeSpans } of resourceSpans) {
      spans.push(...scopeSpans.flatMap((scope) => scope.spans));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

let closeAfterwards: (() => Promise<void>)[] = [];

const scrape = async (server: TestServer) => (await fetch(server.metricsUrl!)).text();

describe('metrics', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ environment: { METRICS_PORT: '0' } });
  }, 120_000);
  afterAll(() => server.close());

  test('G-04 are on a port of their own, which answers nothing else', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    const own = await fetch(server.metricsUrl!);
    expect(own.status).toBe(200);
    expect(own.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect((await fetch(server.metricsUrl!, { method: 'POST' })).status).toBe(405);
    for (const path of ['/', '/graphql', '/livez']) {
      expect((await fetch(new URL(path, server.metricsUrl!))).status).toBe(404);
    }
  });

  test('G-04 tell what was asked, by route and by documented operation', async () => {
    const locales = await server.publicGraphql(operation('public/read-locales'));
    expect(locales.status).toBe(200);
    await server.publicGraphql('query MadeUpByAClient { locales { code } }');
    await server.publicGraphql('{ nothing }');
    await server.graphql(operation('main-job/02-sign-in'), {
      email: 'nobody@lab.invalid',
      password: 'not the right password',
    });
    await fetch(`${server.url}/some/unknown/path`);
    const text = await scrape(server);
    const lines = text.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'lab_http_requests_total{route="/graphql",method="POST",status="200"} 2',
        'lab_http_requests_total{route="/graphql",method="POST",status="400"} 1',
        'lab_http_requests_total{route="/graphql/editorial",method="POST",status="200"} 1',
        'lab_graphql_operations_total{endpoint="public",operation="ReadLocales",outcome="ok"} 1',
        'lab_graphql_operations_total{endpoint="public",operation="other",outcome="ok"} 1',
        'lab_graphql_operations_total{endpoint="public",operation="other",outcome="errors"} 1',
        'lab_graphql_operations_total{endpoint="editorial",operation="SignIn",outcome="ok"} 1',
        'lab_graphql_operation_seconds_count{endpoint="public",operation="ReadLocales"} 1',
        `lab_graphql_operation_cost_sum{endpoint="public",operation="ReadLocales"} ${String(locales.extensions?.['cost'])}`,
      ]),
    );
    expect(text).not.toMatch(/MadeUpByAClient|unknown\/path|nobody/u);
  });

  test('G-04 tell of pools, of the outbox and of handlers that failed', async () => {
    await server.sql(
      `INSERT INTO cms.outbox_event (name, subject_id, payload, occurred_at)
       VALUES ('submissions.letter-written', gen_random_uuid(), '{}', now() - interval '90 seconds')`,
    );
    const before = await scrape(server);
    expect(before).toContain('lab_database_up 1');
    expect(before).toContain('lab_outbox_events{state="waiting"} 1');
    const [, age] = /^lab_outbox_oldest_seconds (\S+)$/mu.exec(before)!;
    expect(Number(age)).toBeGreaterThanOrEqual(90);
    for (const pool of ['editorial', 'public', 'control', 'streams']) {
      expect(before).toContain(`lab_db_pool_waiting{pool="${pool}"} 0`);
    }
    expect(before).toMatch(/^lab_publication_version \d+$/mu);
  });

  test('G-04 are off unless a port is set', async () => {
    const plain = await startTestServer();
    expect(plain.metricsUrl).toBeNull();
    await plain.close();
  }, 60_000);
});

describe('traces', () => {
  afterEach(async () => {
    for (const close of closeAfterwards) await close();
    closeAfterwards = [];
  });

  const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
  const PARENT_ID = 'b7ad6b7169203331';

  const valueOf = (span: Span, key: string) => {
    const found = span.attributes.find((attribute) => attribute.key === key);
    return found === undefined ? undefined : Object.values(found.value)[0];
  };

  test('G-04 lead from the caller’s trace over the operation to each statement, without values', async () => {
    const collector = await startCollector();
    closeAfterwards.push(() => collector.close());
    const server = await startTestServer({
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    });
    const traceparent = `00-${TRACE_ID}-${PARENT_ID}-01`;
    const secret = 'wordofareader';
    const asked = await server.publicGraphql(
      operation('public/find-practices'),
      { locale: 'en', search: secret },
      { headers: { traceparent } },
    );
    expect(asked.errors).toBeUndefined();
    const input = greekSubmission('traced-submission-1');
    const submitted = await server.graphql(
      operation('main-job/01-submit-practice'),
      { input },
      { headers: { traceparent } },
    );
    expect(submitted.errors).toBeUndefined();
    await server.close();
    const spans = collector.spans.filter(({ traceId }) => traceId === TRACE_ID);
    const request = spans.find(({ name }) => name === 'POST /graphql')!;
    expect(request.parentSpanId).toBe(PARENT_ID);
    expect(valueOf(request, 'graphql.operation.name')).toBe('FindPractices');
    expect(valueOf(request, 'lab.request_id')).toBe(asked.headers.get('x-request-id'));
    const executed = spans.find(({ name }) => name === 'query FindPractices')!;
    expect(executed.parentSpanId).toBe(request.spanId);
    const statements = spans.filter(({ parentSpanId }) => parentSpanId === executed.spanId);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      expect(valueOf(statement, 'db.system.name')).toBe('postgresql');
      expect(valueOf(statement, 'db.query.summary')).toBe(statement.name);
    }
    const commands = spans.filter(({ name }) => name.startsWith('command '));
    const written = spans.filter(({ parentSpanId }) =>
      commands.some(({ spanId }) => spanId === parentSpanId),
    );
    expect(written.some(({ name }) => name === 'INSERT OutboxEvent')).toBe(true);
    const sent = JSON.stringify(collector.spans);
    for (const said of [secret, input.contact.email, input.contact.name, 'Κύκλοι']) {
      expect(sent).not.toContain(said);
    }
  }, 120_000);

  test('G-04 a collector that is away stops nothing', async () => {
    const gone = await startCollector();
    await gone.close();
    const server = await startTestServer({
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: gone.url },
    });
    const { status } = await server.publicGraphql('{ locales { code } }');
    expect(status).toBe(200);
    await server.close();
  }, 60_000);
});
