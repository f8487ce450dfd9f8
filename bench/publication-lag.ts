import pg from 'pg';
import type { Contestant } from './contestants.ts';
import { practiceOf, slugOf } from './generator.ts';
import { publish, txOf } from './load.ts';

const QUESTION = 'query ($slug: String!) { practice(slug: $slug, locale: "en") { title } }';
const ROUNDS = 100;
const PATIENCE = 5_000;

/**
 * Milliseconds from the commit of a publication until every instance answers with it, while they answer
 * other requests; sorted. A publication here is what `publishEditions` does at its end: it writes the
 * projection of one practice in one transaction.
 */
export async function measurePublicationLag(
  databaseUrl: string,
  instances: readonly Contestant[],
): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const practice = practiceOf(0);
  const lags: number[] = [];
  for (let revision = 1; revision <= ROUNDS; revision += 1) {
    await client.query('BEGIN');
    await publish(txOf(client), practice, revision);
    await client.query('COMMIT');
    const committedAt = performance.now();
    const slug = slugOf(practice, 'en');
    await Promise.all(instances.map(({ url }) => untilAnswered(url, slug, `revision ${revision}`)));
    lags.push(performance.now() - committedAt);
  }
  await client.query('BEGIN');
  await publish(txOf(client), practice);
  await client.query('COMMIT');
  await client.end();
  return lags.toSorted((left, right) => left - right);
}

async function untilAnswered(url: string, slug: string, wanted: string): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < PATIENCE) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION, variables: { slug } }),
    });
    if ((await response.text()).includes(`${wanted}"`)) return;
  }
  throw new Error(`${url} does not answer with ${wanted}`);
}
