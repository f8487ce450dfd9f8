import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildFacts,
  insertPublishedPractice,
  type EditionWords,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import type { PublishedFacts } from './index.ts';

interface OverviewOf<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly leftOut: readonly { reason: string; label: string; count: number }[];
}
interface Finding {
  readonly practice: { readonly title: string };
  readonly text: { readonly plain: string; readonly locale: string; isFallback: boolean } | null;
  readonly rating: number | null;
}

let database: TestDatabase;
let api: PublicSchema;

const ROOM = 'aspects.communication.roomForImprovement';
const INSPIRING = 'aspects.communication.inspiringElements';
let day = 0;

async function publish(
  title: string,
  words: EditionWords,
  facts: Partial<PublishedFacts> = {},
  more: Readonly<Record<string, EditionWords>> = {},
): Promise<void> {
  day += 1;
  await insertPublishedPractice(database.sql, {
    editions: { en: { title, ...words }, ...more },
    facts: buildFacts(facts),
    publishedAt: new Date(`2026-01-0${day}T00:00:00Z`),
  });
}

function notAssessed(notAssessedReason: string): Partial<PublishedFacts> {
  const aspect = 'communication';
  return { aspects: [{ aspect, state: 'NOT_ASSESSED', notAssessedReason, rating: null }] };
}

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  const rated = {
    aspects: [{ aspect: 'communication', state: 'ASSESSED', notAssessedReason: null, rating: 2 }],
  } as const;
  await publish('Alpha', { [ROOM]: 'Ask more' }, rated, {
    sv: { title: 'Alfa', [ROOM]: 'Fråga mer' },
  });
  await publish('Beta', { [ROOM]: 'Listen more' }, { regions: ['navarra'] });
  await publish('Gamma', {});
  await publish('Delta', {}, notAssessed('TOO_EARLY'));
  await publish('Epsilon', {}, notAssessed('NOT_APPLICABLE'));
  await publish('Zeta', {}, { ...notAssessed('TOO_EARLY'), matrix: { version: 1, answers: [] } });
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const FIELDS = `totalCount edges { cursor } nodes { practice { title } rating
  text { plain locale isFallback } } leftOut { reason label count }`;

async function overview(args: string, fields = FIELDS): Promise<OverviewOf<Finding>> {
  const data = await api.data<{ aspectOverview: OverviewOf<Finding> }>(
    `{ aspectOverview(aspect: COMMUNICATION, ${args}) { ${fields} } }`,
  );
  return data.aspectOverview;
}

const titlesOf = ({ nodes }: OverviewOf<Finding>) => nodes.map(({ practice }) => practice.title);

