import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  idOf,
  openPracticeApi,
  type Asking,
  type PracticeApi,
} from '../../../test/builders/practice-api.ts';
import {
  buildCaller,
  buildPractice,
  buildText,
  buildTranslation,
} from '../../../test/builders/working-practice.ts';

let api: PracticeApi;
let swedish: Asking;
let id: string;

beforeAll(async () => {
  api = await openPracticeApi();
  swedish = { who: await buildCaller(api.test.database, 'TRANSLATOR', ['sv']) };
});

afterAll(() => api.test.close());

/** A practice in English with a title in Swedish and Spanish; the summary is not translated. */
beforeEach(async () => {
  const texts = { title: 'Seen by all', summary: 'Summary' };
  const practice = await buildPractice(api.test.database, { stage: 'REVIEW', texts });
  id = idOf(practice);
  for (const locale of ['sv', 'es']) {
    const address = { locale, path: 'title' };
    await buildTranslation(api.test.database, practice.id, address, `${locale} ${practice.id}`);
    await api.test.sql(
      `INSERT INTO cms.edition (practice_id, locale, state, changed_at) VALUES ($1, $2, 'APPROVED', now())`,
      [practice.id, locale],
    );
  }
});

interface Page<Node> {
  readonly nodes: readonly Node[];
}

describe('what a translator for Swedish sees of a practice in English', () => {
  it('C-16 are texts in English and Swedish', async () => {
    const { texts } = await api.run<{ texts: { locale: string; path: string }[] }>(
      'read',
      { id },
      swedish,
    );
    const seen = texts.map(({ locale, path }) => `${locale} ${path}`);
    expect(seen.sort()).toEqual(['en summary', 'en title', 'sv title']);
    const spanish = 'query ($id: ID!) { practice(id: $id) { texts(locale: "es") { path } } }';
    expect(await api.ask(spanish, { id }, swedish)).toEqual({ texts: [] });
    expect(await api.ask(spanish, { id })).toEqual({ texts: [{ path: 'title' }] });
  });

  it('C-16 is the edition in Swedish', async () => {
    expect(await api.run('read', { id }, swedish)).toMatchObject({
      editions: [{ locale: 'sv', state: 'APPROVED', completeness: 0.5 }],
    });
    const { editions } = await api.run<{ editions: unknown[] }>('read', { id });
    expect(editions).toHaveLength(3);
  });

  it('C-16 is work in Swedish', async () => {
    interface Task {
      readonly locale: string;
      readonly practice: { readonly id: string };
    }
    const queue = await api.run<Page<Task>>('translation-queue', {}, swedish);
    expect(queue.nodes.every(({ locale }) => locale === 'sv')).toBe(true);
    expect(queue.nodes.filter(({ practice }) => practice.id === id)).toMatchObject([
      { missingPaths: ['summary'], outdatedPaths: [], edition: { state: 'APPROVED' } },
    ]);
    const spanish = await api.run('translation-queue', { locale: 'es' }, swedish);
    expect(spanish).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('C-16 is history about English, Swedish, or no language', async () => {
    const locales = async (asking?: Asking) => {
      const page = await api.run<Page<{ locale: string | null }>>('history', { id }, asking);
      return new Set(page.nodes.map(({ locale }) => locale));
    };
    expect(await locales(swedish)).toEqual(new Set(['en', 'sv', null]));
    expect(await locales()).toEqual(new Set(['en', 'es', 'sv', null]));
  });

  it('C-16 is found by English and Swedish titles and editions', async () => {
    const found = async (filter: object, asking?: Asking) => {
      const page = await api.run<Page<{ id: string }>>('list', { filter }, asking);
      return page.nodes.some((node) => node.id === id);
    };
    const title = (locale: string) => ({
      text: `${locale} ${Buffer.from(id, 'base64url').toString().split(':')[1]}`,
    });
    expect(await found(title('SV'), swedish)).toBe(true);
    expect(await found(title('es'), swedish)).toBe(false);
    expect(await found(title('es'))).toBe(true);
    expect(await found({ locales: ['sv'] }, swedish)).toBe(true);
    expect(await found({ locales: ['es'] }, swedish)).toBe(false);
    expect(await found({ locales: ['es'] })).toBe(true);
    expect(await found({ locales: ['en'] }, swedish)).toBe(true);
  });

  it('C-16 is a comparison with Swedish', async () => {
    const address = { id, path: 'title' };
    expect(await api.run('comparison', { ...address, locale: 'es' }, swedish)).toBeNull();
    expect(await api.run('comparison', { ...address, locale: 'sv' }, swedish)).toMatchObject({
      isChanged: false,
      then: { plain: 'Seen by all' },
    });
  });
});

describe('a comparison', () => {
  it('C-06 shows the source as it was when it was translated, and as it is', async () => {
    const practice = await buildPractice(api.test.database, { texts: { objectives: 'Then' } });
    const key = { locale: 'sv', path: 'objectives' };
    await buildTranslation(api.test.database, practice.id, key, 'Då');
    await buildText(api.test.database, practice.id, 'objectives', 'In between');
    await buildText(api.test.database, practice.id, 'objectives', 'Now');
    expect(await api.run('comparison', { id: idOf(practice), ...key })).toMatchObject({
      sourceLocale: 'en',
      isChanged: true,
      then: { plain: 'Then', version: 1 },
      now: { plain: 'Now', version: 3 },
      translation: { plain: 'Då', freshness: 'OUTDATED' },
    });
  });

  it('has no "then" before there is a translation, and is none of the source or of nothing', async () => {
    const key = { id, path: 'summary' };
    expect(await api.run('comparison', { ...key, locale: 'el' })).toMatchObject({
      isChanged: false,
      then: null,
      now: { plain: 'Summary' },
      translation: null,
    });
    expect(await api.run('comparison', { ...key, locale: 'en' })).toBeNull();
    expect(await api.run('comparison', { ...key, locale: 'sv', path: 'context' })).toBeNull();
    expect(await api.run('comparison', { ...key, locale: 'sv', path: 'a\u0000b' })).toBeNull();
  });

  it('C-16 does not show a pivot that the translator does not see', async () => {
    const practice = await buildPractice(api.test.database, { texts: { title: 'Original' } });
    const key = { locale: 'sv', path: 'title' };
    await buildTranslation(api.test.database, practice.id, { ...key, locale: 'es' }, 'Original es');
    await buildTranslation(api.test.database, practice.id, { ...key, fromLocale: 'es' }, 'Svenska');
    expect(await api.run('comparison', { id: idOf(practice), ...key })).toMatchObject({
      sourceLocale: 'es',
      then: { plain: 'Original es' },
    });
    expect(await api.run('comparison', { id: idOf(practice), ...key }, swedish)).toMatchObject({
      sourceLocale: 'en',
      then: null,
      now: { plain: 'Original' },
    });
  });
});
