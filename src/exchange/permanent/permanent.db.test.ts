import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { encodeId } from '../../kernel/ids.ts';
import { editions, saveText, type Stage } from '../../practices/index.ts';
import { movePracticeAlong, publishEditions, unpublishEdition } from '../../publishing/index.ts';
import { findText } from '../../translations/index.ts';
import { practiceOf } from '../../../test/builders/moves.ts';
import { findJsonProblems } from '../../../test/kit/json-schemas.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { PUBLIC_URL } from '../../../test/kit/public-schema.ts';
import { openWorld, type World } from '../../../test/scenarios/world.ts';
import { permanentRoutes } from './permanent-routes.ts';

const SECRET = 'Κάτι που κανείς δεν έχει δημοσιεύσει';
const NEW_SUMMARY = 'Νέα περίληψη';

let world: World;
let routes: PublicRoutes;
/** Published in Greek (twice), English and Swedish, with a revision at work. */
let id: string;
let address: string;

beforeAll(async () => {
  world = await openWorld();
  routes = openPublicRoutes(world.url, permanentRoutes);
  id = await world.practice();
  address = `/practices/${encodeId('Practice', id)}`;
  await revise(id, NEW_SUMMARY);
  await move(id, 'REVIEW');
  await move(id, 'APPROVED', 'editor');
  await world.must(world.actors.editor, publishEditions, {
    practiceId: id,
    locales: ['el'],
    expectedVersion: (await practiceOf(world, id)).version,
    write: world.write,
    letter: null,
  });
  await revise(id, SECRET);
}, 60_000);

afterAll(async () => {
  await routes.close();
  await world.close();
});

async function move(practiceId: string, to: Stage, who: 'researcher' | 'editor' = 'researcher') {
  const { version: expectedVersion } = await practiceOf(world, practiceId);
  const words = { comment: 'because', letter: null, write: world.write };
  await world.must(world.actors[who], movePracticeAlong, {
    practiceId,
    to,
    expectedVersion,
    ...words,
  });
}

/** Begins a revision with another summary. */
async function revise(practiceId: string, value: string) {
  await move(practiceId, 'ANALYSIS');
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const text = await findText(world.database.reader, { subject, locale: 'el', path: 'summary' });
  const expectedVersion = text!.version;
  await world.must(world.actors.researcher, saveText, {
    practiceId,
    path: 'summary',
    value,
    expectedVersion,
  });
}

const get = (path: string, language?: string, accept?: string) =>
  routes.get(`${address}${path}`, language, accept);

/** The levels of the headings, in their order. */
const levelsOf = (page: string) =>
  [...page.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));