describe('an aspect across practices', () => {
  it('E-07 lists what is room for improvement, and counts the rest with the reasons', async () => {
    const found = await overview('side: ROOM_FOR_IMPROVEMENT, locale: "en"');
    expect(found).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          practice: { title: 'Beta' },
          rating: null,
          text: { plain: 'Listen more', locale: 'en', isFallback: false },
        },
        { practice: { title: 'Alpha' }, rating: 2, text: { plain: 'Ask more' } },
      ],
      leftOut: [
        { reason: 'TOO_EARLY', label: 'Not assessed: it is too early to tell', count: 2 },
        { reason: 'NOT_APPLICABLE', count: 1 },
        { reason: 'NO_TEXT', label: 'Assessed, but nothing is written here', count: 1 },
      ],
    });
  });

  it('E-07 lists either side when none is named', async () => {
    const found = await overview('locale: "en"');
    expect(titlesOf(found)).toEqual(['Gamma', 'Beta', 'Alpha']);
    expect(found.nodes.every(({ text }) => text === null)).toBe(true);
    const inspiring = await overview('side: INSPIRING, locale: "en"');
    expect(inspiring.nodes[0]!.text).toMatchObject({ plain: 'Inspiring en' });
    expect(INSPIRING).toContain('inspiring');
  });

  it('E-07 carries the provenance of a text that fell back', async () => {
    const found = await overview('side: ROOM_FOR_IMPROVEMENT, locale: "sv"');
    expect(found.nodes.map(({ text }) => text)).toEqual([
      { plain: 'Listen more', locale: 'en', isFallback: true },
      { plain: 'Fråga mer', locale: 'sv', isFallback: false },
    ]);
  });

  it.each([
    ['NONE', 'fallback: { mode: NONE }', ['Fråga mer']],
    ['LIST', 'fallback: { mode: LIST, locales: ["en"] }', ['Listen more', 'Fråga mer']],
  ])('E-07 reads with the fallback %s', async (_, fallback, texts) => {
    const found = await overview(`side: ROOM_FOR_IMPROVEMENT, locale: "sv", ${fallback}`);
    expect(found.nodes.map(({ text }) => text?.plain)).toEqual(texts);
    expect(found.totalCount).toBe(texts.length);
  });

  it('E-07 goes through the selection only', async () => {
    const args = 'side: ROOM_FOR_IMPROVEMENT, locale: "en"';
    const inNavarre = await overview(`${args}, filter: { regions: ["navarra"] }`);
    expect(titlesOf(inNavarre)).toEqual(['Beta']);
    expect(inNavarre.leftOut).toEqual([]);
    const found = await overview(`${args}, search: "alpha"`);
    expect(titlesOf(found)).toEqual(['Alpha']);
    expect(found.leftOut).toEqual([]);
  });

  it('E-07 pages forwards and backwards, and refuses the cursor of another side', async () => {
    const first = await overview('locale: "en", first: 2');
    expect(titlesOf(first)).toEqual(['Gamma', 'Beta']);
    const { cursor } = first.edges[1]!;
    const second = await overview(`locale: "en", first: 2, after: "${cursor}"`);
    expect(titlesOf(second)).toEqual(['Alpha']);
    const back = await overview(`locale: "en", last: 1, before: "${second.edges[0]!.cursor}"`);
    expect(titlesOf(back)).toEqual(['Beta']);
    const foreign = `{ aspectOverview(aspect: COMMUNICATION, side: INSPIRING, locale: "en",
      after: "${cursor}") { totalCount } }`;
    const { errors } = await api.ask(foreign);
    expect(errors).toHaveLength(1);
  });

  it('G-11 is one statement for a page, and one for each thing that is counted', async () => {
    api.reader.takeStatements();
    await overview('locale: "en"', 'nodes { practice { title } text { plain } }');
    expect(api.reader.takeStatements()).toHaveLength(1);
    await overview('locale: "en"');
    expect(api.reader.takeStatements()).toHaveLength(3);
  });

  it.each([
    ['locale: "it"', 'UNKNOWN_LOCALE'],
    ['locale: "en", filter: { regions: ["nowhere"] }', 'UNKNOWN_VALUE'],
    ['locale: "en", filter: { minRating: 9 }', 'INVALID_RATING'],
  ])('E-07 refuses %s', async (args, reason) => {
    const query = `{ aspectOverview(aspect: COMMUNICATION, ${args}) { totalCount } }`;
    expect(await api.refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });
});

describe('a criterion across practices', () => {
  const criterion = (name: string) =>
    api.data<{ criterionOverview: OverviewOf<object> }>(
      `{ criterionOverview(criterion: ${name}, locale: "en") { totalCount
        nodes { practice { title } best median answers { questionKey rating answer { plain } } }
        leftOut { reason label count } } }`,
    );

  it('E-07 lists ratings and answers, and counts what has none with the reasons', async () => {
    const { criterionOverview: found } = await criterion('RELEVANCE');
    expect(found.totalCount).toBe(5);
    expect(found.nodes[0]).toEqual({
      practice: { title: 'Epsilon' },
      best: 3,
      median: 3,
      answers: [{ questionKey: 'relevance-need', rating: 3, answer: { plain: 'Answer en' } }],
    });
    expect(found.leftOut).toMatchObject([{ reason: 'NOT_ASKED', count: 1 }]);
  });

  it('E-07 tells a criterion without ratings from one that was not asked for', async () => {
    const { criterionOverview: found } = await criterion('IMPACT');
    expect(found).toMatchObject({
      totalCount: 0,
      nodes: [],
      leftOut: [
        { reason: 'UNKNOWN', label: 'Not rated: the sources do not say', count: 5 },
        { reason: 'NOT_ASKED', count: 1 },
      ],
    });
  });
});
