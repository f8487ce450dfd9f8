import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildFacts, insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

interface Answer {
  readonly practicesToLearnFrom: {
    readonly comparableRegions: number;
    readonly weakDimensions: readonly object[];
    readonly areasWithoutPractice: readonly { readonly code: string }[];
    readonly notes: readonly { readonly code: string; readonly text: string }[];
    readonly lessons: readonly {
      readonly practice: { readonly title: string };
      readonly region: { readonly code: string };
      readonly distance: number | null;
      readonly points: number;
      readonly because: readonly { readonly kind: string; readonly text: string }[];
    }[];
  } | null;
}

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  api = openPublicSchema(database.url);
  await publish('Own', ['basque-country'], ['language']);
  await publish('Together with Navarra', ['navarra', 'basque-country'], ['housing']);
  await publish('Benefits', ['navarra'], ['social_security_and_assistance']);
  await publish('Housing again', ['vienna'], ['housing']);
  await publish('Schools', ['catalonia'], ['education']);
  await publish('Languages', ['catalonia'], ['language']);
}, 120_000);

afterAll(async () => {
  await api.close();
  await database.close();
});

async function publish(
  title: string,
  regions: readonly string[],
  policyAreas: readonly string[],
): Promise<void> {
  await insertPublishedPractice(database.sql, {
    editions: { en: { title } },
    facts: buildFacts({ regions, policyAreas, targetGroups: [] }),
  });
}

async function learn(region: string, locale = 'en', first = 10) {
  const answer = await api.data<Answer>(
    `query ($region: String!, $locale: Locale!, $first: Int!) {
      practicesToLearnFrom(region: $region, locale: $locale, first: $first) {
        comparableRegions weakDimensions { dimension label score source subjects { code } }
        areasWithoutPractice { code } notes { code text }
        lessons { practice { title } region { code } distance points because { kind text } } } }`,
    { region, locale, first },
  );
  return answer.practicesToLearnFrom;
}

