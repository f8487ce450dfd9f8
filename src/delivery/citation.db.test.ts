import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { encodeId } from '../kernel/ids.ts';
import {
  insertPublishedPractice,
  removePublishedPractices,
  type PublishedPractice,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { findJsonProblems } from '../../test/kit/json-schemas.ts';
import { openPublicSchema, PUBLIC_URL, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

const TITLES = {
  sv: 'Språk & 50 % jobb_{a} – "åäö"',
  en: 'Language, work # 1',
  es: 'Integración de niños y mayores',
  el: 'Ένταξη στην εργασία',
};

let database: TestDatabase;
let api: PublicSchema;
let practice: PublishedPractice;
let gone: PublishedPractice;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  practice = await insertPublishedPractice(database.sql, {
    editions: Object.fromEntries(Object.entries(TITLES).map(([key, title]) => [key, { title }])),
    publishedAt: new Date('2026-03-04T05:06:07Z'),
    number: 2,
  });
  gone = await insertPublishedPractice(database.sql);
  await removePublishedPractices(database.sql, [gone.id]);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

interface Cited {
  readonly permalink: string;
  readonly versionPermalink: string;
  readonly citation: string;
  readonly citations: {
    readonly text: string;
    readonly bibtex: string;
    readonly cslJson: readonly Readonly<Record<string, unknown>>[];
  };
}

async function citedIn(locale: string): Promise<Cited> {
  const data = await api.data<{ practice: Cited }>(
    `query ($id: ID!, $locale: Locale!) { practice(id: $id, locale: $locale) {
      permalink versionPermalink citation citations { text bibtex cslJson } } }`,
    { id: encodeId('Practice', practice.id), locale },
  );
  return data.practice;
}

describe('permanent addresses', () => {
  it('E-18 are one for the practice in every language, and one for each published edition', async () => {
    const address = `${PUBLIC_URL}/practices/${encodeId('Practice', practice.id)}`;
    for (const [locale, own] of [
      ['sv', 'sv'],
      ['es', 'es'],
      ['pt', 'en'],
    ]) {
      const { permalink, versionPermalink } = await citedIn(locale!);
      expect([permalink, versionPermalink]).toEqual([address, `${address}/${own}/2`]);
    }
  });
});

describe('citations', () => {
  it.each(Object.keys(TITLES))('E-18 are valid CSL-JSON in %s', async (locale) => {
    const { citations, versionPermalink } = await citedIn(locale);
    expect(findJsonProblems('CSL_DATA', citations.cslJson)).toEqual([]);
    expect(citations.cslJson).toEqual([
      {
        id: `practice-${practice.id.slice(0, 8)}-${locale}-2`,
        type: 'webpage',
        title: TITLES[locale as keyof typeof TITLES],
        author: [{ literal: 'Region Skåne' }],
        publisher: 'Integration Lab',
        'container-title': 'Integration Lab',
        issued: { 'date-parts': [[2026, 3, 4]] },
        language: locale,
        version: '2',
        URL: versionPermalink,
      },
    ]);
  });

  it('the schema refuses what is no CSL-JSON', () => {
    expect(findJsonProblems('CSL_DATA', [{ id: 'a', type: 'practice' }])).not.toEqual([]);
  });

  it.each(Object.keys(TITLES))(
    'E-18 are BibTeX in %s that another library reads back to the letter',
    async (locale) => {
      const { citations, versionPermalink } = await citedIn(locale);
      const [item] = new Cite(citations.bibtex).data;
      expect(item).toMatchObject({
        title: TITLES[locale as keyof typeof TITLES],
        author: [{ family: 'Region Skåne' }],
        issued: { 'date-parts': [[2026, 3]] },
        URL: versionPermalink,
      });
    },
  );

  it('E-18 say the same as the sentence', async () => {
    const { citation, citations, versionPermalink } = await citedIn('sv');
    expect(citations.text).toBe(citation);
    expect(citation).toContain(versionPermalink);
  });
});

describe('tombstones', () => {
  const tombstoneOf = (id: string) =>
    api.data('query ($id: ID!) { tombstone(id: $id) { id reason since } }', { id });

  it('E-18 tell why and since when a practice is gone', async () => {
    const id = encodeId('Practice', gone.id);
    expect(await tombstoneOf(id)).toEqual({
      tombstone: { id, reason: 'ARCHIVED', since: '2026-01-02T00:00:00.000Z' },
    });
  });

  it.each([
    ['a practice that is published', () => encodeId('Practice', practice.id)],
    [
      'a practice that never was',
      () => encodeId('Practice', '00000000-0000-4000-8000-000000000099'),
    ],
    ['the id of another type', () => encodeId('Region', gone.id)],
    ['nonsense', () => 'nonsense'],
  ])('A-07 are null for %s', async (_case, id) => {
    expect(await tombstoneOf(id())).toEqual({ tombstone: null });
  });
});
