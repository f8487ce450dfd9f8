import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../test/builders/accounts.ts';
import { accepted, buildVocabulary } from '../../../test/builders/vocabulary.ts';
import {
  buildPractice,
  buildText,
  buildTranslation,
  PRACTICE_ENTITIES,
} from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { richTextFromPlain, type RichBlock, type TextValue } from '../../kernel/rich-text.ts';
import { isBlank } from '../../kernel/text-hash.ts';
import { listTexts, withFreshness } from '../../translations/index.ts';
import { saveText } from '../commands/save-text.ts';
import { missingTranslations, outdatedTranslations } from '../domain/edition-completeness.ts';
import { listEditionWork } from './edition-work.ts';
import { T_SAYS_SOMETHING } from './says-something.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildVocabulary(test.database);
});

afterAll(() => test.close());

const run = (text: string) => ({ type: 'text', text }) as const;
const list = (...items: string[]): RichBlock => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => [run(item)]),
});
const document = (...content: RichBlock[]): TextValue => ({ type: 'document', content });

describe('a text that says nothing', () => {
  it.each<[string, TextValue, boolean]>([
    ['title', '', true],
    ['title', ' \n\t\u00a0', true],
    ['title', '-', false],
    ['title', 'å', false],
    ['context', document(), true],
    ['context', richTextFromPlain('A paragraph'), false],
    ['context', document({ type: 'paragraph', content: [] }), true],
    ['context', document({ type: 'paragraph', content: [run(' '), run('\u00a0')] }), true],
    ['context', document({ type: 'quote', content: [run(' '), run('x')] }), false],
    ['context', document({ type: 'heading', level: 3, content: [run('\n')] }), true],
    ['context', document(list('', ' ')), true],
    ['context', document(list('', 'x')), false],
  ])('is %s %j: %s, for the rule and for the statement alike', async (path, value, blank) => {
    const { id: practiceId } = await buildPractice(test.database);
    const input = { practiceId, path, value, expectedVersion: 0 };
    accepted(await test.database.execute(SYSTEM, saveText, input));
    const [row] = await test.sql<{ value: TextValue; says: boolean }>(
      `SELECT t.value, ${T_SAYS_SOMETHING} AS says FROM cms.localized_text t WHERE subject_id = $1`,
      [practiceId],
    );
    expect(isBlank(value)).toBe(blank);
    expect(isBlank(row!.value)).toBe(blank);
    expect(row!.says).toBe(!blank);
  });
});

describe('the work on an edition', () => {
  it('is what the pure rules find', async () => {
    const { database } = test;
    const { id } = await buildPractice(database, {
      texts: { title: 'A', summary: 'B', context: 'C', results: ' ', objectives: 'D' },
    });
    for (const path of ['title', 'summary', 'objectives']) {
      await buildTranslation(database, id, { locale: 'sv', path }, path === 'title' ? ' ' : path);
    }
    await buildTranslation(database, id, { locale: 'es', path: 'summary', fromLocale: 'sv' }, 'X');
    await buildText(database, id, 'summary', 'B changed');
    await buildText(database, id, 'objectives', ' ');
    const subject = { subjectType: 'PRACTICE', subjectId: id } as const;
    const texts = withFreshness(await listTexts(database.reader, subject));
    const work = await listEditionWork(database.reader, [id], ['sv', 'es', 'el']);
    for (const { locale, missingPaths, outdatedPaths } of work) {
      const paths = (unmet: readonly { readonly path: string | null }[]) =>
        unmet.map(({ path }) => path).sort();
      expect([...missingPaths].sort()).toEqual(paths(missingTranslations(texts, 'en', locale)));
      expect([...outdatedPaths].sort()).toEqual(paths(outdatedTranslations(texts, locale)));
    }
    expect(work).toHaveLength(3);
    expect(work.find(({ locale }) => locale === 'sv')).toMatchObject({ completeness: 1 / 3 });
    expect(work.find(({ locale }) => locale === 'el')).toMatchObject({ completeness: 0 });
  });

  it('has no completeness while the source has no words', async () => {
    const { id } = await buildPractice(test.database);
    expect(await listEditionWork(test.database.reader, [id], ['sv'])).toEqual([
      { practiceId: id, locale: 'sv', completeness: null, missingPaths: [], outdatedPaths: [] },
    ]);
  });
});
