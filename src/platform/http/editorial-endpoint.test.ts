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

describe('the editorial endpoint', () => {
  const change = { query: 'mutation { change }' };

  it('answers POST, and is never cached', async () => {
    const response = await lab.post('/graphql/editorial', { query: '{count}' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    'H10 answers %s with 405',
    async (method) => {
      const { status, headers } = await lab.raw(method, '/graphql/editorial?query=%7Bcount%7D');
      expect([status, headers['allow']]).toEqual([405, 'POST, OPTIONS']);
    },
  );

  it('A13 answers a bad credential with 401, and takes a bad cookie back', async () => {
    const bearer = await lab.post('/graphql/editorial', change, { authorization: 'Bearer x' });
    expect([bearer.status, bearer.headers.get('set-cookie')]).toEqual([401, null]);
    expect(bearer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await codeOf(bearer)).toBe('UNAUTHENTICATED');
    const cookie = await lab.post('/graphql/editorial', change, { cookie: 'session=x' });
    expect(cookie.status).toBe(401);
    expect(cookie.headers.get('set-cookie')).toMatch(
      /^session=; Path=\/; Expires=Thu, 01 Jan 1970/u,
    );
  });

  it('F4 answers overload with 503 and Retry-After', async () => {
    const response = await lab.post('/graphql/editorial', change, { authorization: 'busy' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await codeOf(response)).toBe('SERVICE_UNAVAILABLE');
  });

  it.each<[string, string, Record<string, string>]>([
    ['a foreign origin', 'application/json', { origin: 'https://evil.example' }],
    ['Sec-Fetch-Site: cross-site', 'application/json', { 'sec-fetch-site': 'cross-site' }],
    ['Origin: null', 'application/json', { origin: 'null' }],
    ['a form', 'application/x-www-form-urlencoded', {}],
    ['multipart', 'multipart/form-data; boundary=x', {}],
    ['text/plain', 'text/plain', {}],
    ['no type', '', {}],
  ])('B21 executes nothing for %s', async (_, type, headers) => {
    lab.state.executions = 0;
    const response = await lab.post('/graphql/editorial', change, {
      ...headers,
      'content-type': type,
    });
    expect([403, 415]).toContain(response.status);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(lab.state.executions).toBe(0);
  });

  it('lets an allowed origin in, with cookies', async () => {
    const origin = 'https://front.example';
    const response = await lab.post('/graphql/editorial', { query: '{count}' }, { origin });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });

  it('speaks the language asked for: argument, then Accept-Language', async () => {
    const headers = { authorization: 'Bearer x', 'accept-language': 'el, sv;q=0.5' };
    const message = async (path: string) =>
      ((await (await lab.post(path, change, headers)).json()) as { errors: { message: string }[] })
        .errors[0]!.message;
    expect(await message('/graphql/editorial')).toMatch(/^Παρακαλούμε/u);
    expect(await message('/graphql/editorial?locale=sv')).toMatch(/^Logga in/u);
  });
});
