import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AROPE,
  DENSITY,
  openImportDesk,
  unemployment,
  variation,
  type ImportDesk,
} from '../../../test/builders/import-desk.ts';
import type { TestDatabase } from '../../../test/kit/test-database.ts';
import { ROLES, type Actor } from '../../kernel/actor.ts';
import { contentSource, type ImportSource } from '../eurostat/import-source.ts';

const ACCOUNT = '00000000-0000-4000-8000-00000000000a';

describe('refusing an import', () => {
  let desk: ImportDesk;
  let db: TestDatabase;

  beforeAll(async () => {
    desk = await openImportDesk();
    ({ db } = desk);
  }, 60_000);
  beforeEach(() => desk.reset());
  afterAll(() => db.close());

  it.each<[string, string, string | null, object]>([
    [
      'a size that does not fit',
      variation(AROPE, ['6,', '5,']),
      null,
      { code: 'JSON_STAT_SIZE', params: { place: '$.size[2]' } },
    ],
    [
      'an index outside',
      variation(AROPE, ['"5": 21.6', '"9": 21.6']),
      null,
      { code: 'JSON_STAT_INDEX' },
    ],
    [
      'text for a number',
      variation(AROPE, ['20.5', '"20.5"']),
      null,
      { code: 'JSON_STAT_NUMBER', params: { place: '$.value["0"]' } },
    ],
    [
      'a page for data',
      '<html><body>Maintenance</body></html>',
      'ilc_peps11n',
      { code: 'IMPORT_WEB_PAGE' },
    ],
    [
      'an error of the source',
      '{"error":[{"status":404,"label":"gone"}]}',
      null,
      { code: 'SOURCE_NOT_FOUND' },
    ],
    ['JSON that is cut off', AROPE.slice(0, 200), null, { code: 'IMPORT_JSON_SYNTAX' }],
    [
      'a bad cell in the last row',
      unemployment('A,T,Y15-74,PC,ES51\t9.3 \t7.0 ', 'A,T,Y15-74,PC,ES52\t9.3 \tx'),
      'lfst_r_lfu3rt',
      { code: 'TSV_CELL', params: { line: 3, column: 3, cell: 'x' } },
    ],
    [
      'an impossible rate',
      unemployment('A,T,Y15-74,PC,ES51\t9.3 \t107 '),
      'lfst_r_lfu3rt',
      { code: 'OBSERVATION_RANGE', params: { nutsCode: 'ES51', period: '2018' } },
    ],
    [
      'another dataset than was asked for',
      AROPE,
      'ilc_peps11n',
      { code: 'DATASET_MISMATCH', params: { dataset: 'ilc_peps11n', found: 'tgs00107' } },
    ],
    [
      'the other definition of poverty',
      variation(AROPE, ['TGS00107', 'ILC_PEPS11']),
      null,
      { code: 'DATASET_OTHER_DEFINITION' },
    ],
    [
      'a dataset of no indicator',
      DENSITY,
      'demo_r_d3dens',
      { code: 'DATASET_UNKNOWN', params: { dataset: 'demo_r_d3dens' } },
    ],
    ['no name of a dataset', DENSITY, null, { code: 'DATASET_NOT_NAMED' }],
    [
      'no dimension that is needed',
      DENSITY,
      'lfst_r_lfu3rt',
      { code: 'IMPORT_DIMENSION_MISSING', params: { dimension: 'sex' } },
    ],
  ])(
    'a file with %s changes nothing and says where it is wrong',
    async (_, text, dataset, issue) => {
      const before = await db.snapshot();
      const result = await desk.importText(text, { dataset });
      expect(result).toMatchObject({
        ok: false,
        refusal: { kind: 'VALIDATION_FAILED', issues: [issue] },
      });
      expect(await db.snapshot()).toEqual(before);
    },
  );

  it('several files are stored together or not at all', async () => {
    const good = contentSource(variation(AROPE, ['43.5', '43.6']));
    const bad = contentSource(AROPE.slice(0, 300));
    const before = await db.snapshot();
    expect(await desk.run([good, bad])).toMatchObject({ ok: false });
    expect(await db.snapshot()).toEqual(before);
    const result = await desk.run([good, contentSource(variation(AROPE, ['43.5', '43.7']))]);
    expect(result).toMatchObject({ ok: true, value: [{}, {}] });
  });

  it.each<Actor>([
    { kind: 'ANONYMOUS' },
    { kind: 'SUBMITTER', submissionId: ACCOUNT },
    ...ROLES.map((role) => ({
      kind: 'ACCOUNT' as const,
      accountId: ACCOUNT,
      grants: [{ role, locales: null, regions: null }],
    })),
  ])(
    'lets editors and administrators import, and nobody else read even the file: %j',
    async (actor) => {
      let wasOpened = false;
      const source: ImportSource = {
        ...contentSource(AROPE),
        open: async () => {
          wasOpened = true;
          return contentSource(AROPE).open();
        },
      };
      const before = await db.snapshot();
      const result = await desk.run([source], { isTrial: true }, actor);
      const role = actor.kind === 'ACCOUNT' ? actor.grants[0]!.role : null;
      const may = role === 'EDITOR' || role === 'ADMINISTRATOR';
      expect([result.ok, wasOpened]).toEqual([may, may]);
      if (!result.ok)
        expect(result.refusal).toEqual({ kind: 'FORBIDDEN', code: 'CURATE_STATISTICS' });
      expect(await db.snapshot()).toEqual(before);
    },
  );
});
