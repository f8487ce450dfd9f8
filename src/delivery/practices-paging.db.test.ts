import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  insertPublishedPractice,
  removePublishedPractices,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
});

afterAll(() => database.close());

beforeEach(async () => {
  const live = await database.sql<{ practice_id: string }>(
    'SELECT practice_id FROM delivery.practice_facet WHERE removed_because IS NULL',
  );
  await removePublishedPractices(
    database.sql,
    live.map((row) => row.practice_id),
  );
  await database.sql('DELETE FROM delivery.slug');
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly title: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `edges { cursor node { title } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function pageOf(args: string): Promise<Page> {
  const { practices } = await api.data<{ practices: Page }>(`{ practices(${args}) { ${PAGE} } }`);
  return practices;
}

function titlesOf({ edges }: Page): readonly string[] {
  return edges.map(({ node }) => node.title);
}

function insert(title: string, publishedAt = '2026-01-01T00:00:00Z', locale = 'en') {
  return insertPublishedPractice(database.sql, {
    editions: { [locale]: { title } },
    publishedAt: new Date(publishedAt),
  });
}

/** Numbers that look random and are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe.each([true, false])('a list of practices, facet columns: %s', (hasColumns) => {
  beforeAll(() => {
    api = openPublicSchema(database.url, { hasColumns });
  });

  afterAll(() => api.close());

  it.each(['[NEWEST]', '[OLDEST]', '[TITLE]', '[TITLE, NEWEST]'])(
    'A-01 a walk in the order %s neither repeats nor skips what was there throughout',
    async (order) => {
      const pick = numbersFrom(7);
      const lasting = new Set<string>();
      const passing: string[] = [];
      for (let number = 0; number < 30; number += 1) {
        const title = `P${pick(1_000)}-${number}`;
        const { id } = await insert(title, `2026-01-0${1 + pick(5)}T00:00:00Z`);
        if (number % 3 === 0) passing.push(id);
        else lasting.add(title);
      }
      const seen: string[] = [];
      let after = '';
      for (let more = true; more;) {
        const page = await pageOf(`locale: "en", orderBy: ${order}, first: 4${after}`);
        seen.push(...titlesOf(page));
        more = page.pageInfo.hasNextPage;
        after = `, after: "${page.pageInfo.endCursor}"`;
        const gone = passing.splice(pick(Math.max(passing.length, 1)), 1);
        await removePublishedPractices(database.sql, gone);
        await insert(`P${pick(1_000)}-new-${seen.length}`, `2026-01-0${1 + pick(5)}T00:00:00Z`);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((title) => lasting.has(title)).sort()).toEqual([...lasting].sort());
    },
  );

  it('A-01 walks backwards to the same items, in the same order', async () => {
    for (const day of [1, 2, 3, 4, 5]) await insert(`T${day}`, `2026-01-0${day}T00:00:00Z`);
    const last = await pageOf('locale: "en", last: 2');
    expect(titlesOf(last)).toEqual(['T2', 'T1']);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await pageOf(`locale: "en", last: 2, before: "${last.pageInfo.startCursor}"`);
    expect(titlesOf(before)).toEqual(['T4', 'T3']);
    const first = await pageOf(`locale: "en", last: 2, before: "${before.pageInfo.startCursor}"`);
    expect(titlesOf(first)).toEqual(['T5']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('tells apart practices that were published within a millisecond', async () => {
    const ids = [(await insert('A')).id, (await insert('B')).id, (await insert('C')).id];
    for (const [index, id] of ids.entries()) {
      const moment = `2026-01-01T00:00:00.00000${index + 1}Z`;
      const update = 'UPDATE delivery.practice SET published_at = $2 WHERE practice_id = $1';
      await database.sql(update, [id, moment]);
      await database.sql(
        `UPDATE delivery.practice_facet SET version = delivery.advance_publication_version(),
           row_published_at = array_fill($2::timestamptz, ARRAY[cardinality(row_locales)])
         WHERE practice_id = $1`,
        [id, moment],
      );
    }
    const first = await pageOf('locale: "en", first: 1');
    const second = await pageOf(`locale: "en", first: 1, after: "${first.pageInfo.endCursor}"`);
    const third = await pageOf(`locale: "en", first: 1, after: "${second.pageInfo.endCursor}"`);
    expect([first, second, third].flatMap(titlesOf)).toEqual(['C', 'B', 'A']);
  });

  it('A-02 counts the total only when it is selected, and in the same statement', async () => {
    await insert('One');
    await api.warm();
    await api.data('{ practices(locale: "en") { nodes { title } } }');
    const counted = await api.data('{ practices(locale: "en", first: 1) { totalCount } }');
    expect(counted).toEqual({ practices: { totalCount: 1 } });
    const statement = hasColumns ? 'practice_cards' : 'practices_ROW_all_N_next_end_card';
    expect(api.reader.takeStatements()).toEqual([statement, statement]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['sv', ['Öland', 'Ås', 'Zon', 'Ängen', 'Alfa'], ['Alfa', 'Zon', 'Ås', 'Ängen', 'Öland']],
    ['es', ['ñame', 'oso', 'nube', 'nuez'], ['nube', 'nuez', 'ñame', 'oso']],
    ['en', ['Öland', 'Oslo', 'Ås', 'Zon', 'Alfa'], ['Alfa', 'Ås', 'Öland', 'Oslo', 'Zon']],
  ])('A-05 sorts titles as %s does', async (locale, titles, sorted) => {
    for (const title of titles) await insert(title, undefined, locale);
    const whole = await pageOf(`locale: "${locale}", orderBy: [TITLE]`);
    expect(titlesOf(whole)).toEqual(sorted);
    const half = await pageOf(`locale: "${locale}", orderBy: [TITLE], first: 2`);
    const rest = await pageOf(
      `locale: "${locale}", orderBy: [TITLE], after: "${half.pageInfo.endCursor}"`,
    );
    expect([...titlesOf(half), ...titlesOf(rest)]).toEqual(sorted);
  });

  it.each(['first: 0', 'first: -1', 'first: 101', 'first: null', 'last: 101', 'first: 5, last: 5'])(
    'refuses %s instead of clipping it',
    async (args) => {
      await expect(pageOf(`locale: "en", ${args}`)).rejects.toThrow('PAGE_');
    },
  );

  it('refuses a cursor of another order, of another language, or made up', async () => {
    await insert('One');
    await insert('Two');
    const { pageInfo } = await pageOf('locale: "en", first: 1');
    const made = (keys: readonly unknown[]) =>
      Buffer.from(JSON.stringify(['practices en NEWEST', ...keys])).toString('base64url');
    const id = '00000000-0000-4000-8000-00000000000a';
    const attempts = [
      `locale: "en", orderBy: [OLDEST], after: "${pageInfo.endCursor}"`,
      `locale: "sv", after: "${pageInfo.endCursor}"`,
      `locale: "en", after: "nonsense"`,
      `locale: "en", after: "${made(['2026-02-30T00:00:00.000000Z', id])}"`,
      `locale: "en", after: "${made(['2026-02-01T00:00:00.000000Z', "' OR 1=1"])}"`,
      `locale: "en", after: "${made([id])}"`,
      `locale: "en", after: "${made([1, 2])}"`,
    ];
    for (const args of attempts) await expect(pageOf(args)).rejects.toThrow('PAGE_CURSOR');
  });

  it('reads the practices of several regions in one statement', async () => {
    await insert('One');
    await insert('Two');
    await api.warm();
    const data = await api.data(`{ regions(locale: "en") { nodes {
      code practices(first: 1) { totalCount nodes { title } pageInfo { hasNextPage } } } } }`);
    expect(data).toMatchObject({
      regions: {
        nodes: [
          { code: 'navarra', practices: { totalCount: 0, nodes: [] } },
          { code: 'skane', practices: { totalCount: 2, pageInfo: { hasNextPage: true } } },
        ],
      },
    });
    expect(api.reader.takeStatements()).toEqual([
      'locale_settings',
      'regions_FORWARD',
      hasColumns ? 'practice_cards' : 'practices_of_regions_ROW_all_N_next_end_card',
    ]);
  });
});
