import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClientError, createClient, type TypedDocument } from '../../schema/client/client.ts';
import {
  FindPractices,
  ReadLocales,
  ReadPractice,
  type FindPracticesQueryVariables,
} from '../../schema/client/operations.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';

let server: TestServer;
/** Every request that was sent, as method and address. */
let sent: string[] = [];

beforeAll(async () => {
  server = await startTestServer({ seeded: true });
}, 240_000);
afterAll(() => server.close());

const watchedFetch: typeof fetch = (address, request) => {
  sent.push(`${request?.method ?? 'GET'} ${String(address).slice(server.url.length, 100)}`);
  return fetch(address, request);
};

function openClient(locale?: string) {
  sent = [];
  const options = { fetch: watchedFetch, ...(locale === undefined ? {} : { locale }) };
  return createClient(`${server.url}/graphql`, options);
}

describe('the typed client', () => {
  test('A-23 asks by hash over GET, and knows what is in the answer', async () => {
    const client = openClient();
    const { practices } = await client.ask(FindPractices, { locale: 'sv', first: 3 });
    const [first] = practices.nodes;
    const title: string = first!.title;
    expect(title.length).toBeGreaterThan(0);
    const country: string = first!.country.name;
    expect(country.length).toBeGreaterThan(0);
    const { practice } = await client.ask(ReadPractice, { locale: 'sv', slug: first!.slug });
    expect(practice?.title).toBe(title);
    expect(sent.map((line) => line.split('%3A')[0])).toEqual([
      'GET /graphql?documentId=sha256',
      'GET /graphql?documentId=sha256',
    ]);
  });

  test('A-23 needs no variables where the document has none', async () => {
    const { locales } = await openClient().ask(ReadLocales);
    expect(locales.map(({ code }) => code)).toContain('sv');
  });

  test('A-23 sends the text of a document that the service does not know, and remembers', async () => {
    const client = openClient();
    const unknown: typeof ReadLocales = {
      id: `sha256:${'0'.repeat(64)}`,
      text: 'query Other { locales { code } }',
    };
    await client.ask(unknown);
    await client.ask(unknown);
    expect(sent.map((line) => line.slice(0, 13))).toEqual([
      'GET /graphql?',
      'POST /graphql',
      'POST /graphql',
    ]);
  });

  test('A-23 sends what is too long for an address by POST, still by hash', async () => {
    const filter = {
      regions: Array.from({ length: 90 }, (_, index) => `${'x'.repeat(50)}${index}`),
    };
    const variables: FindPracticesQueryVariables = { locale: 'en', filter };
    await openClient()
      .ask(FindPractices, variables)
      .catch((error: unknown) => expect(error).toBeInstanceOf(ClientError));
    expect(sent).toEqual(['POST /graphql']);
  });

  test('A-23 throws what the service says, in the language asked for', async () => {
    const messages = await Promise.all(
      ['en', 'sv'].map(async (locale) => {
        const refused = openClient(locale).ask(FindPractices, { locale: 'xx' });
        const error: unknown = await refused.catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ClientError);
        const { status, errors } = error as ClientError;
        expect(status).toBe(400);
        expect(errors[0]?.extensions).toMatchObject({ reason: 'UNKNOWN_LOCALE' });
        return (error as ClientError).message;
      }),
    );
    expect(new Set(messages).size).toBe(2);
  });
});

/** Never called: what the type checker (`npm run check:types`) must refuse stands below each mark. */
export async function refusedByTheTypeChecker(): Promise<void> {
  const client = createClient('http://127.0.0.1/graphql');
  // @ts-expect-error -- the locale is missing
  await client.ask(FindPractices);
  // @ts-expect-error -- the locale is missing
  await client.ask(FindPractices, { first: 3 });
  // @ts-expect-error -- a number of items is no text
  await client.ask(FindPractices, { locale: 'sv', first: '3' });
  // @ts-expect-error -- there is no such variable
  await client.ask(FindPractices, { locale: 'sv', page: 2 });
  // @ts-expect-error -- there is no such role
  await client.ask(FindPractices, { locale: 'sv', filter: { authorityRoles: ['BYSTANDER'] } });
  const { practices } = await client.ask(FindPractices, { locale: 'sv' });
  // @ts-expect-error -- the document does not ask for it
  practices.nodes.map(({ lessonsLearnt }) => lessonsLearnt);
  const document: TypedDocument<{ readonly one: number }, { readonly id: string }> = {
    id: '',
    text: '',
  };
  // @ts-expect-error -- the answer is a number
  const text: string = (await client.ask(document, { id: '' })).one;
  void text;
}
