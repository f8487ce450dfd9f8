import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { encodeId } from '../../src/kernel/ids.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** Pages whose examples readers copy. */
const PAGES = ['README.md', ...globSync('{docs,src}/**/*.md', { cwd: ROOT })].sort();
const OPERATIONS = globSync('schema/operations/**/*.graphql', { cwd: ROOT }).sort();
const PUBLIC = OPERATIONS.filter((file) => file.startsWith('schema/operations/public/'));
const BLOCK = /```graphql\n([\s\S]*?)```/gu;

const examples = PAGES.flatMap((page) =>
  [...read(page).matchAll(BLOCK)].map(([, text], index) => ({ page, index, text: text! })),
);

describe('examples in the documentation', () => {
  const documented = OPERATIONS.map((file) => print(parse(read(file))));

  test('A-23 there are some', () => {
    expect(examples.some(({ page }) => page === 'README.md')).toBe(true);
  });

  test.each(examples.map((example) => [`${example.page} ${example.index + 1}`, example.text]))(
    'A-23 %s is a documented operation, which the tests run',
    (_, text) => {
      const asked = print(parse(text));
      expect(documented.filter((document) => document.includes(asked))).not.toEqual([]);
    },
  );
});

describe('documented operations of the public schema', () => {
  let server: TestServer;
  let variables: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    server = await startTestServer({ seeded: true });
    const { data } = await server.publicGraphql<{
      practices: { nodes: readonly { id: string; slug: string }[] };
    }>('{ practices(locale: "en", first: 2) { nodes { id slug } } }');
    const [first, second] = data.practices.nodes;
    variables = {
      id: first!.id,
      ids: [first!.id, second!.id],
      locale: 'en',
      slug: first!.slug,
      code: 'skane',
      kind: 'TEMPLATE',
      version: 1,
      search: 'language',
    };
  }, 240_000);
  afterAll(() => server.close());

  /** The demonstration withdraws and archives some practices that had been published. */
  async function withdrawn(): Promise<{ readonly id: string }> {
    const [row] = await server.sql<{ id: string }>(
      'SELECT practice_id AS id FROM delivery.practice_facet WHERE removed_because IS NOT NULL LIMIT 1',
    );
    return { id: encodeId('Practice', row!.id) };
  }

  test.each(PUBLIC)('A-23 %s answers from the seeded database', async (file) => {
    const own = file.endsWith('read-tombstone.graphql') ? await withdrawn() : {};
    const asked = { ...variables, ...own };
    const { status, data, errors } = await server.publicGraphql(read(file), asked);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(Object.values(data).filter((value) => value !== null)).not.toEqual([]);
  });
});
