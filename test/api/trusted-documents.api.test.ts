import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DemoAccount } from '../../src/app/seed/demo/demo-accounts.ts';
import { documentIdOf } from '../../src/platform/graphql/trusted-documents.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';

const LOCALES = operation('public/read-locales');
const OWN = 'query OfTheFrontend {\n  locales {\n    code\n  }\n}';
const AD_HOC = '{ locales { code endonym } }';

let folder = '';
let open: TestServer;
let closed: TestServer;
let trusting: TestServer;
let staffToken = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lab-trusted-'));
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ [documentIdOf(OWN)]: OWN }));
  open = await startTestServer({ environment: { TRUSTED_DOCUMENTS: manifest } });
  const only = { TRUSTED_DOCUMENTS: manifest, TRUSTED_DOCUMENTS_ONLY: 'true' };
  closed = await startTestServer({ seeded: true, environment: only });
  trusting = await startTestServer({
    seeded: true,
    environment: { ...only, TRUSTED_DOCUMENTS_STAFF: 'any' },
  });
  staffToken = await signIn(trusting);
}, 240_000);
afterAll(async () => {
  await Promise.all([open, closed, trusting].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** Signs the coordinator in with the documented operation. */
async function signIn(server: TestServer): Promise<string> {
  const file = readFileSync(join(server.dataFolder, 'demo-accounts.json'), 'utf8');
  const { coordinator } = JSON.parse(file) as Record<string, DemoAccount>;
  const document = operation('main-job/02-sign-in');
  const { data } = await server.graphql<{ signIn: { token: string } }>(document, {
    ...coordinator,
  });
  return data.signIn.token;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>>;
    readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
  };
}

type Params = Readonly<Record<string, string>>;

async function get(server: TestServer, params: Params, headers: Params = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql?${new URLSearchParams(params)}`, { headers });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Answer['body'];
  return { status: response.status, headers: response.headers, body };
}

async function post(
  server: TestServer,
  path: string,
  body: object,
  headers: Params = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { status } = response;
  return { status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions;
const apolloForm = (text: string) => ({
  persistedQuery: { version: 1, sha256Hash: documentIdOf(text).slice('sha256:'.length) },
});

describe('a document by its hash', () => {
  test('A-20 runs over GET, without a header of its own, and is cacheable by its address', async () => {
    const variables = JSON.stringify({ locale: 'sv', filter: { countries: ['SE'] } });
    const document = operation('public/find-practices');
    const params = { documentId: documentIdOf(document), variables };
    const answer = await get(closed, params);
    expect(answer.status).toBe(200);
    const asText = await closed.publicGraphql(document, JSON.parse(variables) as object as never);
    expect(answer.body.data).toEqual(asText.data);
    expect(answer.headers.get('cache-control')).toContain('public');
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept');
    const etag = answer.headers.get('etag')!;
    const again = await get(closed, params, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    const inGreek = await get(closed, params, { 'accept-language': 'el' });
    expect(inGreek.headers.get('etag')).toBe(etag);
  });

  test('A-20 runs over POST, and in the form of Apollo’s clients', async () => {
    const expected = (await get(open, { documentId: documentIdOf(LOCALES) })).body;
    expect(expected.data).toHaveProperty('locales');
    for (const server of [open, closed]) {
      const posted = [
        { documentId: documentIdOf(LOCALES) },
        { extensions: apolloForm(LOCALES) },
        { query: LOCALES, extensions: apolloForm(LOCALES) },
      ];
      for (const body of posted) {
        expect(await post(server, '/graphql', body)).toMatchObject({ status: 200 });
      }
      const extensions = JSON.stringify(apolloForm(LOCALES));
      expect(await get(server, { extensions })).toMatchObject({ status: 200 });
    }
  });

  test('A-20 of the deployed manifest runs too', async () => {
    const answer = await get(closed, { documentId: documentIdOf(OWN) });
    expect(answer).toMatchObject({ status: 200, body: { data: { locales: expect.any(Array) } } });
  });

  test('A-20 that nobody knows is refused in the language of the caller', async () => {
    const messages = await Promise.all(
      ['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv', 'ca'].map(async (locale) => {
        const params = { documentId: documentIdOf(AD_HOC) };
        const answer = await get(open, params, { 'accept-language': locale });
        expect(answer.status).toBe(404);
        expect(codeOf(answer)).toMatchObject({ code: 'PERSISTED_DOCUMENT_NOT_FOUND' });
        expect(answer.headers.get('cache-control')).toContain('no-store');
        return answer.body.errors![0]!.message;
      }),
    );
    expect(new Set(messages).size).toBe(9);
    const editorial = await post(open, '/graphql/editorial', {
      documentId: documentIdOf(AD_HOC),
    });
    expect(editorial.status).toBe(404);
  });

  test('A-20 is not run when a text of another hash comes with it', async () => {
    const body = { query: AD_HOC, documentId: documentIdOf(LOCALES) };
    for (const path of ['/graphql', '/graphql/editorial']) {
      const answer = await post(open, path, body);
      expect({ path, status: answer.status }).toEqual({ path, status: 400 });
    }
  });
});

describe('where nothing but trusted documents runs', () => {
  test('A-20 the public endpoint refuses every other text, introspection included', async () => {
    for (const query of [AD_HOC, '{ __schema { types { name } } }', '{ __typename }', `${OWN} `]) {
      const posted = await post(closed, '/graphql', { query });
      expect(posted.status).toBe(403);
      expect(codeOf(posted)).toMatchObject({ code: 'TRUSTED_DOCUMENTS_ONLY' });
      const asked = await get(closed, { query }, { 'apollo-require-preflight': 'true' });
      expect(asked.status).toBe(403);
    }
    expect((await post(open, '/graphql', { query: AD_HOC })).status).toBe(200);
  });

  test('A-20 nobody signed in sends the editorial endpoint a text of their own', async () => {
    const before = await closed.snapshot();
    const answer = await post(closed, '/graphql/editorial', { query: '{ me { id } }' });
    expect(answer.status).toBe(403);
    expect(codeOf(answer)).toMatchObject({ code: 'TRUSTED_DOCUMENTS_ONLY' });
    expect(await closed.snapshot()).toEqual(before);
  });

  test('A-20 staff may send their own only where the installation says so', async () => {
    const query = '{ me { displayName } }';
    const asStaff = (token: string) => ({ authorization: `Bearer ${token}` });
    const allowed = await post(trusting, '/graphql/editorial', { query }, asStaff(staffToken));
    expect(allowed).toMatchObject({ status: 200, body: { data: { me: {} } } });
    const refused = await post(
      closed,
      '/graphql/editorial',
      { query },
      asStaff(await signIn(closed)),
    );
    expect(refused.status).toBe(403);
    const publicly = await post(trusting, '/graphql', { query: AD_HOC }, asStaff(staffToken));
    expect(publicly.status).toBe(403);
  });
});
