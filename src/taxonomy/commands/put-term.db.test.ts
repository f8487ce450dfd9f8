import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../kernel/actor.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { knownCodes, listTerms } from '../queries/list-terms.ts';
import { TermEntity } from '../store/term.entity.ts';
import { putTerm, type PutTerm } from './put-term.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };
const RESEARCHER: Actor = {
  kind: 'ACCOUNT',
  accountId: '00000000-0000-4000-8000-000000000001',
  grants: [{ role: 'RESEARCHER', locales: null, regions: null }],
};
const PARENT = '00000000-0000-8000-8000-000000000001';

function buildTerm(overrides: Partial<PutTerm> = {}): PutTerm {
  return {
    id: null,
    taxonomy: 'POLICY_AREA',
    code: 'labour',
    parentId: null,
    provenance: 'SOURCED',
    sourceName: 'REGIN final report, section 2',
    facts: { optional: true },
    position: 0,
    isActive: true,
    expectedVersion: 1,
    ...overrides,
  };
}

const CHILD = { code: 'apprenticeships', parentId: PARENT, position: 1 } as const;

describe('putTerm', () => {
  let db: TestDatabase;
  const put = (overrides: Partial<PutTerm>, actor: Actor = SYSTEM) =>
    db.database.execute({ actor, requestId: null }, putTerm, buildTerm(overrides));

  beforeAll(async () => {
    db = await openTestDatabase('migrated', [TermEntity, HistoryEntity]);
    await put({ id: PARENT, expectedVersion: 0 });
    await put({ ...CHILD, expectedVersion: 0 });
  });
  afterAll(() => db.close());

  it('writes nothing when the content is equal', async () => {
    const before = await db.snapshot();
    expect(await put({})).toMatchObject({ ok: true, value: { id: PARENT, version: 1 } });
    expect(await db.snapshot()).toEqual(before);
  });

  it.each<[string, Partial<PutTerm>, Actor, object]>([
    ['a stale version', { position: 5, expectedVersion: 0 }, SYSTEM, { currentVersion: 1 }],
    ['a researcher', { position: 5 }, RESEARCHER, { kind: 'FORBIDDEN', code: 'CURATE_TAXONOMY' }],
    ['no source', { sourceName: '' }, SYSTEM, { issues: [{ code: 'TERM_SOURCE_MISSING' }] }],
  ])('refuses %s, and changes nothing', async (_, overrides, actor, refusal) => {
    const before = await db.snapshot();
    expect(await put(overrides, actor)).toMatchObject({ ok: false, refusal });
    expect(await db.snapshot()).toEqual(before);
  });

  it('refuses a term among its own broader terms', async () => {
    const [, child] = await listTerms(db.database.reader, 'POLICY_AREA');
    expect(await put({ parentId: child!.id })).toMatchObject({
      ok: false,
      refusal: { issues: [{ code: 'TERM_PARENT_CYCLE', path: 'parentId' }] },
    });
  });

  it('an inactive term stays readable and cannot be chosen', async () => {
    expect(await put({ ...CHILD, isActive: false })).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    expect(await knownCodes(db.database.reader, 'POLICY_AREA')).toEqual(new Set(['labour']));
    const terms = await listTerms(db.database.reader, 'POLICY_AREA');
    expect(terms.map(({ code, parentId, isActive }) => [code, parentId, isActive])).toEqual([
      ['labour', null, true],
      ['apprenticeships', PARENT, false],
    ]);
  });
});
