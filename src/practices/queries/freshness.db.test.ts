import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../test/builders/accounts.ts';
import { accepted, buildVocabulary } from '../../../test/builders/vocabulary.ts';
import {
  buildCaller,
  buildPractice,
  buildText,
  buildTranslation,
  getPractice,
  move,
  PRACTICE_ENTITIES,
  valueAt,
  versionOf,
} from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { hashText } from '../../kernel/text-hash.ts';
import { listTexts, withFreshness, type TextOrigin } from '../../translations/index.ts';
import { confirmStillValid } from '../commands/confirm-still-valid.ts';
import { moveEdition } from '../commands/move-edition.ts';
import { savePracticeFacts } from '../commands/save-practice-facts.ts';
import { saveText } from '../commands/save-text.ts';
import { startTranslation } from '../commands/start-translation.ts';
import { saveTranslation } from '../commands/save-translation.ts';
import { EDITION_STATES } from '../domain/stage.ts';
import { findEdition } from '../store/edition.store.ts';
import { listVisibleTexts } from './visible-texts.ts';

const TEXTS = { title: 'A title', summary: 'A summary', objectives: 'Objectives' };
const PATHS = Object.keys(TEXTS);

let test: TestDatabase;
let id: string;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildVocabulary(test.database);
});

afterAll(() => test.close());

/** An English practice with complete, current translations into Swedish and Spanish. */
beforeEach(async () => {
  const practice = await buildPractice(test.database, { texts: TEXTS });
  id = practice.id;
  for (const locale of ['sv', 'es']) {
    for (const path of PATHS) {
      await buildTranslation(test.database, id, { locale, path }, `${path} in ${locale}`);
    }
  }
  test.clock.advance(60_000);
});

/** Freshness of every text by locale and path. */
async function freshness(): Promise<Readonly<Record<string, string>>> {
  const selection = { practiceIds: [id], visible: null, locale: null, paths: null };
  const texts = await listVisibleTexts(test.database.reader, selection);
  const subject = { subjectType: 'PRACTICE', subjectId: id } as const;
  const pure = withFreshness(await listTexts(test.database.reader, subject));
  const byKey = (list: readonly { locale: string; path: string; freshness: string }[]) =>
    Object.fromEntries(list.map((text) => [`${text.locale} ${text.path}`, text.freshness]));
  expect(byKey(texts)).toEqual(byKey(pure)); // the statement and the pure rule agree
  return byKey(texts);
}

const ALL_CURRENT = Object.fromEntries(
  ['en', 'es', 'sv'].flatMap((locale) =>
    PATHS.map((path) => [`${locale} ${path}`, locale === 'en' ? 'SOURCE' : 'CURRENT']),
  ),
);

async function setEdition(locale: string, state: (typeof EDITION_STATES)[number]): Promise<void> {
  const edition = await findEdition(test.database.reader, id, locale);
  const change = { expectedVersion: edition.version, state, translatorId: null };
  accepted(
    await test.database.execute(SYSTEM, (context) => moveEdition(context, edition, change), {}),
  );
}

async function translate(
  locale: string,
  path: string,
  plain: string,
  origin: TextOrigin = 'HUMAN',
) {
  const source = valueAt(path, TEXTS[path as keyof typeof TEXTS]);
  return test.database.execute(SYSTEM, saveTranslation, {
    practiceId: id,
    locale,
    path,
    value: valueAt(path, plain),
    origin,
    fromLocale: 'en',
    sourceHash: hashText(source),
    expectedVersion: await versionOf(test.database, id, locale, path),
  });
}

