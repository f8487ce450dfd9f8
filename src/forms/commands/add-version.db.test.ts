import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../kernel/actor.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { QuestionnaireStructure } from '../domain/questionnaire.ts';
import { consentText } from '../queries/consent-text.ts';
import { findCriteriaMatrix } from '../queries/find-criteria-matrix.ts';
import { findQuestionnaire, findQuestionnaireById } from '../queries/find-questionnaire.ts';
import { CriteriaMatrixEntity } from '../store/criteria-matrix.entity.ts';
import { QuestionnaireEntity } from '../store/questionnaire.entity.ts';
import { addCriteriaMatrixVersion } from './add-criteria-matrix-version.ts';
import { addQuestionnaireVersion, type NewQuestionnaire } from './add-questionnaire-version.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };

function buildStructure(maxLength: number): QuestionnaireStructure {
  const shared = { path: null, taxonomy: null, required: true, provenance: 'PROPOSED' } as const;
  return {
    sections: [
      {
        key: 'all',
        items: [
          { ...shared, key: 'title', type: 'PLAIN_TEXT', maxLength },
          { ...shared, key: 'consent', type: 'CONSENT', maxLength: null },
        ],
      },
    ],
    consent: { version: 3, purpose: 'SUBMISSION', textHashes: { en: 'abc' } },
  };
}

describe('versions of forms', () => {
  let db: TestDatabase;
  const add = (overrides: Partial<NewQuestionnaire> = {}) =>
    db.database.execute({ actor: SYSTEM, requestId: null }, addQuestionnaireVersion, {
      id: null,
      kind: 'TEMPLATE',
      version: 1,
      locales: ['en', 'sv'],
      structure: buildStructure(120),
      ...overrides,
    });

  beforeAll(async () => {
    db = await openTestDatabase('migrated', [
      QuestionnaireEntity,
      CriteriaMatrixEntity,
      HistoryEntity,
    ]);
    await add();
  });
  afterAll(() => db.close());

  it('B-20 adding an equal version again writes nothing', async () => {
    const before = await db.snapshot();
    expect(await add()).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await db.snapshot()).toEqual(before);
  });

  it.each<[string, Partial<NewQuestionnaire>]>([
    ['another structure', { structure: buildStructure(200) }],
    ['another set of languages', { locales: ['en'] }],
  ])('B-20 refuses %s under the same version, and changes nothing', async (_, overrides) => {
    const before = await db.snapshot();
    expect(await add(overrides)).toMatchObject({
      ok: false,
      refusal: { issues: [{ code: 'FORM_VERSION_IMMUTABLE' }] },
    });
    expect(await db.snapshot()).toEqual(before);
  });

  it.each([
    'UPDATE cms.questionnaire SET version = version + 1',
    'DELETE FROM cms.questionnaire',
    'UPDATE cms.criteria_matrix SET version = version + 1',
    'DELETE FROM cms.criteria_matrix',
  ])('B-20 the database itself refuses: %s', async (statement) => {
    await addMatrix();
    await expect(db.sql(statement)).rejects.toMatchObject({ code: 'LAB02' });
  });

  it('finds a version by number, the newest one, and by id', async () => {
    await add({ version: 2, structure: buildStructure(200) });
    const { reader } = db.database;
    const newest = await findQuestionnaire(reader, 'TEMPLATE', null);
    expect(newest?.version).toBe(2);
    expect((await findQuestionnaire(reader, 'TEMPLATE', 1))?.structure).toEqual(
      buildStructure(120),
    );
    expect(await findQuestionnaire(reader, 'TEMPLATE', 3)).toBeNull();
    expect(await findQuestionnaire(reader, 'SURVEY', null)).toBeNull();
    expect(await findQuestionnaireById(reader, newest!.id)).toEqual(newest);
  });

  it('D-13 knows the consent text by version and language', async () => {
    const { reader } = db.database;
    expect(await consentText(reader, 3, 'en')).toEqual({
      version: 3,
      purpose: 'SUBMISSION',
      locale: 'en',
      hash: 'abc',
    });
    expect(await consentText(reader, 2, 'en')).toBeNull();
    expect(await consentText(reader, 3, 'sv')).toBeNull();
  });

  it('refuses everybody but administrators, and changes nothing', async () => {
    const before = await db.snapshot();
    const actor: Actor = {
      kind: 'ACCOUNT',
      accountId: '00000000-0000-4000-8000-000000000001',
      grants: [{ role: 'EDITOR', locales: null, regions: null }],
    };
    const input = { id: null, kind: 'SURVEY', version: 1, locales: ['en'] } as const;
    const result = await db.database.execute({ actor, requestId: null }, addQuestionnaireVersion, {
      ...input,
      structure: buildStructure(5),
    });
    expect(result).toEqual({ ok: false, refusal: { kind: 'FORBIDDEN', code: 'CURATE_FORMS' } });
    expect(await db.snapshot()).toEqual(before);
  });

  it('adds and finds a version of the matrix', async () => {
    await addMatrix();
    expect(await findCriteriaMatrix(db.database.reader, null)).toMatchObject({
      version: 1,
      status: 'PROPOSED',
      structure: { criteria: [{ criterion: 'relevance', questions: [{ key: 'relevance-need' }] }] },
    });
    expect(await findCriteriaMatrix(db.database.reader, 2)).toBeNull();
  });

  function addMatrix() {
    const question = { key: 'relevance-need', origin: 'proposed', lookFor: 1 };
    const criterion = { criterion: 'relevance', optional: false, coreOrigin: 'OECD' };
    return db.database.execute({ actor: SYSTEM, requestId: null }, addCriteriaMatrixVersion, {
      id: null,
      version: 1,
      status: 'PROPOSED',
      structure: { scale: [0, 1], criteria: [{ ...criterion, questions: [question] }] },
    });
  }
});
