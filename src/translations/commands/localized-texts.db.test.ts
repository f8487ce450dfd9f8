import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../test/builders/accounts.ts';
import { accepted, buildLocale } from '../../../test/builders/vocabulary.ts';
import { PRACTICE_ENTITIES } from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { ok } from '../../kernel/result.ts';
import { hashText } from '../../kernel/text-hash.ts';
import type { Subject } from '../domain/text.ts';
import { findRevision, findText, listTexts } from '../store/localized-text.store.ts';
import type { ReferenceText } from '../store/reference-text.store.ts';
import { saveLocalizedText, type SaveLocalizedText } from './save-localized-text.ts';
import { saveReferenceTexts } from './save-reference-texts.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildLocale(test.database, 'en', { isDefault: true });
  await buildLocale(test.database, 'sv');
});

afterAll(() => test.close());

function someSubject(): Subject {
  return { subjectType: 'TERM', subjectId: randomUUID() };
}

async function saveLabels(subject: Subject, texts: readonly ReferenceText[]): Promise<number> {
  return accepted(
    await test.database.execute(
      SYSTEM,
      async (context) => ok(await saveReferenceTexts(context, subject, texts)),
      {},
    ),
  );
}

async function save(subject: Subject, input: Partial<SaveLocalizedText>) {
  return test.database.execute(SYSTEM, saveLocalizedText, {
    address: { subject, locale: 'en', path: 'label' },
    value: 'Labour',
    origin: 'HUMAN',
    source: null,
    expectedVersion: 0,
    ...input,
  });
}

describe('labels of reference data', () => {
  const labels = [
    { locale: 'en', path: 'label', value: 'Labour' },
    { locale: 'sv', path: 'label', value: 'Arbete' },
  ];

  it('are written once, and again only where they differ', async () => {
    const subject = someSubject();
    expect(await saveLabels(subject, labels)).toBe(2);
    const before = await test.snapshot();
    expect(await saveLabels(subject, labels)).toBe(0);
    expect(await test.snapshot()).toEqual(before);
    expect(await saveLabels(subject, [labels[0]!, { ...labels[1]!, value: 'Jobb' }])).toBe(1);
    const texts = await listTexts(test.database.reader, subject);
    expect(texts.map(({ locale, value, version }) => [locale, value, version])).toEqual([
      ['en', 'Labour', 1],
      ['sv', 'Jobb', 2],
    ]);
    const address = { subject, locale: 'sv', path: 'label' };
    expect(await findRevision(test.database.reader, address, 1)).toBe('Arbete');
    expect(await findRevision(test.database.reader, address, 2)).toBe('Jobb');
  });

  it('stay apart from those of another subject', async () => {
    const [one, other] = [someSubject(), someSubject()];
    await saveLabels(one, labels);
    expect(await listTexts(test.database.reader, other)).toEqual([]);
    expect(await listTexts(test.database.reader, one, 'sv')).toHaveLength(1);
  });
});

describe('a text', () => {
  it('keeps what it was made from, and every version', async () => {
    const subject = someSubject();
    const source = { locale: 'sv', hash: hashText('Arbete') };
    expect(accepted(await save(subject, { value: 'Work', source, origin: 'MACHINE' }))).toEqual({
      version: 1,
      changed: true,
    });
    accepted(await save(subject, { value: 'Labour', source, expectedVersion: 1 }));
    const address = { subject, locale: 'en', path: 'label' };
    expect(await findText(test.database.reader, address)).toMatchObject({
      value: 'Labour',
      origin: 'HUMAN',
      source,
      version: 2,
      textHash: hashText('Labour'),
    });
    expect(await findRevision(test.database.reader, address, 1)).toBe('Work');
    expect(await findRevision(test.database.reader, address, 3)).toBeNull();
  });

  it.each<[string, Partial<SaveLocalizedText>, boolean]>([
    ['the same value', {}, false],
    ['another origin', { origin: 'MACHINE_POST_EDITED' }, true],
    ['another source', { source: { locale: 'sv', hash: 'x' } }, true],
  ])('saved again with %s is a change: %s', async (_, overrides, changed) => {
    const subject = someSubject();
    accepted(await save(subject, { value: 'Labour' }));
    const again = await save(subject, { value: 'Labour', expectedVersion: 1, ...overrides });
    expect(accepted(again)).toEqual({ version: changed ? 2 : 1, changed });
  });

  it('saved with other blanks is another version of the same content', async () => {
    const subject = someSubject();
    accepted(await save(subject, { value: 'One  two' }));
    expect(accepted(await save(subject, { value: 'One two', expectedVersion: 1 }))).toEqual({
      version: 2,
      changed: true,
    });
    const texts = await listTexts(test.database.reader, subject);
    expect(texts).toMatchObject([{ value: 'One two', textHash: hashText('One  two') }]);
  });

  it('A-14 is not taken twice as the first one', async () => {
    const subject = someSubject();
    accepted(await save(subject, { value: 'Mine' }));
    expect(await save(subject, { value: 'Yours' })).toMatchObject({
      ok: false,
      refusal: {
        kind: 'VERSION_CONFLICT',
        baseVersion: 0,
        currentVersion: 1,
        conflicts: [{ base: null, mine: 'Yours', theirs: 'Mine' }],
      },
    });
  });

  it('E10 has revisions that nobody can change or delete', async () => {
    const subject = someSubject();
    accepted(await save(subject, { value: 'Labour' }));
    const statements = [
      'UPDATE cms.localized_text_revision SET version = 9 WHERE subject_id = $1',
      'DELETE FROM cms.localized_text_revision WHERE subject_id = $1',
    ];
    for (const statement of statements) {
      await expect(test.sql(statement, [subject.subjectId])).rejects.toMatchObject({
        code: 'LAB02',
      });
    }
  });
});
