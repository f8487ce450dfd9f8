import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildAccount, PASSWORD } from '../builders/accounts.ts';
import { insertPublishedPractice } from '../builders/published-practice.ts';
import { startTestServer, type RequestOptions, type TestServer } from '../kit/api-client.ts';
import { operation } from '../kit/operations.ts';

const EMAIL = 'reader@lab.invalid';
const SEARCH = { name: 'Practices in Sweden', locale: 'en', query: 'country=SE' };
const JOB = 'notifications.find-new-matches';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  await buildAccount(server.database, { email: EMAIL, password: PASSWORD, locale: 'fr' });
  const { data } = await server.graphql<{ signIn: { token: string } }>(
    operation('main-job/02-sign-in'),
    { email: EMAIL, password: PASSWORD },
  );
  token = data.signIn.token;
}, 60_000);

afterAll(() => server.close());

async function send<Answer>(
  name: string,
  input: object,
  asking: RequestOptions = { token },
): Promise<Answer> {
  const document = operation(`editorial/notifications-${name}`);
  const answer = await server.graphql<Record<string, Answer>>(document, { input }, asking);
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data)[0]!;
}

/** In one transaction, as publishing does, because the server follows publications. */
const publish = (title: string) =>
  server.database.transact((tx) =>
    insertPublishedPractice((text, values) => tx.query(text, values), {
      editions: { en: { title } },
    }),
  );

test('E-08 a new publication reaches a mail and a private feed, once, and no log', async () => {
  await publish('Before');
  const byMail = { ...SEARCH, delivery: 'EMAIL', frequency: 'EACH' };
  expect(await send('save-search', byMail)).toMatchObject({ __typename: 'SearchSaved' });
  const { feedUrl } = await send<{ feedUrl: string }>('save-search', {
    ...SEARCH,
    delivery: 'FEED',
  });
  await publish('After');
  for (let run = 0; run < 2; run += 1) {
    await server.runJob(JOB);
    await server.deliverEvents();
  }
  expect(server.mails).toHaveLength(1);
  const [mail] = server.mails;
  expect(mail).toMatchObject({ to: EMAIL, locale: 'fr' });
  expect(mail!.subject).toBe('1 nouvelle pratique : Practices in Sweden');
  expect(mail!.text).toContain('– After\n');
  expect(mail!.text).not.toContain('– Before');
  const feed = new URL(feedUrl);
  const read = () => fetch(`${server.url}${feed.pathname}${feed.search}`);
  const answer = await read();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const text = await answer.text();
  expect(['Before', 'After'].map((title) => text.includes(`>${title}<`))).toEqual([true, true]);
  const [, exit] = /#([\w-]{43})$/u.exec(mail!.text)!;
  expect(await send('unsubscribe', { token: exit }, {})).toMatchObject({
    isUnsubscribed: true,
  });
  const saved = await send<readonly { id: string; delivery: string }[]>('saved-searches', {});
  expect(saved).toMatchObject([{ delivery: 'FEED' }]);
  await send('delete-saved-search', { id: saved[0]!.id });
  expect((await read()).status).toBe(404);
  const log = server.logLines.join('\n');
  expect(log).toContain('/feeds/saved.atom');
  for (const secret of [feed.searchParams.get('token')!, exit!, EMAIL, SEARCH.name]) {
    expect(log).not.toContain(secret);
  }
});
