import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../kernel/ids.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import {
  buildEdition,
  insertPublishedPractice,
  type PublishedPractice,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, PUBLIC_URL, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;
let practice: PublishedPractice;
let id: string;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  practice = await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'New way' }, sv: { title: 'Ny väg' } },
    number: 2,
  });
  id = encodeId('Practice', practice.id);
  await insertPublishedPractice(database.sql, {
    editions: { es: { title: 'Otro camino' } },
    slugs: { es: 'new-way' },
  });
  await database.sql(`INSERT INTO delivery.slug VALUES ('en', 'old-way', $1, false)`, [
    practice.id,
  ]);
  await insertPublications(practice);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

/** Stores the editions of a practice as publications, an older English one before them. */
async function insertPublications(published: PublishedPractice): Promise<void> {
  const { sql } = database;
  await sql(
    `INSERT INTO cms.practice (id, source_locale, stage, stage_entered_at, matrix_version, created_at,
       changed_at) VALUES ($1, 'en', 'PUBLISHED', now(), 1, now(), now())`,
    [published.id],
  );
  const older = {
    ...published,
    editions: { en: { ...published.editions['en'], title: 'Old way' } },
  };
  const stored = [
    [older, 'en', 1],
    [published, 'en', 2],
    [older, 'sv', 1],
    [published, 'sv', 2],
  ] as const;
  for (const [source, locale, number] of stored) {
    const edition = buildEdition(locale === 'sv' ? published : source, locale);
    await sql(
      `INSERT INTO cms.publication VALUES ($1, $2, $3, $4, '', NULL, '2025-05-05T12:00:00Z')`,
      [published.id, locale, number, canonicalJson(edition)],
    );
  }
  await sql(`INSERT INTO cms.live_edition VALUES ($1, 'en', 2), ($1, 'sv', 2)`, [published.id]);
}

describe('one practice', () => {
  it.each<[string, string, string | null]>([
    ['its slug', 'slug: "ny-vag", locale: "sv"', 'Ny väg'],
    ['an old slug', 'slug: "old-way", locale: "en"', 'New way'],
    ['the slug that a fallback shows', 'slug: "new-way", locale: "pt"', 'New way'],
    ['the slug of its own language first', 'slug: "new-way", locale: "es"', 'Otro camino'],
    ['a slug that nobody has', 'slug: "nowhere", locale: "en"', null],
    ['a slug with a NUL', 'slug: "a\\u0000", locale: "en"', null],
    ['a malformed id', 'id: "nonsense", locale: "en"', null],
    ['the id of another type', `id: "${encodeId('Region', 'x')}", locale: "en"`, null],
    [
      'an id that nobody has',
      `id: "${encodeId('Practice', '00000000-0000-4000-8000-0000000000ff')}", locale: "en"`,
      null,
    ],
  ])('is found by %s', async (_, args, title) => {
    const data = await api.data<{ practice: unknown }>(`{ practice(${args}) { title } }`);
    expect(data.practice).toEqual(title === null ? null : { title });
  });

  it.each(['locale: "en"', 'slug: "new-way", id: "x", locale: "en"'])(
    'wants a slug or an id, not %s',
    async (args) => {
      const refusal = await api.refusal(`{ practice(${args}) { title } }`);
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'SLUG_OR_ID' });
    },
  );

  it.each(['slug: "new-way"', 'id: $id'])(
    'is one statement by %s, with everything',
    async (key) => {
      api.reader.takeStatements();
      await api.data(
        `query ($id: ID!) { practice(${key}, locale: "en") { id title summary citation
        regions { name } country { name } policyAreas { name } aspects { aspect state }
        tips { question answer { html } } alternates { locale slug } }
        node(id: $id) @skip(if: true) { id } }`,
        { id },
      );
      expect(api.reader.takeStatements()).toHaveLength(1);
    },
  );

  it('is cited by the address of the publication that is read', async () => {
    const data = await api.data(`{ practice(slug: "ny-vag", locale: "sv") { citation } }`);
    const address = `${PUBLIC_URL}/practices/${id}/sv/2`;
    expect(data).toEqual({
      practice: {
        citation: `Ny väg. Region Skåne. Integration Lab, version 2, publicerad 2026-01-01. ${address}`,
      },
    });
  });

  it('can be read as it was published before', async () => {
    const read = (version: number, locale = 'en') =>
      api.data(`{ practice(id: "${id}", locale: "${locale}", version: ${version}) {
        version publishedAt title country { code } regions { name }
        titleText { isOutdated locale } objectives { plain } } }`);
    expect(await read(1)).toEqual({
      practice: {
        version: 1,
        publishedAt: '2025-05-05T12:00:00.000Z',
        title: 'Old way',
        country: { code: 'SE' },
        regions: [{ name: 'Skåne' }],
        titleText: { isOutdated: false, locale: 'en' },
        objectives: { plain: 'Objectives en' },
      },
    });
    expect(await read(2)).toMatchObject({ practice: { version: 2, title: 'New way' } });
    expect(await read(3)).toEqual({ practice: null });
    expect(await read(1, 'pt')).toEqual({ practice: null });
  });

  it('reads a version in its own words, so a fallback is refused', async () => {
    const fallback = 'fallback: { mode: CHAIN }';
    const query = `{ practice(id: "${id}", locale: "en", version: 1, ${fallback}) { title } }`;
    expect(await api.refusal(query)).toMatchObject({ reason: 'VERSION_WITHOUT_FALLBACK' });
  });

  it('words a question of the matrix as the version that was answered', async () => {
    const query = (locale: string) => `{ practice(id: "${id}", locale: "${locale}") { matrix {
      version answers { criterion questionKey question state rating evidence answer { plain } } } } }`;
    expect(await api.data(query('sv'))).toEqual({
      practice: {
        matrix: {
          version: 1,
          answers: [
            {
              criterion: 'RELEVANCE',
              questionKey: 'relevance-need',
              question: 'Vilket behov?',
              state: 'RATED',
              rating: 3,
              evidence: ['https://example.org/report'],
              answer: { plain: 'Answer sv' },
            },
            {
              criterion: 'IMPACT',
              questionKey: 'impact-change',
              question: 'impact-change',
              state: 'UNKNOWN',
              rating: null,
              evidence: [],
              answer: null,
            },
          ],
        },
      },
    });
  });

  it('loads wording once for a whole page of practices', async () => {
    await api.warm();
    await api.data(`{ practices(locale: "ca") { nodes {
      matrix { answers { question criterionLabel } } regions { website nutsUnits { code } } } } }`);
    expect([...api.reader.takeStatements()].sort()).toEqual([
      'matrices',
      'practice_documents',
      'region_nuts_units',
      'regions_by_code',
      'terms_by_key',
    ]);
  });
});

describe('the role delivery_reader', () => {
  it.each([
    'cms.practice',
    'cms.publication',
    'cms.localized_text',
    'contact.person',
    'cms.account',
  ])('cannot read %s', async (table) => {
    const query = api.reader.query('probe', 'SELECT * FROM '.concat(table, ' LIMIT 1'), []);
    await expect(query).rejects.toThrow('permission denied');
  });

  it('cannot write what it reads', async () => {
    const query = api.reader.query('probe', 'DELETE FROM delivery.practice', []);
    await expect(query).rejects.toThrow('permission denied');
  });
});
