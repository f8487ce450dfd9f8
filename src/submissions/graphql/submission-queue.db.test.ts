import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countingReader } from '../../../test/builders/editorial-context.ts';
import { openSubmissionApi, type SubmissionApi } from '../../../test/builders/submission-api.ts';
import { buildSubmission, putAt, submissionOf } from '../../../test/builders/submissions.ts';
import { encodeCursor } from '../../kernel/page.ts';
import { encodeId } from '../../kernel/ids.ts';
import { pageQueue } from '../queries/submission-queue.ts';

let api: SubmissionApi;
/** Ids of seven submissions, the one that waits for longest first; two came at the same moment. */
const waiting: string[] = [];

beforeAll(async () => {
  api = await openSubmissionApi();
  for (const [index, locale] of ['el', 'sv', 'el', 'sv', 'el', 'el', 'sv'].entries()) {
    const title = index === 3 ? 'Språkkafé på Café Örnen' : `Title ${index}`;
    const { answers } = submissionOf(api);
    const texts = answers.texts.map((text) =>
      text.path === 'title' ? { ...text, value: title } : text,
    );
    const built = await buildSubmission(api, { locale, answers: { ...answers, texts } });
    waiting.push(built.submissionId);
    if (index !== 4) api.clock.advance(60_000);
  }
  const [early, late] = [waiting[4]!, waiting[5]!].sort();
  waiting.splice(4, 2, early!, late!);
  await buildSubmission(api, { isDraft: true });
});
afterAll(() => api.close());

const ids = (...indexes: readonly number[]) =>
  indexes.map((index) => encodeId('Submission', waiting[index]!));

const QUEUE = { filter: null };
const NOTHING = { stages: null, locales: null, text: null };

async function queue(variables: object): Promise<{
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly title: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}> {
  return api.get(api.actors.coordinator, 'queue', { ...QUEUE, ...variables });
}

const idsOf = async (variables: object) => (await queue(variables)).nodes.map(({ id }) => id);

describe('the queue of coordinators', () => {
  it('has what was handed in, who waits longest first, and no drafts', async () => {
    expect(await queue({})).toMatchObject({
      totalCount: 7,
      nodes: ids(0, 1, 2, 3, 4, 5, 6).map((id) => ({ id })),
    });
  });

  it('A-01 is walked in pages without repeating or skipping, also where two came at once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo } = await queue({ first: 2, after });
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      // Somebody new comes in while we read; they come last.
      if (seen.length === 2) await buildSubmission(api);
    }
    expect(seen.slice(0, 7)).toEqual(ids(0, 1, 2, 3, 4, 5, 6));
    expect(seen).toHaveLength(8);
  });

  it('A-01 is walked backwards', async () => {
    const { reader } = api.database;
    const last = await pageQueue(reader, NOTHING, { last: 2 });
    const before = last.edges[0]!.cursor;
    const page = await pageQueue(reader, NOTHING, { last: 2, before });
    expect(page.edges.map(({ node }) => node.id)).toEqual([waiting[4], waiting[5]]);
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('A-04 is narrowed by language, by stage and by a part of the title', async () => {
    expect(await idsOf({ filter: { locales: ['sv'] } })).toEqual(ids(1, 3, 6));
    expect(await idsOf({ filter: { text: 'cafe orn' } })).toEqual(ids(3));
    expect(await idsOf({ filter: { text: '%' } })).toEqual([]);
    expect(await idsOf({ filter: { text: 'a\u0000' } })).toEqual([]);
    expect(await queue({ filter: { stages: ['DRAFT'] } })).toMatchObject({ totalCount: 1 });
    expect(await queue({ filter: { stages: [] } })).toMatchObject({ totalCount: 0 });
  });

  it('moves a submission to the end when it comes to another stage', async () => {
    const { practiceId, submissionId } = await buildSubmission(api);
    api.clock.advance(60_000);
    await putAt(api, practiceId, { stage: 'SURVEY_RECEIVED' });
    await api.sql(
      'UPDATE cms.practice SET stage_entered_at = $2, version = version + 1 WHERE id = $1',
      [practiceId, api.clock.now()],
    );
    const found = await idsOf({});
    expect(found.at(-1)).toBe(encodeId('Submission', submissionId));
  });

  it('A-02 G-11 is one statement for a page, whatever its size', async () => {
    const reader = countingReader(api.database.reader);
    await pageQueue(reader, NOTHING, { first: 7 });
    expect(reader.statements()).toBe(1);
  });

  it.each([
    ['a cursor of another order', encodeCursor('accounts.email', ['1', waiting[0] ?? 'x'])],
    ['a cursor with an altered time', encodeCursor('submissions.oldest-waiting', ["1'; --", 'x'])],
    ['a cursor with an altered id', encodeCursor('submissions.oldest-waiting', ['1', "' OR 1=1"])],
    ['no cursor', 'x'],
  ])('A8 refuses %s', async (_, after) => {
    const page = pageQueue(api.database.reader, NOTHING, { after });
    await expect(page).rejects.toMatchObject({ code: 'PAGE_CURSOR' });
  });
});
