import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfOf } from '../../test/builders/files.ts';
import { findEverywhere } from '../../test/builders/find-everywhere.ts';
import { openSubmissionApi, type SubmissionApi } from '../../test/builders/submission-api.ts';
import {
  buildSubmission,
  putAt,
  submissionOf,
  type BuiltSubmission,
} from '../../test/builders/submissions.ts';
import { ANONYMOUS, type Actor } from '../kernel/actor.ts';
import { encodeId } from '../kernel/ids.ts';
import type { StoredFile } from '../media/index.ts';
import { STAGES, type Stage } from '../practices/index.ts';
import { addFile } from './commands/add-file.ts';
import { readFile } from './commands/read-file.ts';
import { removeFile } from './commands/remove-file.ts';
import { submitPractice } from './commands/submit-practice.ts';

let api: SubmissionApi;

beforeAll(async () => {
  api = await openSubmissionApi();
});
afterAll(() => api.close());

const fileOf = (mark = 'one', name = `${mark}.pdf`) => ({
  submissionId: null,
  name,
  bytes: pdfOf(mark),
});

const add = ({ contributor }: BuiltSubmission, mark?: string): Promise<StoredFile> =>
  api.must(contributor, addFile, fileOf(mark));

async function countBytes(submissionId: string): Promise<number> {
  const [row] = await api.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM cms.file f JOIN cms.file_content c ON c.file_id = f.id
     WHERE f.submission_id = $1`,
    [submissionId],
  );
  return row!.count;
}

describe('adding a file', () => {
  it('D9 keeps name, kind, size and hash, and what is in it', async () => {
    const ada = await buildSubmission(api, { isDraft: true });
    const file = await api.must(ada.contributor, addFile, fileOf('plan', 'C:\\plan.exe'));
    expect(file).toMatchObject({
      submissionId: ada.submissionId,
      name: 'plan.exe.pdf',
      mediaType: 'application/pdf',
      byteSize: pdfOf('plan').length,
      sha256: expect.stringMatching(/^[\da-f]{64}$/u),
    });
    const read = await api.must(ada.contributor, readFile, { fileId: file.id });
    expect(read.bytes.equals(pdfOf('plan'))).toBe(true);
  });

  it('D9 of the same file again changes nothing, so that a lost answer does no harm', async () => {
    const ada = await buildSubmission(api);
    const first = await add(ada);
    expect(await add(ada)).toEqual(first);
    await api.must(ada.contributor, addFile, fileOf('one', 'other name.pdf'));
    expect(await countBytes(ada.submissionId)).toBe(2);
  });

  it('D9 stops at ten, also when many come at once', async () => {
    const ada = await buildSubmission(api);
    const answers = await Promise.all(
      Array.from({ length: 13 }, (_, index) =>
        api.run(ada.contributor, addFile, fileOf(`parallel ${index}`)),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(answers.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: {
        kind: 'VALIDATION_FAILED',
        issues: [{ code: 'FILE_TOO_MANY', path: 'file', params: { max: 10 } }],
      },
    });
    expect(await countBytes(ada.submissionId)).toBe(10);
  });

  it.each<[string, object, string]>([
    ['an empty one', { bytes: Buffer.alloc(0) }, 'FILE_EMPTY'],
    ['one of another kind', { bytes: Buffer.from('<svg/>') }, 'FILE_KIND'],
    ['one without a name', { name: ' ' }, 'FILE_NAME'],
    ['too large a one', { bytes: Buffer.alloc(10 * 1_048_576 + 1, 'x') }, 'FILE_TOO_LARGE'],
  ])('D9 refuses %s, and changes nothing', async (_, wrong, code) => {
    const ada = await buildSubmission(api);
    const before = await api.snapshot();
    const answer = await api.run(ada.contributor, addFile, { ...fileOf(), ...wrong });
    expect(answer).toMatchObject({ ok: false, refusal: { issues: [{ code }] } });
    expect(await api.snapshot()).toEqual(before);
  });

  it('D9 takes ten megabytes exactly', async () => {
    const ada = await buildSubmission(api);
    const bytes = Buffer.alloc(10 * 1_048_576, 'x');
    const file = await api.must(ada.contributor, addFile, { ...fileOf(), name: 'x.txt', bytes });
    expect(file.byteSize).toBe(10_485_760);
  });

  it('G6 leaves neither name nor content in history and outbox', async () => {
    const ada = await buildSubmission(api);
    const file = await api.must(ada.contributor, addFile, fileOf('canary-in', 'canary-name.pdf'));
    await api.must(api.actors.coordinator, readFile, { fileId: file.id });
    await api.must(ada.contributor, removeFile, { submissionId: null, fileId: file.id });
    const lines = await api.sql<{ action: string; actor_kind: string }>(
      `SELECT action, actor_kind FROM cms.history WHERE subject_id = $1 ORDER BY id`,
      [ada.submissionId],
    );
    expect(lines).toEqual([
      { action: 'submissions.file-added', actor_kind: 'SUBMITTER' },
      { action: 'submissions.file-read', actor_kind: 'ACCOUNT' },
      { action: 'submissions.file-removed', actor_kind: 'SUBMITTER' },
    ]);
    expect(await findEverywhere(api, 'canary-')).toEqual([]);
  });
});

describe('when files can be changed', () => {
  const OPEN: readonly Stage[] = ['DRAFT', 'SUBMITTED', 'INFORMATION_REQUESTED'];

  it.each(STAGES.map((stage) => [stage, OPEN.includes(stage)] as const))(
    'D9 at %s: %s',
    async (stage, isOpen) => {
      const ada = await buildSubmission(api);
      const file = await add(ada, 'before');
      await putAt(api, ada.practiceId, { stage });
      const before = await api.snapshot();
      const added = await api.run(ada.contributor, addFile, fileOf('after'));
      const removal = { submissionId: null, fileId: file.id };
      const removed = await api.run(ada.contributor, removeFile, removal);
      expect([added.ok, removed.ok]).toEqual([isOpen, isOpen]);
      if (isOpen) return;
      const unmet = [{ code: 'SUBMISSION_FILES_CLOSED', path: null }];
      expect(added).toEqual({ ok: false, refusal: { kind: 'TRANSITION_NOT_ALLOWED', unmet } });
      expect(removed).toEqual(added);
      expect(await api.snapshot()).toEqual(before);
    },
  );
});

describe('who reads a file', () => {
  it('D9 is its contributor, by token or by account, and staff once it was handed in', async () => {
    const account = await api.account({ role: 'CONTRIBUTOR', locales: null, regions: null });
    const draft = submissionOf(api, { isDraft: true });
    const { submissionId, practiceId } = await api.must(account, submitPractice, draft);
    const file = await api.must(account, addFile, { ...fileOf(), submissionId });
    const stranger = await api.account({ role: 'CONTRIBUTOR', locales: null, regions: null });
    const other = await buildSubmission(api);
    const { coordinator, researcher, editor } = api.actors;
    const whoReads = async () => {
      const readers: Readonly<Record<string, Actor>> = {
        account,
        token: { kind: 'SUBMITTER', submissionId },
        stranger,
        other: other.contributor,
        nobody: ANONYMOUS,
        coordinator,
        researcher,
        editor,
      };
      const names = [];
      for (const [name, actor] of Object.entries(readers)) {
        const answer = await api.run(actor, readFile, { fileId: file.id });
        if (answer.ok) names.push(name);
        else expect(answer).toEqual({ ok: false, refusal: { kind: 'NOT_FOUND' } });
      }
      return names;
    };
    expect(await whoReads()).toEqual(['account', 'token']);
    await putAt(api, practiceId, { stage: 'SUBMITTED' });
    expect(await whoReads()).toEqual(['account', 'token', 'coordinator', 'researcher', 'editor']);
  });

  it('D9 nobody removes the file of another submission', async () => {
    const [ada, grace] = [await buildSubmission(api), await buildSubmission(api)];
    const file = await add(ada);
    const removals: readonly (readonly [Actor, string | null])[] = [
      [grace.contributor, null],
      [grace.contributor, ada.submissionId],
      [ANONYMOUS, ada.submissionId],
      [api.actors.coordinator, ada.submissionId],
    ];
    for (const [actor, submissionId] of removals) {
      expect(await api.run(actor, removeFile, { submissionId, fileId: file.id })).toEqual({
        ok: false,
        refusal: { kind: 'NOT_FOUND' },
      });
    }
    expect(await countBytes(ada.submissionId)).toBe(1);
  });

  it('D9 lists stand with the submission, for its contributor and for the Lab', async () => {
    const ada = await buildSubmission(api, { isDraft: true });
    const file = await add(ada);
    const id = encodeId('Submission', ada.submissionId);
    const shown = {
      id: encodeId('File', file.id),
      name: 'one.pdf',
      mediaType: 'application/pdf',
      byteSize: file.byteSize,
      addedAt: file.createdAt.toISOString(),
      url: `http://localhost:4000/files/${encodeId('File', file.id)}`,
    };
    const mine = await api.get(ada.contributor, 'my-submission', {});
    expect(mine.files).toEqual([shown]);
    const { coordinator } = api.actors;
    expect((await api.get(coordinator, 'read', { id })).files).toEqual([]);
    await putAt(api, ada.practiceId, { stage: 'SUBMITTED' });
    expect((await api.get(coordinator, 'read', { id })).files).toEqual([shown]);
    const input = { fileId: shown.id };
    expect(await api.get(ada.contributor, 'remove-file', { input })).toMatchObject({
      __typename: 'FileRemoved',
      submission: { id, files: [] },
    });
    for (const fileId of [shown.id, encodeId('File', randomUUID()), id, 'x', '']) {
      expect(await api.get(ada.contributor, 'remove-file', { input: { fileId } })).toMatchObject({
        __typename: 'NotFound',
      });
    }
  });
});
