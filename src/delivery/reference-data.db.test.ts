import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { encodeId } from '../kernel/ids.ts';
import { insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { IDS, insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;
let practiceId: string;
let otherId: string;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  const practice = await insertPublishedPractice(database.sql, { editions: { en: {}, sv: {} } });
  practiceId = encodeId('Practice', practice.id);
  const other = await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'Another' } },
  });
  otherId = encodeId('Practice', other.id);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

describe('vocabularies, forms and languages', () => {
  it('lists the terms of a vocabulary with their languages', async () => {
    const data = await api.data(`{ taxonomy(name: POLICY_AREA, locale: "ca") {
      id code name nameText { locale isFallback } definition { value } provenance parent { code } } }`);
    expect(data).toEqual({
      taxonomy: [
        {
          id: encodeId('Term', IDS.labour),
          code: 'labour',
          name: 'Empleo',
          nameText: { locale: 'es', isFallback: true },
          definition: null,
          provenance: 'SOURCED',
          parent: null,
        },
        {
          id: encodeId('Term', IDS.housing),
          code: 'housing',
          name: 'Housing',
          nameText: { locale: 'en', isFallback: true },
          definition: null,
          provenance: 'SOURCED',
          parent: null,
        },
      ],
    });
  });

  it('C-01 tells the default language and how much can be read in each', async () => {
    const { locales } = await api.data<{ locales: readonly Record<string, unknown>[] }>(
      '{ locales { code isDefault completeness fallback enabledFor } }',
    );
    expect(locales.map(({ code }) => code)).toEqual(['en', 'sv', 'es', 'pt', 'el', 'ca', 'it']);
    expect(locales[0]).toMatchObject({ isDefault: true, completeness: 1, fallback: [] });
    expect(locales[1]).toMatchObject({ isDefault: false, completeness: 0.5, fallback: ['en'] });
    expect(locales[6]).toMatchObject({ completeness: 0, enabledFor: ['FORMS'] });
  });

  it('words the matrix and the template in the language asked for', async () => {
    const data = await api.data(`{
      criteriaMatrix(locale: "sv") { version status scale { value label } criteria {
        criterion isOptional coreQuestion questions { key question lookFor } } }
      questionnaire(kind: TEMPLATE, version: 1, locale: "sv") { locales sections {
        title items { key label required maxLength } } consent { version text locale } } }`);
    expect(data).toEqual({
      criteriaMatrix: {
        version: 1,
        status: 'PROPOSED',
        scale: [
          { value: 0, label: 'No evidence' },
          { value: 4, label: 'Strong' },
        ],
        criteria: [
          {
            criterion: 'RELEVANCE',
            isOptional: false,
            coreQuestion: 'The right things?',
            questions: [
              {
                key: 'relevance-need',
                question: 'Vilket behov?',
                lookFor: ['A needs assessment'],
              },
            ],
          },
        ],
      },
      questionnaire: {
        locales: ['en', 'sv'],
        sections: [
          {
            title: 'The practice',
            items: [
              { key: 'title', label: 'Title of the practice', required: true, maxLength: 120 },
            ],
          },
        ],
        consent: { version: 1, text: 'I agree.', locale: 'en' },
      },
    });
  });

  it.each([
    'criteriaMatrix(version: 9, locale: "en") { version }',
    'questionnaire(kind: TEMPLATE, version: 9, locale: "en") { version }',
    'questionnaire(kind: SURVEY, locale: "en") { version }',
  ])('refuses an unknown version: %s', async (field) => {
    expect(await api.refusal(`{ ${field} }`)).toMatchObject({ reason: 'UNKNOWN_VERSION' });
  });
});

describe('the examples', () => {
  const folder = new URL('../../schema/operations/public/', import.meta.url);

  it.each(readdirSync(folder))('%s runs', async (file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    const data = await api.data(query, {
      id: practiceId,
      ids: [practiceId, otherId],
      locale: 'sv',
      slug: 'title-sv',
      code: 'skane',
      kind: 'TEMPLATE',
      version: 1,
    });
    expect(Object.keys(data as object).length).toBeGreaterThan(0);
  });

  it.each(['find-practices.graphql', 'read-practice.graphql'])(
    '%s is one statement',
    async (file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      await api.warm();
      await api.data(query, { locale: 'en', slug: 'title-en' });
      expect(api.reader.takeStatements()).toHaveLength(1);
    },
  );
});
