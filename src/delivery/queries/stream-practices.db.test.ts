import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertPublishedPractice } from '../../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../../test/builders/reading-side.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { createPublicReader, type PublicReader } from '../../platform/db/public-reader.ts';
import { CHAIN } from '../domain/fallback.ts';
import { NO_FILTER } from '../domain/practice-filter.ts';
import { streamPractices, type StreamedBatch } from './stream-practices.ts';

const PRACTICES = 60;

let database: TestDatabase;
let reader: PublicReader;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  reader = createPublicReader({ url: database.url, poolSize: 2 }, () => undefined);
  for (let index = 0; index < PRACTICES; index += 1) {
    await insertPublishedPractice(database.sql, {
      editions: { en: { title: `Practice ${index}` }, sv: { title: `Insats ${index}` } },
      publishedAt: new Date(Date.UTC(2026, 0, 1, 0, index)),
    });
  }
}, 90_000);

afterAll(async () => {
  await reader.close();
  await database.close();
});

function open(languages: readonly string[] = []) {
  const selection = { locale: 'en', fallback: CHAIN, search: null, filter: NO_FILTER };
  return streamPractices(reader, { selection, orders: ['NEWEST'], languages });
}

const titles = ({ practices }: StreamedBatch) =>
  practices.map(({ document }) => document.texts['title']!.value);

it('E-14 shows one moment: what is published meanwhile is not in it', async () => {
  const stream = open(['sv']);
  const first = (await stream.next()).value as StreamedBatch;
  expect(first.practices.length).toBeLessThan(PRACTICES);
  await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'Published meanwhile' } },
    publishedAt: new Date('2020-01-01T00:00:00Z'),
  });
  const seen = [...titles(first)];
  for await (const batch of stream) seen.push(...titles(batch));
  expect(seen).toEqual(
    Array.from({ length: PRACTICES }, (_, index) => `Practice ${PRACTICES - 1 - index}`),
  );
});

it('E-14 brings the rows of other languages along, and the same head with every batch', async () => {
  const heads = new Set<unknown>();
  for await (const { head, practices } of open(['sv', 'el'])) {
    heads.add(head);
    for (const { others, document } of practices) {
      expect(Object.keys(others).sort()).toEqual(['el', 'sv']);
      expect(others['el']!.contentLocale).toBe('en');
      expect(others['sv']!.practiceId).toBe(document.practiceId);
    }
  }
  expect([...heads]).toEqual([
    expect.objectContaining({
      questionKeys: ['relevance-need'],
      publicationVersion: expect.any(Number),
    }),
  ]);
});

it('E-14 gives its connection back when the reader breaks off', async () => {
  for (let round = 0; round < 6; round += 1) {
    for await (const { practices } of open()) {
      expect(practices.length).toBeGreaterThan(0);
      break;
    }
  }
  const open_ = await database.sql(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  );
  expect(open_).toEqual([]);
});
