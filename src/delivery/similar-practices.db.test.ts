import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../kernel/ids.ts';
import {
  buildFacts,
  insertPublishedPractice,
  type EditionWords,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import type { PublishedFacts } from './index.ts';

interface Similar {
  readonly score: number;
  readonly practice: { readonly id: string; readonly title: string };
  readonly because: readonly {
    readonly kind: string;
    readonly label: string;
    readonly values: readonly string[];
    readonly codes: readonly string[];
    readonly points: number;
  }[];
}

let database: TestDatabase;
let api: PublicSchema;
const ids = new Map<string, string>();

/** A practice whose title and summary are given; everything else differs from the others. */
async function publish(
  title: string,
  summary: string,
  facts: Partial<PublishedFacts>,
  more: Readonly<Record<string, EditionWords>> = {},
): Promise<void> {
  const apart = { regions: ['navarra'], authorityMode: 'INDIRECT', aspects: [] } as const;
  const practice = await insertPublishedPractice(database.sql, {
    editions: { en: { title, summary }, ...more },
    facts: buildFacts({ ...apart, ...facts }),
  });
  ids.set(title, encodeId('Practice', practice.id));
}

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  await database.sql(
    `INSERT INTO cms.term (id, taxonomy, code, provenance, source_name, position)
     SELECT gen_random_uuid(), 'POLICY_AREA', code, 'SOURCED', 'REGIN', 9
     FROM unnest(ARRAY['health', 'sport', 'media', 'culture']) AS code`,
  );
  api = openPublicSchema(database.url);
  const common = { policyAreas: ['labour'], targetGroups: ['women'] };
  await publish('Bicycle lessons', 'Women learn to ride bicycles together', {
    ...common,
    policyAreas: ['labour', 'sport'],
    regions: ['skane'],
    authorityMode: 'DIRECT',
  });
  await publish('Football', 'A club opens its doors', {
    policyAreas: ['sport'],
    targetGroups: ['a'],
  });
  await publish('Job centre', 'Advice for those who seek work', { ...common, targetGroups: ['b'] });
  await publish('Mentors', 'Meeting once a month', { ...common, targetGroups: ['c'] });
  await publish('Workshop', 'Repairing a bicycle is a lesson', {
    policyAreas: ['culture'],
    targetGroups: ['d'],
  });
  await publish('Library', 'Novels for everyone', {
    policyAreas: ['media'],
    targetGroups: ['e'],
    regions: ['skane'],
    authorityMode: 'DIRECT',
  });
  await publish(
    'Choir',
    'Singing',
    { policyAreas: ['sport'], targetGroups: ['f'] },
    { sv: { title: 'Kör', summary: 'Sång' } },
  );
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const FIELDS = 'score practice { id title } because { kind label values codes points }';

async function similarTo(title: string, args = '', locale = 'en'): Promise<readonly Similar[]> {
  const data = await api.data<{ practice: { similar: readonly Similar[] } }>(
    `query ($id: ID!) { practice(id: $id, locale: "${locale}") { similar${args} { ${FIELDS} } } }`,
    { id: ids.get(title)! },
  );
  return data.practice.similar;
}

const titlesOf = (found: readonly Similar[]) => found.map(({ practice }) => practice.title);

describe('similar practices', () => {
  it('E-07 puts what shares a rare area before what shares a common one, and never the practice itself', async () => {
    const found = await similarTo('Bicycle lessons', '(first: 12)');
    expect(titlesOf(found).toSorted()).toEqual(
      ['Choir', 'Football', 'Job centre', 'Mentors', 'Workshop'].toSorted(),
    );
    const scores = new Map(found.map(({ practice, score }) => [practice.title, score]));
    expect(scores.get('Workshop')).toBeGreaterThan(0);
    const two = await similarTo('Bicycle lessons', '(first: 2)');
    expect(two).toEqual(found.slice(0, 2));
  });

  it('E-07 leaves out what shares only its place and the part of its authority', async () => {
    expect(titlesOf(await similarTo('Bicycle lessons', '(first: 12)'))).not.toContain('Library');
    expect(await similarTo('Library')).toEqual([]);
  });

  it('E-07 gives reasons whose points add up to the score, what adds most first', async () => {
    for (const { score, because } of await similarTo('Bicycle lessons', '(first: 12)')) {
      const points = because.map((reason) => reason.points);
      expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 6);
      expect(points).toEqual(points.toSorted((left, right) => right - left));
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('E-07 finds shared words in other forms and names them as the practice writes them', async () => {
    const found = await similarTo('Bicycle lessons', '(first: 12)');
    const workshop = found.find(({ practice }) => practice.title === 'Workshop')!;
    expect(workshop.because).toEqual([
      {
        kind: 'TEXT',
        label: expect.stringMatching(/^Uses similar words: /u),
        values: expect.arrayContaining(['Bicycle', 'lessons']),
        codes: [],
        points: workshop.score,
      },
    ]);
  });

  it('E-07 words reasons in the language of the reader, with codes for a filter', async () => {
    const found = await similarTo('Bicycle lessons', '(first: 12)', 'sv');
    const centre = found.find(({ practice }) => practice.title === 'Job centre')!;
    expect(centre.because.filter(({ kind }) => kind !== 'TEXT')).toEqual([
      {
        kind: 'POLICY_AREA',
        label: 'Samma politikområde: Sysselsättning',
        values: ['Sysselsättning'],
        codes: ['labour'],
        points: expect.any(Number),
      },
    ]);
  });

  it('E-07 weighs one of few above one of many', async () => {
    const found = await similarTo('Football', '(first: 12)');
    const points = (title: string) =>
      found
        .find(({ practice }) => practice.title === title)!
        .because.find(({ kind }) => kind === 'POLICY_AREA')!.points;
    // Both share "sport" alone, but the lessons have one more area, so they share a smaller part.
    expect(points('Choir')).toBeGreaterThan(points('Bicycle lessons'));
  });

  it('E-07 finds in a reading without fallback only what has an edition of its own', async () => {
    const data = await api.data<{ practice: { similar: readonly Similar[] } }>(
      `query ($id: ID!) { practice(id: $id, locale: "sv", fallback: { mode: NONE }) {
        similar { practice { title } } } }`,
      { id: ids.get('Choir')! },
    );
    expect(data.practice.similar).toEqual([]);
    expect(titlesOf(await similarTo('Choir', '', 'sv'))).toContain('Football');
    const list = await api.data<{ practice: { similar: readonly Similar[] } }>(
      `query ($id: ID!) { practice(id: $id, locale: "sv", fallback: { mode: LIST, locales: ["en"] }) {
        similar { practice { title contentLocale } } } }`,
      { id: ids.get('Choir')! },
    );
    expect(list.practice.similar).toContainEqual({
      practice: { title: 'Football', contentLocale: 'en' },
    });
  });

  it('E-07 answers the same every time', async () => {
    const once = await similarTo('Bicycle lessons', '(first: 12)');
    for (let round = 0; round < 3; round += 1) {
      expect(await similarTo('Bicycle lessons', '(first: 12)')).toEqual(once);
    }
  });

  it('G-11 is two statements for all practices of a page, however many they are', async () => {
    for (const first of [2, 7]) {
      api.reader.takeStatements();
      await api.data(`{ practices(locale: "en", first: ${first}) { nodes {
        similar(first: 2) { score practice { title } } } } }`);
      const statements = api.reader.takeStatements();
      expect(statements.filter((name) => name.startsWith('similar_'))).toEqual(['similar_ROW']);
      expect(statements.filter((name) => name === 'practices_by_id_ROW')).toHaveLength(1);
    }
  });

  it.each([0, 13, -1])('E-07 refuses %i practices', async (first) => {
    const query = `query ($id: ID!) { practice(id: $id, locale: "en") { similar(first: ${first}) { score } } }`;
    expect(await api.refusal(query, { id: ids.get('Football')! })).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'INVALID_NUMBER',
    });
  });
});

describe('a practice that is taken down', () => {
  it('E-07 is not similar to anything any more', async () => {
    const [removed] = await similarTo('Mentors');
    const title = removed!.practice.title;
    const [row] = (await database.sql(
      `SELECT practice_id AS id FROM delivery.practice WHERE title = $1`,
      [title],
    )) as unknown as readonly { id: string }[];
    await database.sql(`DELETE FROM delivery.practice WHERE practice_id = $1`, [row!.id]);
    await database.sql(
      `UPDATE delivery.practice_facet SET removed_because = 'WITHDRAWN', row_locales = '{}',
         languages = '{}' WHERE practice_id = $1`,
      [row!.id],
    );
    expect(titlesOf(await similarTo('Mentors'))).not.toContain(title);
  });
});
