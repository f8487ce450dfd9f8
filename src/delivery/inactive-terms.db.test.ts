import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';

let database: TestDatabase;
let schema: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  schema = openPublicSchema(database.url);
});
afterAll(async () => {
  await schema.close();
  await database.close();
});

test('a term that is no longer offered leaves its vocabulary, and can still be read by its id', async () => {
  const read = () =>
    schema.data<{ taxonomy: { id: string; code: string }[] }>(
      '{ taxonomy(name: POLICY_AREA, locale: "en") { id code } }',
    );
  const term = (await read()).taxonomy.find(({ code }) => code === 'religion')!;
  await database.sql(
    `UPDATE cms.term SET is_active = false, version = version + 1 WHERE code = 'religion'`,
  );
  expect((await read()).taxonomy.map(({ code }) => code)).not.toContain('religion');
  const { node } = await schema.data<{ node: { code: string; name: string } }>(
    'query ($id: ID!) { node(id: $id, locale: "sv") { ... on Term { code name } } }',
    { id: term.id },
  );
  expect(node).toEqual({ code: 'religion', name: 'Religion' });
});
