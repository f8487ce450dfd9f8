import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchemas, printSorted } from '../../src/app/schemas.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';

const INTROSPECTION = '{ __schema { queryType { name } } }';
let open: TestServer;
let closed: TestServer;

beforeAll(async () => {
  open = await startTestServer({ environment: { INTROSPECTION: 'true', LANDING_PAGE: 'true' } });
  closed = await startTestServer({
    environment: { INTROSPECTION: 'false', LANDING_PAGE: 'false' },
  });
}, 240_000);
afterAll(() => Promise.all([open.close(), closed.close()]));

describe('the published schema', () => {
  test('A-21 is served with its version, and not again to those who have it', async () => {
    const first = await fetch(`${closed.url}/schema.graphql`);
    expect(first.status).toBe(200);
    expect(first.headers.get('x-schema-version')).toMatch(/^[\da-f]{12}$/u);
    expect(await first.text()).toBe(printSorted(buildSchemas().public));
    const etag = first.headers.get('etag')!;
    const again = await fetch(`${closed.url}/schema.graphql`, {
      headers: { 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    const other = await fetch(`${open.url}/schema/public.graphql`);
    expect(other.headers.get('etag')).toBe(etag);
    expect(other.headers.get('x-schema-version')).toBe(first.headers.get('x-schema-version'));
  });

  test('A-21 has an editorial one beside it only where that can be introspected', async () => {
    const path = '/schema/editorial.graphql';
    expect((await fetch(`${open.url}${path}`)).status).toBe(200);
    expect((await fetch(`${closed.url}${path}`)).status).toBe(404);
  });
});

describe('introspection and the landing page', () => {
  test('A-22 introspection is on or off as the configuration says', async () => {
    for (const ask of [open.publicGraphql, open.graphql]) {
      expect(await ask(INTROSPECTION)).toMatchObject({ status: 200 });
    }
    for (const ask of [closed.publicGraphql, closed.graphql]) {
      const answer = await ask(INTROSPECTION);
      expect(answer.status).toBe(400);
      expect(answer.data).toBeNull();
    }
  });

  test('A-22 the landing page is there or not as the configuration says', async () => {
    const page = await fetch(`${open.url}/developers`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const none = await fetch(`${closed.url}/developers`);
    expect(none.status).toBe(404);
    expect(none.headers.get('content-type')).toContain('application/json');
  });
});
