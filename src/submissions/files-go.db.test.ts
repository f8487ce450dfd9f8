import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfOf } from '../../test/builders/files.ts';
import { findEverywhere } from '../../test/builders/find-everywhere.ts';
import {
  buildSubmission,
  copyPractice,
  type BuiltSubmission,
} from '../../test/builders/submissions.ts';
import { openWorld, type World } from '../../test/scenarios/world.ts';
import type { StoredFile } from '../media/index.ts';
import { addFile } from './commands/add-file.ts';
import { purgeExpired } from './commands/purge-expired.ts';
import { withdrawSubmission } from './commands/withdraw-submission.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SYSTEM = { kind: 'SYSTEM', name: 'test' } as const;

const fileOf = (mark: string) => ({ submissionId: null, name: `${mark}.pdf`, bytes: pdfOf(mark) });

const add = ({ contributor }: BuiltSubmission, mark: string): Promise<StoredFile> =>
  world.must(contributor, addFile, fileOf(mark));

async function countBytes(submissionId: string): Promise<number> {
  const [row] = await world.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM cms.file f JOIN cms.file_content c ON c.file_id = f.id
     WHERE f.submission_id = $1`,
    [submissionId],
  );
  return row!.count;
}

/** Contents that no file has any more. */
const countOrphans = () =>
  world.sql('SELECT 1 FROM cms.file_content WHERE file_id NOT IN (SELECT id FROM cms.file)');

describe('files go with their submission', () => {
  it('G6 when it is withdrawn: no byte is left', async () => {
    const ada = await buildSubmission(world);
    await world.must(ada.contributor, addFile, fileOf('withdrawn-canary'));
    expect(await findEverywhere(world, 'withdrawn-canary')).toEqual(
      expect.arrayContaining(['cms.file', 'cms.file_content']),
    );
    await world.must(ada.contributor, withdrawSubmission, {
      submissionId: null,
      reason: 'why',
      expectedVersion: ada.version,
      write: world.write,
      takeDown: async () => undefined,
    });
    expect(await findEverywhere(world, 'withdrawn-canary')).toEqual([]);
    expect(await countOrphans()).toEqual([]);
  });

  it('G6 when its row is deleted, whoever deletes it', async () => {
    const ada = await buildSubmission(world, { isDraft: true });
    const { submissionId } = await copyPractice(world, ada.practiceId, {
      stage: 'DRAFT',
      hasSubmission: true,
      hasConsent: false,
      without: [],
      author: null,
    });
    const contributor = { kind: 'SUBMITTER', submissionId: submissionId! } as const;
    await world.must(contributor, addFile, fileOf('erased-canary'));
    expect(await countBytes(submissionId!)).toBe(1);
    await world.sql('DELETE FROM contact.submitter WHERE submission_id = $1', [submissionId]);
    await world.sql('DELETE FROM cms.submission WHERE id = $1', [submissionId]);
    expect(await findEverywhere(world, 'erased-canary')).toEqual([]);
    expect(await countOrphans()).toEqual([]);
  });

  it('G7 when a draft is left alone for as long as its link is good; others keep theirs', async () => {
    const left = await buildSubmission(world, { isDraft: true });
    const handedIn = await buildSubmission(world);
    const touched = await buildSubmission(world, { isDraft: true });
    for (const one of [left, handedIn, touched]) await add(one, `of ${one.submissionId}`);
    const counts = () =>
      Promise.all([left, handedIn, touched].map((one) => countBytes(one.submissionId)));
    const day = 86_400_000;
    world.clock.advance(179 * day);
    await world.must(SYSTEM, purgeExpired, null);
    expect(await counts()).toEqual([1, 1, 1]);
    await add(touched, 'again');
    world.clock.advance(2 * day);
    await Promise.all([1, 2].map(() => world.must(SYSTEM, purgeExpired, null)));
    expect(await counts()).toEqual([0, 1, 2]);
    await world.must(SYSTEM, purgeExpired, null);
    expect(await counts()).toEqual([0, 1, 2]);
    expect(await countOrphans()).toEqual([]);
  });
});
