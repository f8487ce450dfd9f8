import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  IMPORT_TABLE,
  keyOf,
  openImportApi,
  type ImportApi,
} from '../../../test/builders/import-api.ts';
import { getPractice, move } from '../../../test/builders/working-practice.ts';
import { ROWS_AT_ONCE } from './commands/run-import.ts';

let api: ImportApi;

beforeEach(async () => {
  api = await openImportApi();
});

afterEach(() => api.test.close());

describe('bringing practices in', () => {
  it('E-15 makes drafts through the commands of practices, and reads harmless formulas back', async () => {
    const { import: done } = await api.bringIn(IMPORT_TABLE);
    expect(done).toMatchObject({ status: 'DONE', doneRows: 2, counts: { created: 2 } });
    const [first, second] = done.rows.map((row) => keyOf(row.practiceId));
    expect(await getPractice(api.database, first!)).toMatchObject({
      stage: 'DRAFT',
      sourceLocale: 'sv',
      facts: { regions: ['skane'], policyAreas: ['labour'], authorityRole: 'LEADER' },
    });
    expect(await api.textsOf(first!)).toEqual({
      'title@sv': 'Språkcafé',
      'objectives@sv': 'Mål ett\n\nMål två',
    });
    expect(await api.textsOf(second!)).toEqual({ 'title@sv': '=Cykelkurs' });
    const history = await api.test.sql(
      `SELECT action FROM cms.history WHERE subject_id = $1 ORDER BY id`,
      [first!],
    );
    expect(history).toEqual([
      { action: 'practices.practice-created' },
      { action: 'practices.text-saved' },
      { action: 'practices.text-saved' },
    ]);
  });

  it('E-15 changes nothing when the same file comes again', async () => {
    await api.bringIn(IMPORT_TABLE);
    const state = () =>
      api.test.sql(`SELECT p.id, p.version, t.path, t.version AS text FROM cms.practice p
        LEFT JOIN cms.localized_text t ON t.subject_id = p.id ORDER BY 1, 3`);
    const before = await state();
    const again = await api.bringIn(IMPORT_TABLE);
    expect(again.import).toMatchObject({ status: 'DONE', counts: { created: 0, unchanged: 2 } });
    expect(await state()).toEqual(before);
  });

  it('E-15 changes what differs, by the external reference of the source', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE);
    const changed = 'externalReference,title@sv,period.start\nA-1,Språkkafé,2020\n';
    const { import: second } = await api.bringIn(changed);
    expect(second.rows).toMatchObject([
      { outcome: 'UPDATED', practiceId: first.rows[0]!.practiceId, issues: [] },
    ]);
    const id = keyOf(first.rows[0]!.practiceId);
    expect(await api.textsOf(id)).toMatchObject({ 'title@sv': 'Språkkafé' });
    expect((await getPractice(api.database, id)).facts).toMatchObject({
      period: { start: '2020', end: null },
      regions: ['skane'],
    });
    const other = await api.bringIn(IMPORT_TABLE, { source: 'another-register' });
    expect(other.import.counts).toMatchObject({ created: 2 });
  });

  it('E-15 writes all rows or none, unless refused ones may be left out', async () => {
    const content = 'externalReference,sourceLocale,regions\nC-1,sv,skane\nC-2,sv,atlantis\n';
    const before = await api.everything();
    const refused = await api.bringIn(content);
    expect(refused.import).toMatchObject({
      id: null,
      status: 'REFUSED',
      counts: { created: 1, refused: 1 },
    });
    expect(await api.everything()).toEqual(before);
    const skipped = await api.bringIn(content, { skipRefused: true });
    expect(skipped.import).toMatchObject({
      status: 'DONE',
      rows: [{ outcome: 'CREATED' }, { outcome: 'REFUSED', practiceId: null }],
    });
  });

  it('E-15 never overwrites what a person changed since, without saying so', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE);
    const id = keyOf(first.rows[0]!.practiceId);
    await api.rewrite(id, 'Av en människa');
    const changed = 'externalReference,title@sv\nA-1,Från registret\n';
    const conflict = await api.bringIn(changed);
    expect(conflict.import).toMatchObject({
      status: 'REFUSED',
      rows: [
        {
          outcome: 'CONFLICT',
          issues: [
            {
              column: 'title@sv',
              code: 'TABLE_CONFLICT',
              message:
                'Title: somebody changed this since the last import; the row is left alone. It is now: “Av en människa”.',
            },
          ],
        },
      ],
    });
    expect(await api.textsOf(id)).toMatchObject({ 'title@sv': 'Av en människa' });
    const forced = await api.bringIn(changed, { overwrite: true });
    expect(forced.import.rows).toMatchObject([
      { outcome: 'UPDATED', issues: [{ level: 'NOTE', code: 'TABLE_OVERWRITES' }] },
    ]);
    expect(await api.textsOf(id)).toMatchObject({ 'title@sv': 'Från registret' });
  });

  it('E-15 leaves a practice alone that cannot be changed at its stage', async () => {
    const { import: first } = await api.bringIn(IMPORT_TABLE);
    const id = keyOf(first.rows[0]!.practiceId);
    await move(api.database, id, { stage: 'REVIEW', revisionStage: null, duplicateOf: null });
    const answer = await api.bringIn('externalReference,title@sv\nA-1,Nytt\n');
    expect(answer.import.rows).toMatchObject([
      { outcome: 'REFUSED', issues: [{ column: null, code: 'STAGE_NOT_EDITABLE' }] },
    ]);
    expect(await api.textsOf(id)).toMatchObject({ 'title@sv': 'Språkcafé' });
  });

  it('E-15 goes on after the last row that was brought in', async () => {
    const rows = Array.from({ length: ROWS_AT_ONCE + 3 }, (_, index) => `D-${index},sv`);
    const begun = await api.bringIn(['externalReference,sourceLocale', ...rows].join('\n'));
    expect(begun.import).toMatchObject({
      status: 'RUNNING',
      totalRows: ROWS_AT_ONCE + 3,
      doneRows: ROWS_AT_ONCE,
    });
    const { id } = begun.import;
    const [one, two] = await Promise.all([
      api.send('resume-import', { id }),
      api.send('resume-import', { id }),
    ]);
    expect([one.import.status, two.import.status]).toEqual(['DONE', 'DONE']);
    expect(await api.test.sql('SELECT count(*)::int AS count FROM cms.practice')).toEqual([
      { count: ROWS_AT_ONCE + 3 },
    ]);
    expect(await api.test.sql('SELECT rows::text FROM cms.practice_import')).toEqual([
      { rows: '[]' },
    ]);
  }, 60_000);

  it('reads an import again, and knows none of another id', async () => {
    const { import: done } = await api.bringIn(IMPORT_TABLE);
    const read = await api.read(done.id!);
    expect(read).toMatchObject({ id: done.id, status: 'DONE', source: 'register' });
    expect(await api.read('nonsense')).toBeNull();
    expect(await api.send('resume-import', { id: 'nonsense' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await api.send('undo-import', { id: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
