import { openOaiClient, type OaiClient } from '../kit/oai-client.ts';
import { openTestDatabase, type TestDatabase } from '../kit/test-database.ts';
import {
  insertPublishedPractice,
  removePublishedPractices,
  type PublishedPractice,
} from './published-practice.ts';
import { insertReferenceData } from './reading-side.ts';

/** A database with one practice that readers see and one that is gone, and who harvests it. */
export interface HarvestedPractices {
  readonly database: TestDatabase;
  readonly oai: OaiClient;
  /** Swedish and English, since 2026-01-01T12:34:56Z. */
  readonly live: PublishedPractice;
  readonly gone: PublishedPractice;
  close(): Promise<void>;
}

/** Opens it; whoever opens it closes it. */
export async function openHarvestedPractices(): Promise<HarvestedPractices> {
  const database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  const oai = openOaiClient(database.url);
  const gone = await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'A secret of former times' } },
    publishedAt: new Date('2025-12-01T00:00:00Z'),
  });
  const live = await insertPublishedPractice(database.sql, {
    editions: { sv: { title: 'Språk & <arbete>' }, en: { title: 'Language' } },
    publishedAt: new Date('2026-01-01T12:34:56Z'),
  });
  await removePublishedPractices(database.sql, [gone.id]);
  const close = async () => {
    await oai.close();
    await database.close();
  };
  return { database, oai, live, gone, close };
}
