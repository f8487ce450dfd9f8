import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  IMPORT_TABLE,
  keyOf,
  openImportApi,
  type ImportApi,
} from '../../../test/builders/import-api.ts';
import { getPractice, move } from '../../../test/builders/working-practice.ts';

let api: ImportApi;

beforeEach(async () => {
  api = await openImportApi();
});

afterEach(() => api.test.close());

describe('taking an import back', () => {
  it('E-15 withdraws what it made, and lets it be brought in anew', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE, {}, { who: api.coordinator });
    const undone = await api.send('undo-import', { id: first.id }, { who: api.coordinator });
    expect(undone).toMatchObject({
      __typename: 'ImportUndone',
      import: { status: 'UNDONE' },
      restored: [],
      left: [],
    });
    expect(undone.withdrawn.toSorted()).toEqual(first.rows.map((row) => row.practiceId).toSorted());
    const stages = await api.test.sql('SELECT DISTINCT stage FROM cms.practice');
    expect(stages).toEqual([{ stage: 'WITHDRAWN' }]);
    const twice = await api.send('undo-import', { id: first.id }, { who: api.coordinator });
    expect(twice).toMatchObject({ withdrawn: [], restored: [], left: [] });
    expect((await api.bringIn(IMPORT_TABLE)).import.counts).toMatchObject({ created: 2 });
  });

  it('E-15 brings former values back, and leaves what somebody changed since', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE);
    const id = keyOf(first.rows[0]!.practiceId);
    const changes =
      'externalReference,title@sv,summary@sv,regions\nA-1,Ny titel,Ny text,norrland\n';
    const { import: second } = await api.bringIn(changes);
    await api.rewrite(id, 'Av en människa');
    const undone = await api.send('undo-import', { id: second.id });
    expect(undone).toMatchObject({
      withdrawn: [],
      restored: [first.rows[0]!.practiceId],
      left: [
        {
          key: 'texts.title',
          code: 'TABLE_CHANGED_SINCE',
          message: 'Somebody changed this after the import, so it stays as it is.',
        },
      ],
    });
    expect(await api.textsOf(id)).toMatchObject({ 'title@sv': 'Av en människa', 'summary@sv': '' });
    expect((await getPractice(api.database, id)).facts.regions).toEqual(['skane']);
  });

  it('E-15 leaves drafts that somebody worked on, and those that went on', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE);
    const [worked, moved] = first.rows.map((row) => keyOf(row.practiceId));
    await api.rewrite(worked!, 'Av en människa');
    await move(api.database, moved!, {
      stage: 'SUBMITTED',
      revisionStage: null,
      duplicateOf: null,
    });
    const undone = await api.send('undo-import', { id: first.id }, { who: api.coordinator });
    expect(undone.withdrawn).toEqual([]);
    expect(undone.left.map(({ key, code }) => [key, code])).toEqual([
      [null, 'TABLE_STAGE_MOVED'],
      ['texts.title', 'TABLE_CHANGED_SINCE'],
      [null, 'TABLE_CHANGED_SINCE'],
    ]);
    expect(await getPractice(api.database, worked!)).toMatchObject({ stage: 'DRAFT' });
  });

  it('E-15 tells an editor that withdrawing takes a coordinator, and leaves the drafts', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE);
    const undone = await api.send('undo-import', { id: first.id });
    expect(undone.withdrawn).toEqual([]);
    expect(undone.left.map(({ code }) => code)).toEqual(['RIGHT_COORDINATOR', 'RIGHT_COORDINATOR']);
    const stages = await api.test.sql('SELECT DISTINCT stage FROM cms.practice');
    expect(stages).toEqual([{ stage: 'DRAFT' }]);
    const byCoordinator = await api.send('undo-import', { id: first.id }, { who: api.coordinator });
    expect(byCoordinator.withdrawn).toHaveLength(2);
  });
});
