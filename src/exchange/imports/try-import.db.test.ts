import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IMPORT_TABLE, openImportApi, type ImportApi } from '../../../test/builders/import-api.ts';
import { buildCaller } from '../../../test/builders/working-practice.ts';

let api: ImportApi;

beforeEach(async () => {
  api = await openImportApi();
});

afterEach(() => api.test.close());

describe('trying an import', () => {
  it('E-15 is a dry run unless told otherwise, and changes nothing', async () => {
    const before = await api.everything();
    const answer = await api.send('import-practices', {
      source: 'register',
      format: 'CSV',
      content: IMPORT_TABLE,
    });
    expect(answer).toMatchObject({
      __typename: 'PracticesImported',
      import: {
        id: null,
        status: 'TRIED',
        totalRows: 2,
        doneRows: 0,
        counts: { created: 2, updated: 0, unchanged: 0, conflicts: 0, refused: 0 },
        ignoredColumns: ['id'],
      },
    });
    expect(answer.import.rows[0]).toMatchObject({
      line: 2,
      externalReference: 'A-1',
      outcome: 'CREATED',
      practiceId: null,
      issues: [{ column: 'title@en', level: 'NOTE', code: 'TABLE_OTHER_LANGUAGE' }],
    });
    expect(await api.everything()).toEqual(before);
  });

  it('E-15 reports every cell that is wrong, in the language of the caller', async () => {
    const content = [
      'externalReference,sourceLocale,regions,beneficiariesPersons,period.start,title@sv',
      `B-1,sv,atlantis,many,2020-13,${'å'.repeat(121)}`,
      'B-2,de,,,,x',
      ',sv,,,,x',
    ].join('\n');
    const answer = await api.bringIn(content, { dryRun: true }, { locale: 'sv' });
    const issues = answer.import.rows.map((row) =>
      row.issues.map(({ column, code }) => `${column} ${code}`),
    );
    expect(issues).toEqual([
      [
        'beneficiariesPersons TABLE_NOT_A_NUMBER',
        'title@sv TEXT_TOO_LONG',
        'regions FACT_UNKNOWN_CODE',
        'period.start FACT_PERIOD',
      ],
      ['sourceLocale LOCALE_NOT_ENABLED', 'title@sv TABLE_OTHER_LANGUAGE'],
      ['externalReference TABLE_REFERENCE'],
    ]);
    expect(answer.import.rows[0]!.issues.map(({ message }) => message)).toMatchSnapshot();
    expect(answer.import.counts).toMatchObject({ refused: 3 });
  });

  it.each<[string, object, string]>([
    ['a broken table', { content: 'externalReference\n"1\n' }, 'TABLE_CSV'],
    ['a broken workbook', { format: 'XLSX', content: 'AAAA' }, 'TABLE_XLSX'],
    ['broken JSON', { format: 'JSON', content: '[{' }, 'TABLE_JSON'],
    ['an unknown column', { content: 'externalReference,x\n1,2\n' }, 'TABLE_COLUMN_UNKNOWN'],
    ['a source without a name', { source: 'My Register' }, 'TABLE_SOURCE'],
  ])('E-15 refuses %s with one clear message, and changes nothing', async (_, more, code) => {
    const before = await api.everything();
    const answer = await api.bringIn(IMPORT_TABLE, more);
    expect(answer).toMatchObject({ __typename: 'ValidationFailed', issues: [{ code }] });
    expect(answer.issues[0]!.message).not.toContain(code);
    expect(await api.everything()).toEqual(before);
  });

  it.each(['RESEARCHER', 'TRANSLATOR', 'ADMINISTRATOR'] as const)(
    'E-15 is not for a %s',
    async (role) => {
      const before = await api.everything();
      const who = await buildCaller(api.database, role);
      expect(await api.bringIn(IMPORT_TABLE, {}, { who })).toMatchObject({
        __typename: 'Forbidden',
      });
      expect(await api.everything()).toEqual(before);
    },
  );
});
