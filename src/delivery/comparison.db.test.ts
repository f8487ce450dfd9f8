import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../kernel/ids.ts';
import { buildFacts, insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;
let ids: readonly string[];

const MATRIX = {
  version: 1,
  answers: [2, 4].map((rating) => ({
    questionKey: `relevance-${rating}`,
    criterion: 'relevance',
    state: 'RATED' as const,
    rating,
    evidence: [],
  })),
};

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  const first = await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'First' }, sv: { title: 'Första' } },
    facts: buildFacts({
      policyAreas: ['labour', 'housing'],
      budget: { amountCents: 1_250_000, currency: 'EUR' },
      beneficiariesPersons: 1200,
    }),
  });
  const second = await insertPublishedPractice(database.sql, {
    editions: {
      en: { title: 'Second', 'aspects.communication.roomForImprovement': 'Say it earlier' },
    },
    facts: buildFacts({
      regions: ['navarra'],
      period: { start: '2022', end: null, isOngoing: true },
      aspects: [{ aspect: 'communication', state: 'ASSESSED', notAssessedReason: null, rating: 3 }],
      matrix: MATRIX,
    }),
  });
  const others = await Promise.all(
    ['Third', 'Fourth', 'Fifth'].map((title) =>
      insertPublishedPractice(database.sql, { editions: { en: { title } } }),
    ),
  );
  ids = [first, second, ...others].map(({ id }) => encodeId('Practice', id));
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const QUERY = (fields: string) => `query ($ids: [ID!]!, $locale: Locale!) {
  comparePractices(ids: $ids, locale: $locale) { ${fields} } }`;

async function compare<T>(fields: string, count = 2, locale = 'en'): Promise<T> {
  const variables = { ids: ids.slice(0, count), locale };
  const data = await api.data<{ comparePractices: T }>(QUERY(fields), variables);
  return data.comparePractices;
}