describe('practices to learn from', () => {
  it('are of other regions, in weak or empty areas, with the reasons in words', async () => {
    const found = (await learn('basque-country'))!;
    const titles = found.lessons.map(({ practice }) => practice.title);
    expect(titles).toEqual(['Benefits', 'Schools']);
    const [first] = found.lessons;
    expect(first).toMatchObject({
      region: { code: 'navarra' },
      points: expect.any(Number) as unknown,
    });
    expect(first!.because.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'SIMILAR_REGION',
        expect.stringMatching(
          /^Navarre and Basque Country: distance 0\.\d+, .* on 5 of 28 figures\.$/u,
        ),
      ],
      [
        'WEAK_DIMENSION',
        'A weak side in MIPEX-R – Social security and assistance: Basque Country 33 of 100 points (El Correo 27-05-2024 via medios.mugak.eu/noticias/noticia/686881).',
      ],
      [
        'NO_OWN_PRACTICE',
        'A policy area without a practice of its own – Basque Country: Social security and social assistance.',
      ],
      ['STRONG_RATING', 'Its best rating in the criteria matrix is 3 of 4.'],
    ]);
    expect(found.weakDimensions).toEqual([
      {
        dimension: 'social_security_and_assistance',
        label: 'Social security and assistance',
        score: 33,
        source: 'El Correo 27-05-2024 via medios.mugak.eu/noticias/noticia/686881',
        subjects: [{ code: 'social_security_and_assistance' }, { code: 'access_to_information' }],
      },
    ]);
    const empty = found.areasWithoutPractice.map(({ code }) => code);
    expect(empty).not.toEqual(expect.arrayContaining(['housing']));
    expect(empty).not.toEqual(expect.arrayContaining(['language']));
    expect(empty).toHaveLength(14);
    expect(found.notes).toEqual([]);
  });

  it('of a region with a higher score say by how much', async () => {
    const found = (await learn('murcia'))!;
    const schools = found.lessons.find(({ practice }) => practice.title === 'Schools')!;
    expect(schools.because.map(({ text }) => text)).toContain(
      'A higher score in MIPEX-R – Overall score: Catalonia 64, Murcia 14 of 100 points (El Correo 27-05-2024 via medios.mugak.eu/noticias/noticia/686881).',
    );
    expect(found.notes.map(({ code }) => code)).toEqual(['NO_SCORES', 'NO_PRACTICE_OF_ITS_OWN']);
  });

  it('speak the language of the reader', async () => {
    const swedish = (await learn('murcia', 'sv', 1))!;
    expect(swedish.notes[1]!.text).toBe(
      'Murcia: ingen praktik är publicerad ännu, så alla politikområden räknas som tomma.',
    );
    const texts = swedish.lessons[0]!.because.map(({ text }) => text);
    expect(texts).toContainEqual(
      expect.stringMatching(/^Ett politikområde utan egen praktik – Murcia: /u),
    );
  });

  it('are ranked without any figure, too, and the answer says so', async () => {
    const own = await openTestDatabase('reference', []);
    const reader = openPublicSchema(own.url);
    await own.sql(`DELETE FROM cms.observation`);
    await own.sql(`DELETE FROM cms.mipex_score`);
    await own.sql(`UPDATE cms.nuts_unit SET urban_rural = NULL`);
    const ask = () =>
      reader.data<Answer>(`{ practicesToLearnFrom(region: "skane", locale: "en") {
        comparableRegions notes { code text } lessons { practice { title } distance because { kind } } } }`);
    expect(await ask()).toMatchObject({
      practicesToLearnFrom: {
        comparableRegions: 0,
        notes: [
          {
            code: 'NO_COMPARISON',
            text: 'Skåne: nothing is known by which the region could be compared with others. The order rests on policy areas and analyses alone.',
          },
          { code: 'NO_SCORES' },
          { code: 'NO_PRACTICE_OF_ITS_OWN' },
          { code: 'NO_PRACTICES' },
        ],
        lessons: [],
      },
    });
    const facts = buildFacts({ regions: ['navarra'], policyAreas: ['housing'] });
    await insertPublishedPractice(own.sql, { editions: { en: { title: 'Homes' } }, facts });
    const { practicesToLearnFrom } = await ask();
    expect(practicesToLearnFrom!.lessons).toEqual([
      {
        practice: { title: 'Homes' },
        distance: null,
        because: [
          { kind: 'REGION_NOT_COMPARABLE' },
          { kind: 'NO_OWN_PRACTICE' },
          { kind: 'STRONG_RATING' },
        ],
      },
    ]);
    await reader.close();
    await own.close();
  });

  it('are found by the code of a NUTS unit; a region that does not exist has none', async () => {
    expect((await learn('ES21'))!.lessons).toHaveLength(2);
    expect(await learn('atlantis')).toBeNull();
    expect(await learn('a\u0000')).toBeNull();
  });

  it.each([0, 21])('refuses %d as a number of practices', async (first) => {
    const query = `{ practicesToLearnFrom(region: "skane", locale: "en", first: ${first}) { comparableRegions } }`;
    expect(await api.refusal(query)).toMatchObject({ reason: 'INVALID_NUMBER', argument: 'first' });
  });

  it('G-11 takes the same statements for one practice and for several', async () => {
    const statements = async (first: number) => {
      api.reader.takeStatements();
      await learn('skane', 'en', first);
      return [...api.reader.takeStatements()].sort();
    };
    const many = await statements(10);
    expect(await statements(1)).toEqual(many);
    expect(many).toEqual([
      'indicators',
      'lesson_candidates',
      'lesson_own_areas',
      'locale_settings',
      'practices_by_id_ROW',
      'region_by_any_code',
      'region_mipex_scores',
      'region_observations',
      'region_typologies',
      'regions_all',
      'terms_by_taxonomy',
    ]);
  });
});
