import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countingReader } from '../../../test/builders/editorial-context.ts';
import { idOf, openPracticeApi, type PracticeApi } from '../../../test/builders/practice-api.ts';
import { buildPractice } from '../../../test/builders/working-practice.ts';
import { encodeCursor, InvalidPageError } from '../../kernel/page.ts';

let api: PracticeApi;

beforeAll(async () => {
  api = await openPracticeApi();
});

afterAll(() => api.test.close());

interface BoardColumn {
  readonly stage: string;
  readonly label: string;
  readonly practices: number;
  readonly revisions: number;
}

describe('the board', () => {
  it('counts practices and revisions by stage, named in the language of the caller', async () => {
    const before = await api.run<BoardColumn[]>('board', {});
    await buildPractice(api.test.database, { stage: 'PUBLISHED', revisionStage: 'REVIEW' });
    await buildPractice(api.test.database, { stage: 'DECLINED' });
    const after = await api.run<BoardColumn[]>('board', {}, { locale: 'sv' });
    const grown = after.map((column, index) => ({
      stage: column.stage,
      practices: column.practices - before[index]!.practices,
      revisions: column.revisions - before[index]!.revisions,
    }));
    expect(after).toHaveLength(15);
    expect(grown.filter(({ practices, revisions }) => practices + revisions > 0)).toEqual([
      { stage: 'DECLINED', practices: 1, revisions: 0 },
      { stage: 'REVIEW', practices: 0, revisions: 1 },
      { stage: 'PUBLISHED', practices: 1, revisions: 0 },
    ]);
    expect(after.find(({ stage }) => stage === 'DECLINED')).toMatchObject({ label: 'Inte utvald' });
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string; readonly stage: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String,
  $orderBy: WorkingPracticeOrder!, $filter: WorkingPracticeFilter) {
  practices(first: $first, after: $after, last: $last, before: $before,
    orderBy: $orderBy, filter: $filter) {
    nodes { id stage } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const WITHDRAWN = { filter: { stages: ['WITHDRAWN'] } };

/** Practices at one stage, changed within one minute, some at the same instant. */
async function buildTwelve(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 0; number < 12; number += 1) {
    const practice = await buildPractice(api.test.database, { stage: 'WITHDRAWN' });
    await api.test.sql(
      `UPDATE cms.practice SET changed_at = timestamptz '2026-03-01' + $2 * interval '1 microsecond',
         version = version + 1 WHERE id = $1`,
      [practice.id, Math.floor(number / 3)],
    );
    ids.push(idOf(practice));
  }
  return ids;
}

async function walk(
  orderBy: string,
  between: (page: Page) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await api.ask<Page>(LIST, { ...WITHDRAWN, orderBy, first: 5, after });
    seen.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return seen;
    after = page.pageInfo.endCursor;
    await between(page);
  }
}

describe('the list of practices', () => {
  it('A-01 is walked without repeating or skipping anything, whatever comes and goes', async () => {
    const ids = await buildTwelve();
    const oldestFirst = await walk('CHANGED_OLDEST');
    expect([...oldestFirst].sort()).toEqual([...ids].sort());
    expect(await walk('CHANGED_NEWEST')).toEqual([...oldestFirst].reverse());
    const stable = new Set(ids);
    const seen = await walk('CHANGED_OLDEST', async ({ nodes }) => {
      const gone = nodes[1]!.id;
      stable.delete(gone);
      const key = Buffer.from(gone, 'base64url').toString().split(':')[1];
      await api.test.sql('DELETE FROM cms.practice WHERE id = $1', [key]);
      await buildPractice(api.test.database, { stage: 'WITHDRAWN' });
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([...stable]));
  });

  it('A-01 is read backwards in the same order', async () => {
    const all = await walk('STAGE_OLDEST');
    const orderBy = 'STAGE_OLDEST';
    const end = await api.ask<Page>(LIST, { ...WITHDRAWN, orderBy, last: 3, first: undefined });
    expect(end.nodes.map(({ id }) => id)).toEqual(all.slice(-3));
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = end.pageInfo.startCursor;
    const page = await api.ask<Page>(LIST, { ...WITHDRAWN, orderBy, last: 3, before });
    expect(page.nodes.map(({ id }) => id)).toEqual(all.slice(-6, -3));
  });

  it.each<[string, object]>([
    ['a page of 101', { first: 101 }],
    ['a page of none', { first: 0 }],
    ['both directions', { first: 5, last: 5 }],
    ['a cursor that is none', { after: 'x' }],
    ['a cursor of another order', { after: encodeCursor('CHANGED_NEWEST', ['1', 'x']) }],
    ['an altered cursor', { after: encodeCursor('STAGE_OLDEST', ["1'", 'x']) }],
  ])('A-01 is refused as %s', async (_, args) => {
    await expect(
      api.ask(LIST, { ...WITHDRAWN, orderBy: 'STAGE_OLDEST', ...args }),
    ).rejects.toMatchObject({ originalError: expect.any(InvalidPageError) });
  });

  it('finds by stage of the practice or its revision, by region, and by part of a title', async () => {
    const revised = await buildPractice(api.test.database, {
      stage: 'PUBLISHED',
      revisionStage: 'APPROVED',
      facts: { regions: ['norrland'] },
      texts: { title: 'Ζωή στην Πόλη 100%' },
    });
    const found = async (filter: object) => {
      const page = await api.ask<Page>(LIST, { orderBy: 'CHANGED_NEWEST', filter, first: 100 });
      return page.nodes.some(({ id }) => id === idOf(revised));
    };
    expect(await found({ stages: ['APPROVED'] })).toBe(true);
    expect(await found({ stages: ['PUBLISHED', 'DRAFT'] })).toBe(true);
    expect(await found({ stages: ['REVIEW'] })).toBe(false);
    expect(await found({ regions: ['skane', 'norrland'] })).toBe(true);
    expect(await found({ regions: ['skane', 'a\u0000b'] })).toBe(false);
    expect(await found({ text: 'ζωη' })).toBe(true);
    expect(await found({ text: '100%' })).toBe(true);
    expect(await found({ text: '1%0' })).toBe(false);
    expect(await found({ text: 'a\u0000b' })).toBe(false);
    expect(await found({ text: ' ' })).toBe(true);
    expect(await found({ text: 'ζωή', regions: ['skane'] })).toBe(false);
  });
});

describe('the cost of a page', () => {
  it('G-11 is the same number of statements for 2 and for 20 practices', async () => {
    for (let number = 0; number < 20; number += 1) {
      await buildPractice(api.test.database, { texts: { title: `Practice ${number}` } });
    }
    const source = `query ($first: Int) { practices(first: $first) { nodes {
      id texts { path plain changedBy } editions { locale completeness outdatedPaths translator }
      aspects { state changedBy } matrixAnswers { state changedBy } createdBy changedBy } } }`;
    const statements = async (first: number) => {
      const reader = countingReader(api.test.database.reader);
      const page = await api.ask<Page>(source, { first }, { reader });
      expect(page.nodes).toHaveLength(first);
      return reader.statements();
    };
    expect(await statements(2)).toBe(9);
    expect(await statements(20)).toBe(9);
  });

  it.each([
    ['practices(first: 1) { nodes { id } }', 2],
    ['practices(first: 1) { nodes { id } totalCount }', 3],
    ['translationQueue(first: 1) { nodes { locale } }', 2],
    ['translationQueue(first: 1) { nodes { locale } totalCount }', 3],
  ])('A-02 of %s is %s statements', async (selection, statements) => {
    const reader = countingReader(api.test.database.reader);
    await api.ask(`{ ${selection} }`, {}, { reader });
    expect(reader.statements()).toBe(statements);
  });
});
