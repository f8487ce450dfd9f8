import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ARBITRARY_FILTER } from '../../test/builders/facet-rows.ts';
import {
  buildFacts,
  insertPublishedPractice,
  removePublishedPractices,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData, type Sql } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import type { PublishedFacts } from './domain/edition-document.ts';
import { FACET_NAMES } from './domain/facet.ts';
import type { PracticeFilter } from './domain/practice-filter.ts';

let database: TestDatabase;
let columns: PublicSchema;
let plain: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  await insertMoreReferenceData(database.sql);
  columns = openPublicSchema(database.url);
  plain = openPublicSchema(database.url, { hasColumns: false });
});

afterAll(async () => {
  await columns.close();
  await plain.close();
  await database.close();
});

/** Terms below others, and a third region. */
async function insertMoreReferenceData(sql: Sql): Promise<void> {
  await sql(`
    INSERT INTO cms.term (id, taxonomy, code, parent_id, provenance, source_name, position)
    SELECT gen_random_uuid(), taxonomy, code,
      (SELECT id FROM cms.term WHERE term.taxonomy = added.taxonomy AND term.code = added.above),
      'PROPOSED', 'test', 9
    FROM (VALUES ('POLICY_AREA', 'education', NULL), ('POLICY_AREA', 'labour-youth', 'labour'),
      ('TARGET_GROUP', 'children', NULL)) AS added (taxonomy, code, above)`);
  await sql(`
    INSERT INTO cms.region (id, code, country, native_name, mipex_url, is_mipex_member, longitude,
      latitude, west, south, east, north)
    VALUES (gen_random_uuid(), 'galicia', 'ES', 'Galicia', NULL, false, -8, 42, -9, 41, -7, 44)`);
}

const FACTS: fc.Arbitrary<PublishedFacts> = fc
  .record({
    regions: fc.shuffledSubarray(['galicia', 'navarra', 'skane'], { minLength: 1 }),
    authorityRole: fc.constantFrom('FUNDING', 'LEADER'),
    authorityMode: fc.constantFrom('DIRECT' as const, 'INDIRECT' as const),
    policyAreas: fc.subarray(['education', 'housing', 'labour', 'labour-youth']),
    targetGroups: fc.subarray(['children', 'women']),
    period: fc.record({
      start: fc.option(fc.constantFrom('2018', '2019-05', '2020')),
      end: fc.option(fc.constantFrom('2020', '2021-12', '2023')),
      isOngoing: fc.option(fc.boolean()),
    }),
    outcome: fc.option(fc.constantFrom('ACHIEVED', 'TOO_EARLY')),
    rating: fc.option(fc.integer({ min: 0, max: 4 })),
  })
  .map(({ rating, ...facts }) => {
    const { matrix } = buildFacts();
    const [first, ...others] = matrix.answers;
    const answer =
      rating === null
        ? { ...first!, state: 'UNKNOWN' as const, rating }
        : { ...first!, state: 'RATED' as const, rating };
    return buildFacts({ ...facts, matrix: { ...matrix, answers: [answer, ...others] } });
  });

const WORDS = fc.constantFrom('nurses find work', 'a home for all', 'schools for children');

const CHANGE = fc.record({
  /** One of few practices, which so changes again and again. */
  practice: fc.integer({ min: 0, max: 24 }),
  isRemoved: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
  facts: FACTS,
  title: WORDS,
  locales: fc.shuffledSubarray(['en', 'es', 'sv'], { minLength: 1 }),
  day: fc.integer({ min: 1, max: 4 }),
});

const LIST = fc.record({
  locale: fc.constantFrom('ca', 'en', 'es', 'sv'),
  fallback: fc.constantFrom({ mode: 'CHAIN' }, { mode: 'NONE' }),
  search: fc.option(fc.constantFrom('nurse', 'home', 'children -home', 'skane')),
  filter: ARBITRARY_FILTER.map(inputOf),
  orderBy: fc.option(
    fc.constantFrom<readonly string[]>(
      ['NEWEST'],
      ['OLDEST'],
      ['RELEVANCE'],
      ['RELEVANCE', 'OLDEST'],
      ['TITLE'],
    ),
  ),
  size: fc.integer({ min: 1, max: 6 }),
  isForward: fc.boolean(),
});

type Change = typeof CHANGE extends fc.Arbitrary<infer Value> ? Value : never;
type List = typeof LIST extends fc.Arbitrary<infer Value> ? Value : never;

/** A filter as the API takes it. */
function inputOf({ statuses, outcomes, ...filter }: PracticeFilter): object {
  return { ...filter, status: statuses, outcome: outcomes };
}

const IDS = Array.from({ length: 25 }, () => randomUUID());

async function apply({ practice, isRemoved, facts, title, locales, day }: Change): Promise<void> {
  const id = IDS[practice]!;
  if (isRemoved) return removePublishedPractices(database.sql, [id]);
  await insertPublishedPractice(database.sql, {
    id,
    facts,
    sourceLocale: locales[0]!,
    editions: Object.fromEntries(locales.map((locale) => [locale, { title }])),
    slugs: Object.fromEntries(locales.map((locale) => [locale, `practice-${practice}`])),
    publishedAt: new Date(`2026-01-0${day}T00:00:00Z`),
  });
}

const QUERY = `
  query ($locale: Locale!, $fallback: FallbackInput, $search: String, $filter: PracticeFilter,
    $orderBy: [PracticeOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    practices(locale: $locale, fallback: $fallback, search: $search, filter: $filter,
      orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges { cursor node { id title slug contentLocale regions { code name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      facets { key buckets { value label parent count selected } }
      mapBounds { west south east north }
      mapClusters(zoom: 5) { longitude latitude count practiceIds bounds { west south } }
    }
  }`;