describe('practices side by side', () => {
  it('E-07 says of each fact what is shared and what only one has', async () => {
    const { facts } = await compare<{ facts: readonly Record<string, unknown>[] }>(
      `facts { fact label agreement shared { code label } cells { values { code label } onlyHere { code } } }`,
    );
    const byName = new Map(facts.map((fact) => [fact['fact'], fact]));
    expect(byName.get('POLICY_AREA')).toEqual({
      fact: 'POLICY_AREA',
      label: 'Policy areas',
      agreement: 'PARTLY',
      shared: [{ code: 'labour', label: 'Employment' }],
      cells: [
        {
          values: [
            { code: 'labour', label: 'Employment' },
            { code: 'housing', label: 'housing' },
          ],
          onlyHere: [{ code: 'housing' }],
        },
        { values: [{ code: 'labour', label: 'Employment' }], onlyHere: [] },
      ],
    });
    expect(byName.get('COUNTRY')).toMatchObject({ agreement: 'DIFFERENT', shared: [] });
    expect(byName.get('TARGET_GROUP')).toMatchObject({ agreement: 'SAME' });
    expect(byName.get('OUTCOME')).toMatchObject({
      agreement: 'UNKNOWN',
      cells: [{ values: [] }, { values: [] }],
    });
    expect(byName.get('PERIOD')).toMatchObject({
      cells: [
        { values: [{ code: '2019/2021-06', label: '2019 – 2021-06' }] },
        { values: [{ code: '2022/..', label: '2022 –' }] },
      ],
    });
    expect(byName.get('BUDGET')).toMatchObject({
      cells: [{ values: [{ code: '1250000 EUR', label: '€12,500.00' }] }, { values: [] }],
    });
  });

  it('E-07 puts aspects, tips and criteria in the order asked for', async () => {
    const compared = await compare<Record<string, readonly Record<string, unknown>[]>>(
      `practices { title }
       aspects { aspect agreement cells { state rating roomForImprovementText { plain locale } } }
       tips { question cells { answer { plain } } }
       criteria { criterion label agreement cells { best median rated notApplicable unknown } }`,
    );
    expect(compared['practices']).toEqual([{ title: 'First' }, { title: 'Second' }]);
    const aspects = compared['aspects']!;
    expect(aspects).toHaveLength(7);
    expect(aspects.find(({ aspect }) => aspect === 'COMMUNICATION')).toEqual({
      aspect: 'COMMUNICATION',
      agreement: 'DIFFERENT',
      cells: [
        { state: 'ASSESSED', rating: null, roomForImprovementText: null },
        {
          state: 'ASSESSED',
          rating: 3,
          roomForImprovementText: { plain: 'Say it earlier', locale: 'en' },
        },
      ],
    });
    expect(aspects.find(({ aspect }) => aspect === 'INNOVATION')).toMatchObject({
      cells: [{ state: 'NOT_ASSESSED' }, null],
    });
    expect(compared['tips']).toHaveLength(4);
    expect(compared['tips']![0]).toMatchObject({
      question: 'REPLICABLE_ELEMENTS',
      cells: [{ answer: { plain: 'Tip en' } }, { answer: { plain: 'Tip en' } }],
    });
    expect(compared['criteria']).toEqual([
      {
        criterion: 'RELEVANCE',
        label: 'relevance',
        agreement: 'DIFFERENT',
        cells: [
          { best: 3, median: 3, rated: 1, notApplicable: 0, unknown: 0 },
          { best: 4, median: 3, rated: 2, notApplicable: 0, unknown: 0 },
        ],
      },
      {
        criterion: 'IMPACT',
        label: 'impact',
        agreement: 'UNKNOWN',
        cells: [
          { best: null, median: null, rated: 0, notApplicable: 0, unknown: 1 },
          { best: null, median: null, rated: 0, notApplicable: 0, unknown: 0 },
        ],
      },
    ]);
  });

  it('E-07 speaks the language asked for', async () => {
    const { facts, practices } = await compare<Record<string, readonly Record<string, unknown>[]>>(
      'practices { title contentLocale } facts { label shared { label } }',
      2,
      'sv',
    );
    expect(practices).toEqual([
      { title: 'Första', contentLocale: 'sv' },
      { title: 'Second', contentLocale: 'en' },
    ]);
    expect(facts).toContainEqual({
      label: 'Politikområden',
      shared: [{ label: 'Sysselsättning' }],
    });
  });

  it('G-11 reads two practices, or four, in the same two statements', async () => {
    for (const count of [2, 4]) {
      api.reader.takeStatements();
      await compare('practices { title } facts { agreement } aspects { cells { state } }', count);
      expect(api.reader.takeStatements()).toEqual(['practices_by_id_ROW', 'terms_by_key']);
    }
  });

  it.each<[string, (all: readonly string[]) => readonly string[], string]>([
    ['one', (all) => all.slice(0, 1), 'COMPARISON_IDS'],
    ['none', () => [], 'COMPARISON_IDS'],
    ['more than four', (all) => all.slice(0, 5), 'COMPARISON_IDS'],
    ['the same twice', (all) => [all[0]!, all[0]!], 'COMPARISON_IDS'],
    ['a malformed id', (all) => [all[0]!, 'nonsense'], 'UNKNOWN_PRACTICE'],
    ['an id of another type', (all) => [all[0]!, encodeId('Region', 'x')], 'UNKNOWN_PRACTICE'],
    [
      'an id that nobody has',
      (all) => [all[0]!, encodeId('Practice', '00000000-0000-4000-8000-0000000000ff')],
      'UNKNOWN_PRACTICE',
    ],
  ])('E-07 refuses %s', async (_, choose, reason) => {
    const refusal = await api.refusal(QUERY('locale'), { ids: choose(ids), locale: 'en' });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('refuses a language that nobody reads in', async () => {
    const refusal = await api.refusal(QUERY('locale'), { ids: ids.slice(0, 2), locale: 'it' });
    expect(refusal).toMatchObject({ reason: 'UNKNOWN_LOCALE' });
  });
});
