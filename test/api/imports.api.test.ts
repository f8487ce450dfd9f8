import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildAccount, grantsOf, PASSWORD } from '../builders/accounts.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';

let server: TestServer;
let token: string;
let researcher: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await signIn('EDITOR');
  researcher = await signIn('RESEARCHER');
}, 60_000);

afterAll(() => server.close());

async function signIn(role: 'EDITOR' | 'RESEARCHER'): Promise<string> {
  const email = `${role.toLowerCase()}@lab.invalid`;
  const grants = grantsOf(role);
  await buildAccount(server.database, { email, password: PASSWORD, grants, locale: 'sv' });
  const { data } = await server.graphql<{ signIn: { token: string } }>(
    operation('main-job/02-sign-in'),
    { email, password: PASSWORD },
  );
  return data.signIn.token;
}

interface Posting {
  readonly query?: string;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a table; of somebody who is signed in unless the headers say otherwise. */
async function post({ query = 'source=register', type = 'text/csv', body, headers }: Posting) {
  const response = await fetch(`${server.url}/imports/practices?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type, ...headers },
    body: body ?? 'externalReference,sourceLocale,title@sv\nA-1,sv,Språkcafé\n',
  });
  const answer = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, answer };
}

const countPractices = () => server.sql('SELECT count(*)::int AS count FROM cms.practice');

describe('POST /imports/practices', () => {
  test('E-15 tries a table and then brings it in, in the language of the account', async () => {
    const tried = await post({});
    expect(tried).toMatchObject({
      status: 200,
      answer: { import: { status: 'TRIED', counts: { created: 1 } } },
    });
    expect(tried.headers.get('cache-control')).toBe('no-store');
    expect(await countPractices()).toEqual([{ count: 0 }]);
    const done = await post({ query: 'source=register&dryRun=false' });
    expect(done.answer).toMatchObject({ import: { status: 'DONE', counts: { created: 1 } } });
    expect(await countPractices()).toEqual([{ count: 1 }]);
    const refused = await post({ body: 'externalReference,titel\n1,2\n' });
    expect(refused).toMatchObject({
      status: 422,
      answer: {
        code: 'VALIDATION_FAILED',
        issues: [
          {
            code: 'TABLE_COLUMN_UNKNOWN',
            message: 'Det finns ingen kolumn ”titel”. Kontrollera hur den är skriven.',
          },
        ],
      },
    });
  });

  test('E-15 takes files that no document could hold', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => `B-${index},sv,${'ord '.repeat(30)}`);
    const body = ['externalReference,sourceLocale,summary@sv', ...rows].join('\n');
    expect(body.length).toBeGreaterThan(150_000);
    const { status, answer } = await post({ body });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ import: { counts: { created: 1_500, refused: 0 } } });
  });

  test.each<[string, Posting, number, string]>([
    ['nobody known', { headers: { authorization: '' } }, 401, 'UNAUTHENTICATED'],
    [
      'a page of another website',
      { headers: { origin: 'https://evil.example' } },
      403,
      'CROSS_SITE_REQUEST',
    ],
    ['another media type', { type: 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['more than ten megabytes', { body: 'x'.repeat(10 * 1_048_576 + 1) }, 413, 'PAYLOAD_TOO_LARGE'],
  ])('E-15 refuses %s, and changes nothing', async (_, posting, status, code) => {
    const before = await server.snapshot();
    const answered = await post({ query: 'source=register&dryRun=false', ...posting });
    expect(answered).toMatchObject({
      status,
      answer: { errors: [{ extensions: { code } }] },
    });
    expect(await server.snapshot()).toEqual(before);
  });

  test('E-15 is not for a researcher, and only takes POST', async () => {
    const before = await server.snapshot();
    const headers = { authorization: `Bearer ${researcher}` };
    const forbidden = await post({ query: 'source=register&dryRun=false', headers });
    expect(forbidden).toMatchObject({ status: 403, answer: { code: 'FORBIDDEN' } });
    const read = await fetch(`${server.url}/imports/practices`);
    expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
    expect(await server.snapshot()).toEqual(before);
  });
});