describe('what never changes freshness', () => {
  it('C-03 begins with everything current', async () => {
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it('C-03 saving the source without change', async () => {
    const input = { practiceId: id, path: 'summary', value: TEXTS.summary, expectedVersion: 1 };
    accepted(await test.database.execute(SYSTEM, saveText, input));
    expect(await freshness()).toEqual(ALL_CURRENT);
    expect(await versionOf(test.database, id, 'en', 'summary')).toBe(1);
  });

  it('C-03 saving the source again with other blanks or another way to write the same letters', async () => {
    await buildText(test.database, id, 'summary', '  A  summary\n');
    await buildText(test.database, id, 'title', 'A title'.normalize('NFD'));
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it('C-03 saving a translation again as it is', async () => {
    await setEdition('sv', 'IN_TRANSLATION');
    accepted(await translate('sv', 'summary', 'summary in sv'));
    expect(await freshness()).toEqual(ALL_CURRENT);
    expect(await versionOf(test.database, id, 'sv', 'summary')).toBe(1);
  });

  it('C-03 changing the source back to what was translated', async () => {
    await buildText(test.database, id, 'summary', 'For a moment');
    await buildText(test.database, id, 'summary', TEXTS.summary);
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it('C-03 timestamps', async () => {
    await test.sql(
      `UPDATE cms.localized_text SET changed_at = changed_at + interval '1 year', version = version + 1
       WHERE subject_id = $1 AND locale = 'en'`,
      [id],
    );
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it('C-03 facts', async () => {
    const { version: expectedVersion } = await getPractice(test.database, id);
    const input = { practiceId: id, expectedVersion, facts: { beneficiariesPersons: 7 } };
    accepted(await test.database.execute(SYSTEM, savePracticeFacts, input));
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it.each(['REVIEW', 'APPROVED', 'PUBLISHED', 'ARCHIVED'] as const)(
    'C-03 moving the practice to %s',
    async (stage) => {
      await move(test.database, id, { stage, revisionStage: null, duplicateOf: null });
      expect(await freshness()).toEqual(ALL_CURRENT);
    },
  );

  it.each(EDITION_STATES)('C-03 moving an edition to %s', async (state) => {
    await setEdition('sv', state);
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it('C-03 translating one locale anew', async () => {
    const { version: expectedVersion } = await findEdition(test.database.reader, id, 'sv');
    const input = { practiceId: id, locale: 'sv', expectedVersion };
    accepted(await test.database.execute(SYSTEM, startTranslation, input));
    accepted(await translate('sv', 'summary', 'Something better'));
    expect(await freshness()).toEqual(ALL_CURRENT);
  });

  it('C-03 a machine translation into a third locale', async () => {
    await setEdition('el', 'IN_TRANSLATION');
    for (const path of PATHS) accepted(await translate('el', path, `μ ${path}`, 'MACHINE'));
    const machine = PATHS.map((path) => [`el ${path}`, 'CURRENT']);
    expect(await freshness()).toEqual({ ...ALL_CURRENT, ...Object.fromEntries(machine) });
  });
});

describe('what changes freshness', () => {
  it.each(PATHS)('C-03 a changed source at %s outdates exactly this path', async (path) => {
    await buildText(test.database, id, path, 'Something else');
    expect(await freshness()).toEqual({
      ...ALL_CURRENT,
      [`sv ${path}`]: 'OUTDATED',
      [`es ${path}`]: 'OUTDATED',
    });
  });

  it('C-03 a changed structure of a rich text counts too', async () => {
    await buildText(test.database, id, 'objectives', '- Objectives');
    expect(await freshness()).toMatchObject({ 'sv objectives': 'OUTDATED' });
  });

  it('C-03 translating the changed source makes that locale current, and no other', async () => {
    await buildText(test.database, id, 'title', 'Another title');
    await buildTranslation(test.database, id, { locale: 'sv', path: 'title' }, 'En annan titel');
    expect(await freshness()).toEqual({ ...ALL_CURRENT, 'es title': 'OUTDATED' });
  });

  it('C-05 "still valid" records the new source and leaves the text as it is', async () => {
    await buildText(test.database, id, 'title', 'A title!');
    await setEdition('sv', 'IN_TRANSLATION');
    const translator = await buildCaller(test.database, 'TRANSLATOR', ['sv']);
    const sourceHash = hashText('A title!');
    const input = { practiceId: id, locale: 'sv', path: 'title', sourceHash, expectedVersion: 1 };
    accepted(await test.database.execute(translator, confirmStillValid, input));
    expect(await freshness()).toEqual({ ...ALL_CURRENT, 'es title': 'OUTDATED' });
    const [text] = await test.sql(
      `SELECT value, version, changed_by FROM cms.localized_text
       WHERE subject_id = $1 AND locale = 'sv' AND path = 'title'`,
      [id],
    );
    const by = translator.actor.kind === 'ACCOUNT' ? translator.actor.accountId : null;
    expect(text).toEqual({ value: 'title in sv', version: 2, changed_by: by });
  });

  it('C-04 follows the edge that was really used: el → en → sv', async () => {
    const chain = await buildPractice(test.database, {
      sourceLocale: 'el',
      texts: { title: 'Τίτλος' },
    });
    id = chain.id;
    await buildTranslation(test.database, id, { locale: 'en', path: 'title' }, 'Title');
    const viaEnglish = { locale: 'sv', path: 'title', fromLocale: 'en' };
    await buildTranslation(test.database, id, viaEnglish, 'Titel');
    await buildText(test.database, id, 'title', 'Νέος τίτλος');
    expect(await freshness()).toEqual({
      'el title': 'SOURCE',
      'en title': 'OUTDATED',
      'sv title': 'CURRENT',
    });
    await buildTranslation(test.database, id, { locale: 'en', path: 'title' }, 'New title');
    expect(await freshness()).toEqual({
      'el title': 'SOURCE',
      'en title': 'CURRENT',
      'sv title': 'OUTDATED',
    });
  });
});
