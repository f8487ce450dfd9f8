import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../kernel/ids.ts';
import { insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;
let id: string;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  const practice = await insertPublishedPractice(database.sql, {
    sourceLocale: 'el',
    editions: {
      el: { title: 'Δρόμος', context: 'Συγκείμενο', results: 'Αποτελέσματα' },
      en: { title: 'Path', context: 'Context' },
      sv: { title: 'Väg' },
    },
  });
  id = encodeId('Practice', practice.id);
  await insertPublishedPractice(database.sql, { editions: { en: { title: 'English only' } } });
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const PROVENANCE = `value html plain tree locale requestedLocale isFallback fallbackReason origin
  isOutdated sourceLocale`;

/** Reads fields of the practice that has editions in Greek, English and Swedish. */
async function read(args: string, fields: string): Promise<unknown> {
  const query = `{ practice(id: "${id}", ${args}) { ${fields} } }`;
  return (await api.data<{ practice: unknown }>(query)).practice;
}

describe('a practice in a language', () => {
  it('A-09 gives each text plain and with its provenance', async () => {
    const practice = await read(
      'locale: "sv"',
      `title titleText { ${PROVENANCE} } contextText { ${PROVENANCE} }
       summary objectives { tree html plain }`,
    );
    expect(practice).toEqual({
      title: 'Väg',
      titleText: {
        value: 'Väg',
        html: 'Väg',
        plain: 'Väg',
        tree: null,
        locale: 'sv',
        requestedLocale: 'sv',
        isFallback: false,
        fallbackReason: null,
        origin: 'HUMAN',
        isOutdated: false,
        sourceLocale: 'el',
      },
      contextText: {
        value: 'Context',
        html: '<p>Context</p>',
        plain: 'Context',
        tree: {
          type: 'document',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Context' }] }],
        },
        locale: 'en',
        requestedLocale: 'sv',
        isFallback: true,
        fallbackReason: 'MISSING',
        origin: 'HUMAN',
        isOutdated: false,
        sourceLocale: 'el',
      },
      summary: 'Summary sv',
      objectives: {
        tree: {
          type: 'document',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Objectives sv' }] }],
        },
        html: '<p>Objectives sv</p>',
        plain: 'Objectives sv',
      },
    });
  });

  it('A-09 says of the whole practice which edition it is', async () => {
    const fields = 'locale contentLocale isFallback fallbackReason sourceLocale slug';
    expect(await read('locale: "sv"', fields)).toEqual({
      locale: 'sv',
      contentLocale: 'sv',
      isFallback: false,
      fallbackReason: null,
      sourceLocale: 'el',
      slug: 'vag',
    });
    expect(await read('locale: "pt"', fields)).toEqual({
      locale: 'pt',
      contentLocale: 'en',
      isFallback: true,
      fallbackReason: 'NOT_PUBLISHED',
      sourceLocale: 'el',
      slug: 'path',
    });
  });

  it('A-10 two aliases with two languages give two languages', async () => {
    const data = await api.data(`{
      swedish: practice(id: "${id}", locale: "sv") { title }
      greek: practice(id: "${id}", locale: "el") { title spanish: in(locale: "es") { locale title } }
    }`);
    expect(data).toEqual({
      swedish: { title: 'Väg' },
      greek: { title: 'Δρόμος', spanish: { locale: 'es', title: 'Path' } },
    });
  });

  it('A-10 relations inherit the language unless they have their own', async () => {
    const practice = await read(
      'locale: "sv"',
      `policyAreas { locale name english: name(locale: "en") }
       spanish: policyAreas(locale: "es") { locale name nameText { locale isFallback } }
       country { name } greekCountry: country(locale: "el") { name }
       regions { name country { name } } spanishRegions: regions(locale: "es") {
         locale name nameText { locale isFallback fallbackReason } country { name } }`,
    );
    expect(practice).toEqual({
      policyAreas: [{ locale: 'sv', name: 'Sysselsättning', english: 'Employment' }],
      spanish: [{ locale: 'es', name: 'Empleo', nameText: { locale: 'es', isFallback: false } }],
      country: { name: 'Sverige' },
      greekCountry: { name: 'Σουηδία' },
      regions: [{ name: 'Skåne', country: { name: 'Sverige' } }],
      spanishRegions: [
        {
          locale: 'es',
          name: 'Skåne',
          nameText: { locale: 'en', isFallback: true, fallbackReason: 'MISSING' },
          country: { name: 'Suecia' },
        },
      ],
    });
  });

  it('A-11 a field that falls back changes nothing beside, below or above it', async () => {
    const practice = await read(
      'locale: "sv"',
      `contextText { locale } resultsText { locale } summaryText { locale }
       policyAreas { locale } regions { locale } alternates { locale slug }
       aspects { inspiringElementsText { locale } } locale`,
    );
    expect(practice).toMatchObject({
      contextText: { locale: 'en' },
      resultsText: { locale: 'el' },
      summaryText: { locale: 'sv' },
      policyAreas: [{ locale: 'sv' }],
      regions: [{ locale: 'sv' }],
      aspects: [{ inspiringElementsText: { locale: 'sv' } }, { inspiringElementsText: null }],
      locale: 'sv',
    });
  });

  it('A-12 NONE shows nothing of another language', async () => {
    const none = 'fallback: { mode: NONE }';
    expect(
      await read(`locale: "sv", ${none}`, 'title context { plain } resultsText { locale }'),
    ).toEqual({
      title: 'Väg',
      context: null,
      resultsText: null,
    });
    expect(await read(`locale: "pt", ${none}`, 'title')).toBeNull();
    const list = await api.data(
      `{ practices(locale: "sv", ${none}) { totalCount nodes { title } } }`,
    );
    expect(list).toEqual({ practices: { totalCount: 1, nodes: [{ title: 'Väg' }] } });
  });

  it('A-12 an explicit list is tried in its order, and nothing else', async () => {
    const list = (locales: string) =>
      `locale: "pt", fallback: { mode: LIST, locales: [${locales}] }`;
    const fields = `contentLocale isFallback title titleText { locale fallbackReason }
      contextText { locale } resultsText { locale } policyAreas { name }`;
    expect(await read(list('"sv", "el"'), fields)).toEqual({
      contentLocale: 'sv',
      isFallback: true,
      title: 'Väg',
      titleText: { locale: 'sv', fallbackReason: 'NOT_PUBLISHED' },
      contextText: { locale: 'el' },
      resultsText: { locale: 'el' },
      policyAreas: [{ name: 'Employment' }],
    });
    expect(await read(list('"sv"'), 'title context { plain }')).toEqual({
      title: 'Väg',
      context: null,
    });
    expect(await read(list('"es"'), 'title')).toBeNull();
  });

  it('A-12 a list of practices under an explicit list takes one statement', async () => {
    api.reader.takeStatements();
    const data = await api.data(`{ practices(locale: "pt", orderBy: [OLDEST],
      fallback: { mode: LIST, locales: ["sv", "en"] }) { totalCount nodes { title contentLocale } } }`);
    expect(api.reader.takeStatements()).toEqual(['practices_LIST_all_O_next_end_whole']);
    expect(data).toMatchObject({ practices: { totalCount: 2 } });
    const { practices } = data as { practices: { nodes: readonly { title: string }[] } };
    expect(practices.nodes.map(({ title }) => title).sort()).toEqual(['English only', 'Väg']);
  });

  it.each([
    'fallback: { mode: LIST }',
    'fallback: { mode: LIST, locales: [] }',
    'fallback: { mode: NONE, locales: ["en"] }',
  ])('A-12 refuses %s', async (fallback) => {
    const query = `{ practices(locale: "sv", ${fallback}) { nodes { title } } }`;
    expect(await api.refusal(query)).toMatchObject({ reason: 'FALLBACK_LOCALES' });
  });

  it.each([
    'practices(locale: "xx") { nodes { title } }',
    'practices(locale: "it") { nodes { title } }',
    'practices(locale: "xx", orderBy: [TITLE]) { nodes { title } }',
    'practices(locale: "sv", fallback: { mode: LIST, locales: ["xx"] }) { nodes { title } }',
    'practice(slug: "vag", locale: "xx") { title }',
    'practice(id: "nonsense", locale: "xx") { title }',
    'regions(locale: "xx") { nodes { name } }',
    'region(code: "skane", locale: "xx") { name }',
    'taxonomy(name: POLICY_AREA, locale: "xx") { name }',
    'criteriaMatrix(locale: "xx") { version }',
    'questionnaire(kind: TEMPLATE, locale: "xx") { version }',
    'region(code: "skane", locale: "sv") { name(locale: "xx") }',
  ])('refuses an unknown or not enabled language: %s', async (field) => {
    expect(await api.refusal(`{ ${field} }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'UNKNOWN_LOCALE',
      argument: 'locale',
      http: { status: 400 },
    });
  });

  it("says why in the caller's language", async () => {
    const { errors } = await api.ask('{ practices(locale: "xx") { nodes { title } } }', {}, 'sv');
    expect(errors?.map(({ message }) => message)).toEqual([
      'Metoder kan inte läsas på språket ”xx”.',
    ]);
  });
});
