import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  codeOf,
  startHttpTestServer,
  type HttpTestServer,
} from '../../../test/kit/http-test-server.ts';

let lab: HttpTestServer;

beforeAll(async () => {
  lab = await startHttpTestServer();
});

afterAll(() => lab.close());

const QUESTION = '/graphql?query=%7Bcount%7D';

describe('every answer', () => {
  it.each([
    '/graphql',
    QUESTION,
    '/graphql/editorial',
    '/livez',
    '/readyz',
    '/nowhere',
    '/%zz',
    '//x',
  ])('H8 carries the security headers and an id: %s', async (path) => {
    const { headers } = await lab.raw('GET', path);
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/u),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('takes the id of a request from the client only when it is a uuid', async () => {
    const id = '3b241101-e2bb-4255-8caf-4136c566a962';
    expect((await lab.get('/livez', { 'x-request-id': id })).headers.get('x-request-id')).toBe(id);
    const evil = await lab.get('/livez', { 'x-request-id': '<script>' });
    expect(evil.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/u);
  });

  it('is logged with method, path and status, without the query (G10)', async () => {
    lab.lines.length = 0;
    await lab.get('/graphql?query=%7Bcount%7D&canary=a@b.example');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lab.lines).toHaveLength(1);
    expect(JSON.parse(lab.lines[0]!)).toMatchObject({
      method: 'GET',
      path: '/graphql',
      status: 200,
    });
    expect(lab.lines[0]).not.toContain('canary');
  });
});

describe('other addresses', () => {
  it.each(['/nowhere', '/graphql/', '/GraphQL', '/GRAPHQL/editorial', '/graphql/editorial/', '/'])(
    'A16 %s is 404 as JSON',
    async (path) => {
      const response = await lab.get(path);
      expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('F2 /livez asks nothing, /readyz answers 503 when a check fails', async () => {
    lab.state.isReady = false;
    const [live, ready] = [await lab.get('/livez'), await lab.get('/readyz')];
    expect([live.status, await live.json()]).toEqual([200, { status: 'ok' }]);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', checks: { database: 'failed' } },
    ]);
    expect(ready.headers.get('retry-after')).toBe('2');
    lab.state.isReady = true;
    expect((await lab.get('/readyz')).status).toBe(200);
  });

  it('serves the schema as text, for GET and HEAD only', async () => {
    expect(await (await lab.get('/schema/public.graphql')).text()).toBe('type Query');
    expect((await lab.raw('HEAD', '/schema/public.graphql')).status).toBe(200);
    expect((await lab.raw('DELETE', '/schema/public.graphql')).status).toBe(405);
  });

  it('answers what is no HTTP with 400, and large headers with 431', async () => {
    expect(await lab.bytes('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /u);
    const large = `GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(17 * 1024)}\r\n\r\n`;
    expect(await lab.bytes(large)).toMatch(/^HTTP\/1\.1 431 [\s\S]*nosniff/u);
  });
});
