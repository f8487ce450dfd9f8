import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/kernel/ids.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';
import { withClient } from '../kit/templates.ts';
import { startJourney } from '../scenarios/journey.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.close());

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('the edge', () => {
  test('refuses a mutation on the public schema with 400, and tells why', async () => {
    const answer = await server.publicGraphql('mutation { signOut }');
    expect(answer.status).toBe(400);
    expect(answer.errors?.map(({ message }) => message)).toContain(
      'This schema has no mutation operations.',
    );
  });

  test('says in the language of the caller what is wrong with a value', async () => {
    const document = '{ practices(locale: "xx") { totalCount } }';
    const messages = await Promise.all(
      ['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv', 'ca'].map(async (locale) => {
        const answer = await server.publicGraphql(document, {}, { locale });
        expect(answer.status).toBe(400);
        expect(answer.errors?.[0]?.extensions).toMatchObject({
          code: 'BAD_USER_INPUT',
          reason: 'UNKNOWN_LOCALE',
        });
        return answer.errors?.[0]?.message;
      }),
    );
    expect(new Set(messages).size).toBe(9);
  });

  test('B12 refuses a batch', async () => {
    const response = await post('/graphql', '[{"query":"{ locales { code } }"}]');
    expect(response.status).toBe(400);
  });

  test('B19 refuses a body of 101 kB with 413, and B20 another charset with 415, as JSON', async () => {
    const large = await post('/graphql', JSON.stringify({ query: ' '.repeat(101 * 1024) }));
    expect(large.status).toBe(413);
    expect(large.headers.get('content-type')).toContain('application/json');
    const utf7 = await post('/graphql/editorial', '{}', {
      'content-type': 'application/json; charset=utf-7',
    });
    expect(utf7.status).toBe(415);
    expect(utf7.headers.get('content-type')).toContain('application/json');
  });

  test('A13 refuses garbage credentials with 401 and never gives more rights', async () => {
    for (const authorization of ['Bearer x', 'Bearer ', 'Basic abc', 'Submission x']) {
      const response = await post('/graphql/editorial', '{"query":"{ me { id } }"}', {
        authorization,
      });
      expect({ authorization, status: response.status }).toEqual({ authorization, status: 401 });
    }
    const publicly = await post('/graphql', '{"query":"{ locales { code } }"}', {
      authorization: 'Bearer x',
    });
    expect(publicly.status).toBe(200);
  });

  test('F2 /livez and /readyz answer 200 and tell no version', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toMatch(/\d+\.\d+/u);
      expect(response.headers.get('x-powered-by')).toBeNull();
      expect(response.headers.get('server')).toBeNull();
    }
  });

  test('G-03 F2 F3 while the database is away /livez answers 200 and /readyz 503, and it comes back', async () => {
    const lone = await startTestServer();
    const nameSql = new URL(lone.databaseUrl).pathname.slice(1);
    const status = async (path: string) => (await fetch(`${lone.url}${path}`)).status;
    const away = (isAway: boolean) =>
      withClient(process.env['LAB_TEST_DATABASE_URL']!, async (client) => {
        const allowedSql = isAway ? 'false' : 'true';
        await client.query(`ALTER DATABASE ${nameSql} WITH ALLOW_CONNECTIONS ${allowedSql}`);
        const kill = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1';
        if (isAway) await client.query(kill, [nameSql]);
      });
    expect(await status('/readyz')).toBe(200);
    await away(true);
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
    const read = await lone.publicGraphql('{ locales { code } }');
    expect(read.status).toBe(503);
    expect(read.headers.get('retry-after')).toMatch(/^[1-9]/u);
    await away(false);
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
    await lone.close();
  }, 60_000);

  test('answers an unchanged question with 304', async () => {
    const query = encodeURIComponent('{ locales { code endonym } }');
    const get = (headers: Readonly<Record<string, string>>) =>
      fetch(`${server.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });
    const first = await get({});
    expect(first.status).toBe(200);
    const etag = first.headers.get('etag')!;
    const second = await get({ 'if-none-match': etag });
    expect(second.status).toBe(304);
  });

  test('H8 every answer carries the headers of safety, errors too', async () => {
    for (const path of ['/livez', '/nothing-here', '/graphql/editorial']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('F15 slows down sign-in for one account, and says for how long', async () => {
    const document = operation('main-job/02-sign-in');
    const input = { email: 'nobody@lab.invalid', password: 'not the right password' };
    const answers = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { data } = await server.graphql<{ signIn: Record<string, unknown> }>(document, input);
      answers.push(data.signIn);
    }
    expect(answers.slice(0, 5).map((answer) => answer['code'])).toEqual(
      Array.from({ length: 5 }, () => 'VALIDATION_FAILED'),
    );
    expect(answers[5]).toMatchObject({ __typename: 'RateLimited', code: 'RATE_LIMITED' });
    expect(answers[5]!['retryAfter']).toBeGreaterThan(0);
  });

  test('A-03 an id of another type is NOT_FOUND in a mutation, and null in a query', async () => {
    const seeded = await startJourney();
    const id = encodeId('Practice', '00000000-0000-4000-8000-000000000000');
    const input = { id, to: 'ARCHIVED', expectedVersion: 1 };
    const moved = await seeded.ask('04-transition', { input }, seeded.as('editor'));
    expect(moved.transition).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    const read = await seeded.ask('13-working-practice', { id }, seeded.as('editor'));
    expect(read.practice).toBeNull();
    await seeded.server.close();
  }, 120_000);
});
