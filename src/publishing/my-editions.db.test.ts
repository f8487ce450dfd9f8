import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countingReader } from '../../test/builders/editorial-context.ts';
import { openSubmissionApi, type SubmissionApi } from '../../test/builders/submission-api.ts';
import { buildSubmission, contributorOf } from '../../test/builders/submissions.ts';
import type { Actor } from '../kernel/actor.ts';
import { editions } from '../practices/index.ts';
import { unpublishEdition } from './commands/unpublish-edition.ts';
import { listPublishedEditions } from './queries/published-editions.ts';

let api: SubmissionApi;

beforeAll(async () => {
  api = await openSubmissionApi();
});
afterAll(() => api.close());

const editionsOf = async (contributor: Actor): Promise<readonly { readonly locale: string }[]> =>
  (await api.get(contributor, 'my-submission', {})).editions;

describe('the published editions of the own practice', () => {
  it('B-27 are named by language, with the address under which readers find them', async () => {
    const practiceId = await api.practice();
    const rows = await api.sql<{ locale: string; slug: string; published_at: Date }>(
      `SELECT locale, slug, published_at FROM delivery.practice
       WHERE practice_id = $1 AND locale IN ('el', 'en', 'sv') ORDER BY locale`,
      [practiceId],
    );
    expect(rows).toHaveLength(3);
    expect(await editionsOf(await contributorOf(api, practiceId))).toEqual(
      rows.map(({ locale, slug, published_at }) => ({
        locale,
        number: 1,
        slug,
        publishedAt: published_at.toISOString(),
      })),
    );
  });

  it('B-27 are none before publication', async () => {
    const { contributor } = await buildSubmission(api);
    expect(await editionsOf(contributor)).toEqual([]);
  });

  it('B-27 leave out what was taken out of sight, one edition or all', async () => {
    const practiceId = await api.practice();
    const contributor = await contributorOf(api, practiceId);
    const { version: expectedVersion } = await editions.find(api.database.reader, practiceId, 'sv');
    const order = { practiceId, locale: 'sv', expectedVersion, comment: null };
    await api.must(api.actors.editor, unpublishEdition, order);
    expect((await editionsOf(contributor)).map(({ locale }) => locale)).toEqual(['el', 'en']);
    const { version } = await api.get(contributor, 'my-submission', {});
    await api.get(contributor, 'withdraw', { input: { reason: 'why', expectedVersion: version } });
    expect(await editionsOf(contributor)).toEqual([]);
  });

  it('D-05 are those of the own practice only, however many are asked for at once', async () => {
    const [one, other] = [await api.practice(), await api.practice()];
    const reader = countingReader(api.database.reader);
    const both = await listPublishedEditions(reader, [one, other]);
    expect(reader.statements()).toBe(1);
    expect(both.filter(({ practiceId }) => practiceId === one)).toHaveLength(3);
    expect(both).toHaveLength(6);
    const slugs = both.flatMap(({ practiceId, slug }) => (practiceId === one ? [slug] : []));
    const own = (await api.get(await contributorOf(api, one), 'my-submission', {})).editions;
    expect(own.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
  });
});