interface Answer {
  readonly practices: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
    readonly facets: readonly {
      readonly key: string;
      readonly buckets: readonly { readonly count: number }[];
    }[];
    readonly mapClusters: readonly { readonly count: number }[];
  };
}

async function expectSame(list: List): Promise<void> {
  const { size, isForward, orderBy, search, ...rest } = list;
  const needsSearch = orderBy?.includes('RELEVANCE') ?? false;
  const words = search ?? (needsSearch ? 'home' : null);
  const common = { ...rest, orderBy, search: words };
  let cursor: string | null = null;
  for (let page = 0; page < 3; page += 1) {
    const paging: object = isForward
      ? { first: size, after: cursor }
      : { last: size, before: cursor };
    const variables = { ...common, ...paging };
    columns.reader.takeStatements();
    const one: Answer = await columns.data<Answer>(QUERY, variables);
    const isCounted = columns.reader.takeStatements().some((name) => name.startsWith('facets_'));
    expect(isCounted).toBe(orderBy?.includes('TITLE') ?? false);
    const other: Answer = await plain.data<Answer>(QUERY, variables);
    expect(one).toEqual(other);
    const { pageInfo } = (page % 2 === 0 ? one : other).practices;
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    if (cursor === null) return;
  }
}

describe('facet columns and SQL', () => {
  it('E-05 E-06 answer every list alike: practices, order, total, facets and map', async () => {
    const rounds = fc.tuple(
      fc.array(CHANGE, { minLength: 6, maxLength: 12 }),
      fc.array(LIST, { minLength: 10, maxLength: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(rounds, async ([changes, lists]) => {
        for (const change of changes) await apply(change);
        for (const list of lists) await expectSame(list);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 180_000);

  it('A-06 the buckets of a property with one value add up to the total', async () => {
    const { practices } = await columns.data<Answer>(QUERY, { locale: 'en' });
    const single = ['AUTHORITY_ROLE', 'AUTHORITY_MODE', 'STATUS', 'OUTCOME'];
    const sums = practices.facets
      .filter(({ key }) => single.includes(key))
      .map(({ buckets }) => buckets.reduce((sum, { count }) => sum + count, 0));
    expect(sums).toEqual(single.map(() => practices.totalCount));
    expect(practices.facets.map(({ key }) => key)).toEqual(FACET_NAMES);
  });
});

const MOMENT = `{ practices(locale: "en", first: 100) {
  totalCount
  nodes { title regions { code } policyAreas { code } }
  facets(names: [REGION, POLICY_AREA]) { buckets { value count } }
  mapClusters(zoom: 3) { count } } }`;

interface Moment {
  readonly practices: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly title: string;
      readonly regions: readonly { readonly code: string }[];
      readonly policyAreas: readonly { readonly code: string }[];
    }[];
    readonly facets: readonly {
      readonly buckets: readonly { readonly value: string; readonly count: number }[];
    }[];
    readonly mapClusters: readonly { readonly count: number }[];
  };
}

function tally(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('while others publish', () => {
  it('a page, its total, its facets and its map are of one moment', async () => {
    let isWriting = true;
    let published = 0;
    const write = async () => {
      while (isWriting) {
        const [change] = fc.sample(CHANGE, 1);
        const { regions, policyAreas } = change!.facts;
        const title = `${regions.join(' ')}: ${policyAreas.join(' ')}`;
        await database.database.transact(async (tx) => {
          const sql: Sql = (text, values) => tx.query(text, [...(values ?? [])]);
          const id = IDS[change!.practice]!;
          if (change!.isRemoved) await removePublishedPractices(sql, [id]);
          else {
            const slugs = { en: `practice-${change!.practice}` };
            const { facts } = change!;
            await insertPublishedPractice(sql, { id, facts, slugs, editions: { en: { title } } });
          }
        });
        published += 1;
      }
    };
    const ids = await database.sql<{ practice_id: string }>(
      'SELECT practice_id FROM delivery.practice_facet WHERE removed_because IS NULL',
    );
    const live = ids.map((row) => row.practice_id);
    await removePublishedPractices(database.sql, live);
    const writing = write();
    for (let read = 0; read < 60 || published < 20; read += 1) {
      const { practices } = await columns.data<Moment>(MOMENT);
      const { nodes, facets, totalCount, mapClusters } = practices;
      expect(nodes).toHaveLength(totalCount);
      expect(mapClusters.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      const codesOf = (field: 'regions' | 'policyAreas') =>
        nodes.map((node) => node[field].map(({ code }) => code));
      expect(nodes.map(({ title }) => title)).toEqual(
        codesOf('regions').map(
          (regions, index) => `${regions.join(' ')}: ${codesOf('policyAreas')[index]!.join(' ')}`,
        ),
      );
      const [region, area] = facets.map(({ buckets }) =>
        Object.fromEntries(buckets.map(({ value, count }) => [value, count])),
      );
      expect(region).toEqual(tally(codesOf('regions').flat()));
      const areas = codesOf('policyAreas').map((codes) =>
        codes.includes('labour-youth') ? [...new Set([...codes, 'labour'])] : codes,
      );
      expect(area).toEqual(tally(areas.flat()));
    }
    isWriting = false;
    await writing;
    expect(published).toBeGreaterThanOrEqual(20);
  }, 120_000);
});
