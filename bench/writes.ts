import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Contestant } from './contestants.ts';
import { putLoad, type LoadResult } from './measure.ts';

/** Drafts a second, by the number of writers. */
export interface WriteRates {
  readonly written: LoadResult;
  readonly product: LoadResult;
}

const CREATE = `mutation Create($input: CreatePracticeInput!) {
  createPractice(input: $input) { __typename ... on PracticeSaved { practice { id version } } }
}`;

/** Makes an editor with a session, as `signIn` would, and gives its token. */
export async function makeEditor(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const id = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await client.query(
    `WITH account AS (
       INSERT INTO cms.account (id, email, display_name) VALUES ($1, $2, 'Bench') RETURNING id),
     granted AS (INSERT INTO cms.account_grant (account_id, role) SELECT id, 'EDITOR' FROM account)
     INSERT INTO cms.session (token_hash, account_id, transport, expires_at)
     SELECT $3, id, 'BEARER', now() + interval '12 hours' FROM account`,
    [id, `${id}@bench.invalid`, hash],
  );
  await client.end();
  return token;
}

/** Creates drafts with one text each: by one hand-written statement, and by the mutation. */
export async function measureWrites(
  { baseline, product }: { readonly baseline: Contestant; readonly product: Contestant },
  token: string,
  { writers, seconds }: { readonly writers: number; readonly seconds: number },
): Promise<WriteRates> {
  const settings = { connections: writers, seconds };
  const written = await putLoad([{ method: 'POST', path: '/W', body: {} }], {
    ...settings,
    url: baseline.url,
  });
  const texts = [{ path: 'title', value: 'A practice of the bench' }];
  const request = {
    method: 'POST',
    path: '/graphql/editorial',
    headers: { authorization: `Bearer ${token}` },
    body: { query: CREATE, variables: { input: { sourceLocale: 'en', texts } } },
  } as const;
  const first = await fetch(`${product.url}${request.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...request.headers },
    body: JSON.stringify(request.body),
  });
  const answer = await first.text();
  if (!answer.includes('"PracticeSaved"')) throw new Error(`no draft was made: ${answer}`);
  const made = await putLoad([request], { ...settings, url: product.url });
  return { written, product: made };
}
