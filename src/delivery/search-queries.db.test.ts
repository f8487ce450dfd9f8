import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { SearchCase } from '../../test/fixtures/search-case.ts';
import { SEARCH_CASES } from '../../test/fixtures/search-queries.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

const SEEDS = new URL('../../seeds/demo/practices/', import.meta.url);

const SEARCH = `
  query ($locale: Locale!, $search: String!, $fallback: FallbackInput) {
    practices(locale: $locale, search: $search, fallback: $fallback, first: 50) {
      searchedFor didYouMean
      nodes { id contentLocale isFallback }
    }
  }`;

interface Answer {
  readonly practices: {
    readonly searchedFor: string | null;
    readonly didYouMean: readonly string[];
    readonly nodes: readonly {
      readonly id: string;
      readonly contentLocale: string;
      readonly isFallback: boolean;
    }[];
  };
}

/** English title → folder of the practice. */
function foldersByTitle(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(SEEDS).map((folder) => {
      const text = readFileSync(new URL(`${folder}/en.json`, SEEDS), 'utf8');
      return [(JSON.parse(text) as { title: string }).title, folder];
    }),
  );
}

describe('E-01 E-02 E-04 searches over the demonstration', () => {
  let db: TestDatabase;
  let api: PublicSchema;
  let folders: ReadonlyMap<string, string>;

  beforeAll(async () => {
    db = await openTestDatabase('seeded', []);
    api = openPublicSchema(db.url);
    const titles = foldersByTitle();
    const { practices } = await api.data<{
      practices: { nodes: readonly { id: string; title: string }[] };
    }>('{ practices(locale: "en", first: 50) { nodes { id title } } }');
    folders = new Map(practices.nodes.map(({ id, title }) => [id, titles.get(title) ?? title]));
  }, 180_000);
  afterAll(async () => {
    await api?.close();
    await db?.close();
  });

  const ask = async ({ locale, search, ownOnly }: SearchCase) => {
    const fallback = ownOnly === true ? { mode: 'NONE' } : null;
    const { practices } = await api.data<Answer>(SEARCH, { locale, search, fallback });
    const found = practices.nodes.map(({ id }) => folders.get(id));
    return { ...practices, found };
  };

  it('are at least sixty, in nine languages', () => {
    expect(SEARCH_CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SEARCH_CASES.map(({ locale }) => locale)).size).toBe(9);
    expect(folders.size).toBe(16);
  });

  it.each(SEARCH_CASES.map((one) => [one.locale, one.search, one.why, one] as const))(
    '%s: %j (%s)',
    async (locale, _search, _why, one) => {
      const { found, searchedFor, didYouMean, nodes } = await ask(one);
      const expected = [...one.first, ...(one.also ?? [])];
      expect(found.slice(0, one.first.length)).toEqual(one.first);
      expect(found).toEqual(expect.arrayContaining(expected));
      if (one.only === true) expect([...found].sort()).toEqual([...expected].sort());
      for (const absent of one.absent ?? []) expect(found).not.toContain(absent);
      expect(searchedFor).toBe(one.searchedFor ?? null);
      expect(didYouMean).toEqual(one.didYouMean ?? []);
      expect(nodes.filter((node) => node.isFallback !== (node.contentLocale !== locale))).toEqual(
        [],
      );
    },
  );
});
