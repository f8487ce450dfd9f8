import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import type { Tx } from '../platform/db/tx.ts';
import {
  advancePublicationVersion,
  writeProjection,
} from '../publishing/store/projection.store.ts';

interface Found {
  readonly totalCount: number;
  readonly searchedFor: string | null;
  readonly didYouMean: readonly string[];
  readonly edges: readonly {
    readonly node: { readonly title: string };
    readonly highlights: readonly {
      readonly path: string;
      readonly snippet: string;
      readonly locale: string;
    }[];
  }[];
}

const FOUND = `totalCount searchedFor didYouMean
  edges { node { title } highlights { path snippet locale } }`;

describe('suggestions and highlights', () => {
  let db: TestDatabase;
  let api: PublicSchema;

  const find = async (search: string, args = 'locale: "en"') => {
    const query = `query ($search: String!) { practices(${args}, search: $search) { ${FOUND} } }`;
    const { practices } = await api.data<{ practices: Found }>(query, { search });
    return practices;
  };
  const unpublish = async (practiceId: string) => {
    const tx = { isTransaction: true, query: db.sql } as unknown as Tx;
    const removed = {
      rows: [],
      removedBecause: 'ARCHIVED',
      advanced: {
        ...(await advancePublicationVersion(tx)),
        changedAt: new Date('2026-02-01'),
      },
    } as const;
    await writeProjection(tx, { practiceId, ...removed });
  };

  beforeAll(async () => {
    db = await openTestDatabase('migrated', []);
    await insertReferenceData(db.sql);
    api = openPublicSchema(db.url);
  }, 180_000);
  beforeEach(async () => {
    const rows = await db.sql<{ id: string }>(
      'SELECT practice_id AS id FROM delivery.practice_facet',
    );
    for (const { id } of rows) await unpublish(id);
  });
  afterAll(async () => {
    await api?.close();
    await db?.close();
  });

  it('A-07 words of practices that are not public any more are never suggested', async () => {
    const editions = { en: { title: 'Apprenticeships for bricklayers' } };
    const { id } = await insertPublishedPractice(db.sql, { editions });
    await insertPublishedPractice(db.sql, { editions: { en: { title: 'Bricks' } } });
    expect(await find('brickleyers')).toMatchObject({ didYouMean: ['bricklayers'], totalCount: 1 });
    await unpublish(id);
    expect(await find('brickleyers')).toMatchObject({ didYouMean: [], totalCount: 0 });
    const words = await db.sql<{ word: string }>(
      `SELECT word FROM delivery.search_word WHERE word LIKE 'bricklay%' OR word LIKE 'apprent%'`,
    );
    expect(words).toEqual([]);
    expect(
      await db.sql(`SELECT uses FROM delivery.search_word WHERE locale = 'en' AND word = 'bricks'`),
    ).toEqual([{ uses: 1 }]);
  });

  it('E-04 a filter that leaves nothing is no reason to correct', async () => {
    await insertPublishedPractice(db.sql, { editions: { en: { title: 'Nurses' } } });
    await insertPublishedPractice(db.sql, { editions: { en: { title: 'Nurseries' } } });
    expect(await find('nurses', 'locale: "en", filter: { countries: ["ES"] }')).toMatchObject({
      totalCount: 0,
      searchedFor: null,
      didYouMean: [],
    });
  });

  it('E-04 a word that ten times as many practices have is suggested beside the hits', async () => {
    for (let number = 0; number < 10; number += 1) {
      await insertPublishedPractice(db.sql, {
        editions: { en: { title: `Volunteers ${number}` } },
      });
    }
    await insertPublishedPractice(db.sql, { editions: { en: { title: 'Volonteers' } } });
    expect(await find('volonteers')).toMatchObject({
      totalCount: 1,
      searchedFor: null,
      didYouMean: ['volunteers'],
    });
    expect(await find('volunteers')).toMatchObject({ totalCount: 10, didYouMean: [] });
  });

  it('E-03 highlights are in the language of the text, and safe', async () => {
    const title = 'Path <b>& "work"</b>';
    await insertPublishedPractice(db.sql, {
      editions: { en: { title, activities: 'Work in teams' } },
    });
    const { edges } = await find('work', 'locale: "sv"');
    expect(edges[0]!.highlights).toEqual([
      {
        path: 'title',
        locale: 'en',
        snippet: 'Path &lt;b&gt;&amp; &quot;<mark>work</mark>&quot;&lt;/b&gt;',
      },
      { path: 'activities', locale: 'en', snippet: '<mark>Work</mark> in teams' },
    ]);
  });

  it('E-03 highlights cost two statements for a page, and none when they are not selected', async () => {
    for (const title of ['Work one', 'Work two', 'Work three']) {
      await insertPublishedPractice(db.sql, { editions: { en: { title } } });
    }
    api.reader.takeStatements();
    await find('work');
    const statements = api.reader.takeStatements();
    expect(statements.filter((name) => /^search_(matter|lexemes)$/u.test(name))).toEqual([
      'search_matter',
      'search_lexemes',
    ]);
    await api.data('{ practices(locale: "en", search: "work") { nodes { title } } }');
    expect(api.reader.takeStatements().filter((name) => name.startsWith('search_'))).toEqual([]);
  });

  it('E-03 there is nothing to highlight without a search', async () => {
    await insertPublishedPractice(db.sql);
    const data = await api.data<{ practices: Found }>(`{ practices(locale: "en") { ${FOUND} } }`);
    expect(data.practices).toMatchObject({ searchedFor: null, didYouMean: [] });
    expect(data.practices.edges.map(({ highlights }) => highlights)).toEqual([[]]);
  });

  it('E-02 own editions only leaves texts of other languages aside, even where the practice has one', async () => {
    const editions = { en: { title: 'Title', context: 'Bricklayers' }, sv: { title: 'Titel' } };
    await insertPublishedPractice(db.sql, { editions });
    expect(await find('bricklayers', 'locale: "sv"')).toMatchObject({ totalCount: 1 });
    const own = 'locale: "sv", fallback: { mode: NONE }';
    expect(await find('bricklayers', own)).toMatchObject({ totalCount: 0, didYouMean: [] });
    expect(await find('titel', own)).toMatchObject({ totalCount: 1 });
  });

  it('finds in each language of a list', async () => {
    await insertPublishedPractice(db.sql, { editions: { es: { title: 'Inclusión' } } });
    const list = 'locale: "sv", fallback: { mode: LIST, locales: ["es"] }';
    expect(await find('inclusion', list)).toMatchObject({ totalCount: 1 });
  });
});
