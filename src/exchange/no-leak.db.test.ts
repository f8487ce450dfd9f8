import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { openPublicRoutes, type PublicRoutes } from '../../test/kit/public-routes.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { catalogueRoutes } from './catalogue/catalogue-routes.ts';
import { exportRoutes } from './exports/export-routes.ts';
import { REST_OPERATIONS, restRoutes } from './rest/rest-routes.ts';

const CANARY = 'canary-of-a-draft';

let database: TestDatabase;
let routes: PublicRoutes;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  routes = openPublicRoutes(database.url, [...exportRoutes, ...catalogueRoutes, ...restRoutes]);
  await insertPublishedPractice(database.sql, { editions: { en: { title: 'Seen' } } });
}, 90_000);

afterAll(async () => {
  await routes.close();
  await database.close();
});

/** Every address without a part that must be named, and one of each other kind. */
const ADDRESSES = [
  ...[...exportRoutes, ...catalogueRoutes].map(({ path }) => `${path}?locale=en`),
  ...REST_OPERATIONS.map(({ path }) => `/api/v1${path}?locale=en`),
].map((address) =>
  address
    .replace('/catalogue.ttl?locale=en', '/catalogue.ttl')
    .replace(':practice', 'seen')
    .replace(':code', 'skane')
    .replace(':name', 'POLICY_AREA'),
);

async function readAll(): Promise<readonly Buffer[]> {
  const answers = [];
  for (const address of ADDRESSES) answers.push((await routes.get(address)).bytes);
  return answers;
}

it('A-07 E-14 A-24 unpublished practices change no export, catalogue or answer of the mirror', async () => {
  const before = await readAll();
  await database.sql(
    `INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash, origin,
       changed_at)
     VALUES ('PRACTICE', gen_random_uuid(), 'en', 'title', to_jsonb($1::text), '', 'HUMAN', now())`,
    [CANARY],
  );
  const after = await readAll();
  after.forEach((bytes, index) => {
    expect([ADDRESSES[index], bytes.includes(CANARY)]).toEqual([ADDRESSES[index], false]);
    // A workbook is a ZIP archive, which holds the time at which it was packed.
    if (ADDRESSES[index]!.includes('.xlsx')) expect(bytes.length).toBe(before[index]!.length);
    else expect([ADDRESSES[index], bytes.equals(before[index]!)]).toEqual([ADDRESSES[index], true]);
  });
}, 120_000);
