import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
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

describe('GraphQL over HTTP', () => {
  it.each(['/graphql', '/graphql/editorial'])('B1 %s passes the audits', async (path) => {
    const results = await auditServer({ url: `${lab.url}${path}` });
    const of = (status: string) => results.filter((result) => result.status === status);
    expect(of('error')).toEqual([]);
    expect(of('warn').map(({ id }) => id)).toEqual(['572B', 'FDE2', '7B9B']);
  });
});

describe('CORS', () => {
  it.each([
    'null',
    'https://evil.example',
    'https://front.example.evil.example',
    'http://front.example',
  ])('H9 gives %s nothing', async (origin) => {
    for (const path of ['/graphql', '/graphql/editorial']) {
      const response = await fetch(`${lab.url}${path}`, { method: 'OPTIONS', headers: { origin } });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('H9 answers the preflight of an allowed origin', async () => {
    const headers = { origin: 'https://front.example' };
    const response = await fetch(`${lab.url}/graphql`, { method: 'OPTIONS', headers });
    expect([response.status, response.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST, OPTIONS',
    ]);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('bodies', () => {
  const paths = ['/graphql', '/graphql/editorial'];

  it.each(paths)('B19 %s answers 101 kB with 413 as JSON', async (path) => {
    const response = await lab.post(path, { query: `{count} #${'x'.repeat(101 * 1024)}` });
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe('PAYLOAD_TOO_LARGE');
  });

  it.each(paths)('B20 %s takes UTF-8 and nothing else', async (path) => {
    for (const charset of ['utf-7', 'utf-16', 'ibm864', 'latin1']) {
      const type = { 'content-type': `application/json; charset=${charset}` };
      const response = await lab.post(path, { query: '{count}' }, type);
      expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
    const type = { 'content-type': 'application/json;charset=UTF-8' };
    expect((await lab.post(path, { query: '{count}' }, type)).status).toBe(200);
    const encoded = { 'content-encoding': 'gzip' };
    expect((await lab.post(path, { query: '{count}' }, encoded)).status).toBe(415);
  });

  it.each(paths)('%s answers broken JSON, lists and nothing with 400 as JSON', async (path) => {
    for (const body of ['{', '"text"', '[]', '[{"query":"{count}"}]', '', '{}', 'null']) {
      const response = await lab.post(path, body);
      expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
    }
  });
});
