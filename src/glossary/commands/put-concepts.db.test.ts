import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertPublishedPractice } from '../../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { Actor } from '../../kernel/actor.ts';
import { LocaleEntity } from '../../languages/store/locale.entity.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { listConcepts } from '../queries/list-concepts.ts';
import { GlossaryConceptEntity } from '../store/glossary-concept.entity.ts';
import { GlossaryTermEntity } from '../store/glossary-term.entity.ts';
import { putConcepts, type PutConcept } from './put-concepts.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };
const TRANSLATOR: Actor = {
  kind: 'ACCOUNT',
  accountId: '00000000-0000-4000-8000-000000000001',
  grants: [{ role: 'TRANSLATOR', locales: null, regions: null }],
};

function buildConcept(overrides: Partial<PutConcept> = {}): PutConcept {
  return {
    id: null,
    code: 'housing',
    partOfSpeech: 'NOUN',
    isTranslated: true,
    definitions: { en: 'A place to live.' },
    sourceName: 'Our own',
    position: 0,
    isActive: true,
    terms: [
      { locale: 'en', term: 'housing', status: 'PREFERRED' },
      { locale: 'en', term: 'place of abode', status: 'ADMITTED' },
      { locale: 'en', term: 'digs', status: 'FORBIDDEN' },
      { locale: 'sv', term: 'boende', status: 'PREFERRED' },
    ],
    expectedVersion: 0,
    ...overrides,
  };
}

describe('C-09 putConcepts', () => {
  let db: TestDatabase;
  let api: PublicSchema;
  const put = (overrides: Partial<PutConcept> = {}, actor: Actor = SYSTEM) =>
    db.database.execute({ actor, requestId: null }, putConcepts, [buildConcept(overrides)]);
  const find = async (search: string, locale = 'en') => {
    const query = `query ($search: String!) {
      practices(locale: "${locale}", search: $search) { nodes { title } } }`;
    const data = await api.data<{ practices: { nodes: readonly { title: string }[] } }>(query, {
      search,
    });
    return data.practices.nodes.map(({ title }) => title).sort();
  };

  beforeAll(async () => {
    const entities = [GlossaryConceptEntity, GlossaryTermEntity, LocaleEntity, HistoryEntity];
    db = await openTestDatabase('migrated', entities);
    await insertReferenceData(db.sql);
    for (const title of ['Housing first', 'A place of abode', 'Places']) {
      await insertPublishedPractice(db.sql, { editions: { en: { title } } });
    }
    api = openPublicSchema(db.url);
  }, 180_000);
  afterAll(async () => {
    await api?.close();
    await db?.close();
  });

  it('is followed by search at once, for what is published already', async () => {
    expect(await find('boende', 'sv')).toEqual([]);
    expect(await put()).toMatchObject({ ok: true, value: { written: 1 } });
    expect(await find('boende', 'sv')).toEqual(['A place of abode', 'Housing first']);
    expect(await find('place of abode')).toEqual(['A place of abode', 'Housing first']);
    expect(await find('"place of abode"')).toEqual(['A place of abode']);
    expect(await find('digs')).toEqual(['A place of abode', 'Housing first']);
  });

  it('marks what is published afterwards too', async () => {
    await insertPublishedPractice(db.sql, { editions: { sv: { title: 'Boende i Skåne' } } });
    expect(await find('housing')).toContain('Boende i Skåne');
  });

  it('writes nothing when the content is equal', async () => {
    const before = await db.snapshot();
    expect(await put({ expectedVersion: 1 })).toMatchObject({ ok: true, value: { written: 0 } });
    expect(await db.snapshot()).toEqual(before);
  });

  it.each<[string, Partial<PutConcept>, Actor, object]>([
    ['a stale version', { position: 5 }, SYSTEM, { currentVersion: 1 }],
    ['a translator', { position: 5 }, TRANSLATOR, { kind: 'FORBIDDEN', code: 'CURATE_GLOSSARY' }],
    [
      'no terms',
      { terms: [], expectedVersion: 1 },
      SYSTEM,
      { issues: [{ code: 'GLOSSARY_TERMS_MISSING', path: '0/terms' }] },
    ],
  ])('refuses %s, and changes nothing', async (_, overrides, actor, refusal) => {
    const before = await db.snapshot();
    expect(await put(overrides, actor)).toMatchObject({ ok: false, refusal });
    expect(await db.snapshot()).toEqual(before);
  });

  it('is read by anybody, the forbidden term included', async () => {
    const data = await api.data(`{ glossary(locale: "sv") {
      code term definition definitionLocale terms(locales: ["en"]) { locale term status } } }`);
    expect(data).toEqual({
      glossary: [
        {
          code: 'housing',
          term: 'boende',
          definition: 'A place to live.',
          definitionLocale: 'en',
          terms: [
            { locale: 'en', term: 'housing', status: 'PREFERRED' },
            { locale: 'en', term: 'place of abode', status: 'ADMITTED' },
            { locale: 'en', term: 'digs', status: 'FORBIDDEN' },
          ],
        },
      ],
    });
  });

  it('a change of the search configuration of a language analyses its terms anew', async () => {
    const lexemes = () =>
      db.sql(`SELECT lexemes FROM cms.glossary_term WHERE locale = 'sv' AND term = 'boende'`);
    expect(await lexemes()).toEqual([{ lexemes: ['sv:boend'] }]);
    await db.sql(
      `UPDATE cms.locale SET search_configuration = 'simple', version = version + 1 WHERE code = 'sv'`,
    );
    expect(await lexemes()).toEqual([{ lexemes: ['sv:boende'] }]);
    await db.sql(
      `UPDATE cms.locale SET search_configuration = 'swedish', version = version + 1 WHERE code = 'sv'`,
    );
  });

  it('an inactive concept is hidden from readers and from search', async () => {
    expect(await put({ isActive: false, expectedVersion: 1 })).toMatchObject({ ok: true });
    expect(await api.data('{ glossary(locale: "en") { code } }')).toEqual({ glossary: [] });
    expect(await find('housing')).toEqual(['Housing first']);
    const [concept] = await listConcepts(db.database.reader);
    expect(concept).toMatchObject({ code: 'housing', isActive: false, version: 2 });
  });
});
