import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createApplication, type Application } from '../../src/app/application.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { createLog } from '../../src/platform/log/create-log.ts';
import { publishRound } from '../scenarios/publish-round.ts';
import { openWorld, type World } from '../scenarios/world.ts';

let world: World;
let cached: Running;
let uncached: Running;
let practiceId: string;

/** The service in this process, on the database of the world. */
interface Running {
  readonly application: Application;
  readonly url: string;
}

async function start(cacheMegabytes: number): Promise<Running> {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: world.url,
    PORT: '0',
    RUN_WORKER: 'false',
    PUBLIC_URL: 'https://lab.example',
    ANSWER_CACHE_MB: `${cacheMegabytes}`,
  });
  const application = await createApplication(config, {
    databaseUrl: world.url,
    clock: null,
    log: createLog('silent'),
    mailer: { send: async () => undefined },
  });
  const { port } = await application.listen();
  return { application, url: `http://127.0.0.1:${port}` };
}

beforeAll(async () => {
  world = await openWorld();
  practiceId = await world.practice();
  await publishRound(world, practiceId, 0);
  [cached, uncached] = [await start(64), await start(0)];
}, 120_000);
afterAll(async () => {
  await Promise.all([cached.application.close(), uncached.application.close()]);
  await world.close();
});

const PRACTICES = `query ($locale: Locale!, $search: String, $first: Int!) {
  practices(locale: $locale, search: $search, first: $first) {
    totalCount
    nodes { id slug title contentLocale summaryText { value locale isFallback isOutdated } }
    facets(names: [COUNTRY, LANGUAGE]) { key buckets { value count } }
  }
}`;
const ONE = `query ($locale: Locale!, $id: ID!) {
  practice(id: $id, locale: $locale) { title summary objectives { html } version alternates { locale } }
}`;

interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const locales = fc.constantFrom('el', 'en', 'sv', 'ca', 'de');
const questions = fc.oneof(
  fc
    .record({
      locale: locales,
      search: fc.constantFrom(null, 'γύρος', 'round', 'γύρ*'),
      first: fc.integer({ min: 1, max: 3 }),
    })
    .map((variables): Question => ({ query: PRACTICES, variables })),
  locales.map((locale): Question => ({ query: ONE, variables: { locale, id: nodeId() } })),
);

function nodeId(): string {
  return Buffer.from(`Practice:${practiceId}`).toString('base64url');
}

/** Status and body of an answer. */
async function ask({ url }: Running, question: Question): Promise<readonly [number, string]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return [response.status, await response.text()];
}

async function version(): Promise<string> {
  const [row] = await world.sql<{ version: string }>(
    'SELECT publication_version::text AS version FROM delivery.state',
  );
  return row!.version;
}

describe('answers that are kept', () => {
  test('are byte for byte what would be computed, while publishing goes on', async () => {
    let isOver = false;
    let rounds = 0;
    let compared = 0;
    const publishOn = async () => {
      while (!isOver) await publishRound(world, practiceId, (rounds += 1));
    };
    const compare = async () => {
      try {
        await fc.assert(
          fc.asyncProperty(questions, async (question) => {
            await cached.application.followPublications();
            const before = await version();
            const [first, kept, computed] = [
              await ask(cached, question),
              await ask(cached, question),
              await ask(uncached, question),
            ];
            if ((await version()) !== before) return; // they may speak of different moments
            compared += 1;
            expect(kept).toEqual(computed);
            expect(first).toEqual(computed);
            expect(kept[0]).toBe(200);
          }),
          { numRuns: 150 },
        );
      } finally {
        isOver = true;
      }
    };
    await Promise.all([publishOn(), compare()]);
    expect(rounds).toBeGreaterThan(3);
    expect(compared).toBeGreaterThan(50);
  }, 120_000);

  test('show a publication to whoever asks after it was acknowledged and told', async () => {
    const question = { query: ONE, variables: { locale: 'el', id: nodeId() } };
    for (let round = 1_000; round < 1_004; round += 1) {
      await ask(cached, question);
      await publishRound(world, practiceId, round);
      await cached.application.followPublications();
      expect((await ask(cached, question))[1]).toContain(`"title":"γύρος ${round}"`);
    }
  }, 60_000);

  test('never hold a draft: saving texts of the next revision changes no answer', async () => {
    const question = { query: ONE, variables: { locale: 'el', id: nodeId() } };
    const digest = async () => {
      const [, body] = await ask(cached, question);
      return createHash('sha256').update(body).digest('hex');
    };
    const before = await digest();
    const versionBefore = await version();
    await world.sql(
      `UPDATE cms.localized_text SET value = '"ΠΡΟΣΧΕΔΙΟ"', version = version + 1
       WHERE subject_id = $1 AND path = 'title'`,
      [practiceId],
    );
    expect([await digest(), await version()]).toEqual([before, versionBefore]);
  });

  test('follow the fallback chain: another chain of a locale is another answer', async () => {
    const question = { query: PRACTICES, variables: { locale: 'ca', search: null, first: 3 } };
    const chainBefore = await world.sql<{ fallback: string[] }>(
      "SELECT fallback FROM cms.locale WHERE code = 'ca'",
    );
    const versionBefore = await version();
    await ask(cached, question);
    await world.sql(
      "UPDATE cms.locale SET fallback = '{en}', version = version + 1 WHERE code = 'ca'",
    );
    expect(Number(await version())).toBe(Number(versionBefore) + 1);
    await cached.application.followPublications();
    expect(await ask(cached, question)).toEqual(await ask(uncached, question));
    await world.sql(
      "UPDATE cms.locale SET fallback = $1, version = version + 1 WHERE code = 'ca'",
      [chainBefore[0]!.fallback],
    );
  });
});