describe('the page of a published edition', () => {
  it('E-18 shows exactly that edition, an old one too', async () => {
    const old = await get('/el/1');
    const current = await get('/el/2');
    expect([old.status, current.status]).toEqual([200, 200]);
    expect(current.text).toContain(NEW_SUMMARY);
    expect(old.text).not.toContain(NEW_SUMMARY);
    expect(old.text).toContain(`<a href="${PUBLIC_URL}${address}/el/2">`);
    expect(current.text).toContain(`<link rel="canonical" href="${PUBLIC_URL}${address}/el/2" />`);
  });

  it('A-07 E-18 shows nothing of a revision that is at work', async () => {
    for (const path of ['', '/el', '/el/1', '/el/2', '/el/2.json', '/el/2.jsonld']) {
      expect((await get(path, 'el')).text).not.toContain(SECRET);
    }
    await expect(get('/el/3')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('E-18 lists its languages, its versions, other forms and how to cite it', async () => {
    const { text } = await get('/el/2');
    for (const [locale, number] of [
      ['el', 2],
      ['en', 1],
      ['sv', 1],
    ]) {
      expect(text).toContain(`href="${PUBLIC_URL}${address}/${locale}/${number}"`);
    }
    expect(text).toContain(`href="${PUBLIC_URL}${address}/el/1"`);
    for (const suffix of ['json', 'jsonld', 'bib', 'csl.json']) {
      expect(text).toContain(`href="${PUBLIC_URL}${address}/el/2.${suffix}"`);
    }
    expect(text).toContain('@misc{');
  });

  it('H8 has no script, and a policy that allows only its own style', async () => {
    const { headers, text } = await get('/en/1');
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/iu);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; form-action 'none';/u,
    );
  });

  it('E-18 is well-formed, with one heading of the first level and none left out', async () => {
    for (const path of ['', '/el/1', '/el/2', '/en/1', '/sv/1']) {
      const { text } = await get(path);
      expect(XMLValidator.validate(text.replace('<!doctype html>', ''))).toBe(true);
      const levels = levelsOf(text);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
      expect(jumps).toEqual([]);
    }
  });

  it('E-18 speaks the language of the edition, and says which one it is', async () => {
    const { headers, text } = await get('/sv/1', 'fr');
    expect(headers['content-language']).toBe('sv');
    expect(text).toContain('<html lang="sv">');
    expect(text).toContain('Så här hänvisar du');
  });
});

describe('the address of a practice', () => {
  it('E-18 leads to the edition that the reader understands best', async () => {
    const languages = ['sv', 'en', 'el', 'fr'].map((language) => get('', language));
    const answers = await Promise.all(languages);
    expect(answers.map(({ headers }) => headers['content-language'])).toEqual([
      'sv',
      'en',
      'el',
      'en',
    ]);
    expect(answers[3]!.text).toContain('<html lang="fr">');
    expect(answers[3]!.text).toContain('<article lang="en">');
  });

  it('E-18 with a language leads to what is published in it, and never to another one', async () => {
    expect((await get('/el')).text).toContain(NEW_SUMMARY);
    await expect(get('/pt')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(get('/xx')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it.each(['/el/0', '/el/9', '/el/01', '/el/x', '/pt/1', '/el/1.pdf'])(
    'E-18 an unknown version %s is not found',
    async (path) => {
      await expect(get(path)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    },
  );

  it('refuses parameters', async () => {
    await expect(get('/el/1?page=2')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('the forms of an edition', () => {
  it.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['image/png', 'text/html; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/ld+json, application/json;q=0.5', 'application/ld+json; charset=utf-8'],
    ['application/json;q=0.4, application/ld+json;q=0.5', 'application/ld+json; charset=utf-8'],
    ['application/x-bibtex', 'application/x-bibtex; charset=utf-8'],
    [
      'text/*;q=0.1, application/vnd.citationstyles.csl+json',
      'application/vnd.citationstyles.csl+json; charset=utf-8',
    ],
    ['application/json;q=0, */*;q=0.1', 'text/html; charset=utf-8'],
  ])('E-18 are negotiated: %s', async (accept, type) => {
    expect((await get('/en/1', 'en', accept)).headers['content-type']).toBe(type);
  });

  it('E-18 JSON tells words, facts and every publication', async () => {
    const answer = JSON.parse((await get('/el/1.json')).text) as {
      readonly practice: Readonly<Record<string, unknown>>;
      readonly publications: readonly object[];
    };
    expect(answer.practice).toMatchObject({ version: 1, contentLocale: 'el', sourceLocale: 'el' });
    expect(answer.publications).toMatchObject([
      { locale: 'en', number: 1, isCurrent: true },
      { locale: 'el', number: 2, isCurrent: true },
      { locale: 'el', number: 1, isCurrent: false, address: `${PUBLIC_URL}${address}/el/1` },
      { locale: 'sv', number: 1, isCurrent: true },
    ]);
  });

  it('E-18 JSON-LD, BibTeX and CSL-JSON are those of the edition', async () => {
    const linked = JSON.parse((await get('/el/1.jsonld')).text) as Record<string, unknown>;
    expect(linked).toMatchObject({ '@id': `${PUBLIC_URL}${address}/el/1`, version: 1 });
    expect((await get('/el/1.bib')).text).toContain(`url = {${PUBLIC_URL}${address}/el/1}`);
    const csl: unknown = JSON.parse((await get('/el/1.csl.json')).text);
    expect(findJsonProblems('CSL_DATA', csl)).toEqual([]);
  });
});

describe('what is gone', () => {
  it('A-07 E-18 an edition that is taken back is not found any more', async () => {
    const own = await world.practice();
    const path = `/practices/${encodeId('Practice', own)}`;
    expect((await routes.get(`${path}/sv/1`)).status).toBe(200);
    const { version: expectedVersion } = await editions.find(world.database.reader, own, 'sv');
    const order = { practiceId: own, locale: 'sv', expectedVersion, comment: null };
    await world.must(world.actors.editor, unpublishEdition, order);
    for (const address of [`${path}/sv/1`, `${path}/sv`]) {
      await expect(routes.get(address)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
    }
    expect((await routes.get(`${path}/en/1`)).text).not.toContain('/sv/1');
  });

  it.each(['ARCHIVED', 'WITHDRAWN'] as const)(
    'E-18 %s leaves a tombstone in every form, for every address, without a word of it',
    async (reason) => {
      const own = await world.practice();
      const path = `/practices/${encodeId('Practice', own)}`;
      const before = JSON.parse((await routes.get(`${path}/en/1.json`)).text) as {
        practice: { title: string };
      };
      const { title } = before.practice;
      await move(own, reason, 'editor');
      for (const tail of ['', '/en', '/en/1', '/sv/1']) {
        for (const suffix of ['', '.json', '.jsonld', '.bib', '.csl.json']) {
          if (tail === '' && suffix === '') continue;
          const { status, text } = await routes.get(`${path}${tail}${suffix}`);
          expect([tail, suffix, status]).toEqual([tail, suffix, 410]);
          expect(text).not.toContain(title);
        }
      }
      const page = await routes.get(path, 'sv');
      expect(page.status).toBe(410);
      expect(page.text).toContain('Den här praktiken är inte längre publicerad');
      expect(XMLValidator.validate(page.text.replace('<!doctype html>', ''))).toBe(true);
      const json = JSON.parse((await routes.get(`${path}.json`)).text) as { tombstone: object };
      expect(json.tombstone).toEqual({
        id: encodeId('Practice', own),
        reason,
        since: expect.stringMatching(/^2026-/u) as unknown,
      });
      const csl: unknown = JSON.parse((await routes.get(`${path}.csl.json`)).text);
      expect(findJsonProblems('CSL_DATA', csl)).toEqual([]);
    },
  );

  it.each([
    ['a practice that never was', '00000000-0000-4000-8000-000000000099', 'Practice'],
    ['the id of something else', '00000000-0000-4000-8000-000000000099', 'Region'],
  ])('A-07 %s is not found', async (_case, key, tag) => {
    const answer = routes.get(`/practices/${encodeId(tag, key)}`);
    await expect(answer).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
