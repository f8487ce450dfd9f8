import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { ask, operation } from '../../../test/builders/editorial-client.ts';
import { buildEditorialContext } from '../../../test/builders/editorial-context.ts';
import {
  AROPE,
  openImportDesk,
  variation,
  type ImportDesk,
} from '../../../test/builders/import-desk.ts';
import { allTranslators } from '../../../test/kit/fill-template.ts';
import type { Role } from '../../kernel/actor.ts';
import { buildSchemas } from '../../app/schemas.ts';

const DOCUMENT = operation('statistics-import');
const translatorFor = allTranslators();
let desk: ImportDesk;
let schema: GraphQLSchema;

beforeAll(async () => {
  desk = await openImportDesk();
  schema = buildSchemas().editorial;
}, 60_000);
beforeEach(() => desk.reset());
afterAll(() => desk.db.close());

async function importAs(role: Role, input: object, locale = 'en') {
  const actor = {
    kind: 'ACCOUNT' as const,
    accountId: '00000000-0000-4000-8000-00000000000a',
    grants: [{ role, locales: null, regions: null }],
  };
  const context = buildEditorialContext({
    database: desk.db.database,
    actor,
    translatorFor,
    locale,
  });
  const { importStatistics } = await ask(schema, DOCUMENT, { input }, context);
  return importStatistics;
}

describe('importStatistics', () => {
  it('tries first, and stores when told to', async () => {
    const before = await desk.db.snapshot();
    const trial = await importAs('EDITOR', { content: AROPE });
    expect(trial).toMatchObject({
      __typename: 'StatisticsImported',
      report: {
        importId: null,
        dryRun: true,
        dataset: 'tgs00107',
        source: '–',
        sourceUpdatedAt: '2025-10-17T09:00:00.000Z',
        cellsRead: 6,
        indicators: [{ added: 0, superseded: 6, unchanged: 0, kept: 0, flags: [] }],
        unknownCodeCount: 0,
      },
    });
    expect(await desk.db.snapshot()).toEqual(before);
    const stored = await importAs('EDITOR', { content: AROPE, dryRun: false });
    expect(stored).toMatchObject({ report: { dryRun: false, importId: expect.any(String) } });
    expect(
      await desk.db.sql('SELECT actor_kind, actor_id::text, request_id FROM cms.statistics_import'),
    ).toEqual([
      {
        actor_kind: 'ACCOUNT',
        actor_id: '00000000-0000-4000-8000-00000000000a',
        request_id: 'test',
      },
    ]);
  });

  it.each([
    ['en', 'Line 1, column 12: this is not valid JSON.'],
    ['sv', 'Rad 1, kolumn 12: detta är inte giltig JSON.'],
    ['el', 'Γραμμή 1, στήλη 12: το JSON δεν είναι έγκυρο.'],
  ])('says in %s where a file is wrong, and changes nothing', async (locale, message) => {
    const before = await desk.db.snapshot();
    const input = { content: '{"version":]', dryRun: false };
    expect(await importAs('ADMINISTRATOR', input, locale)).toMatchObject({
      __typename: 'ValidationFailed',
      issues: [{ code: 'IMPORT_JSON_SYNTAX', message }],
    });
    expect(await desk.db.snapshot()).toEqual(before);
  });

  it('refuses who may not curate statistics', async () => {
    expect(await importAs('RESEARCHER', { content: AROPE })).toMatchObject({
      __typename: 'Forbidden',
      message: 'Only editors and administrators may change statistics.',
    });
  });

  it.each<[string, object, string]>([
    ['nothing', {}, 'IMPORT_SOURCE_CHOICE'],
    ['an unknown dataset alone', { dataset: 'rain' }, 'IMPORT_SOURCE_CHOICE'],
    [
      'two sources',
      { content: AROPE, address: 'https://ec.europa.eu/eurostat/api/x' },
      'IMPORT_SOURCE_CHOICE',
    ],
    ['the inner network', { address: 'https://169.254.169.254/x' }, 'SOURCE_ADDRESS_FORBIDDEN'],
    ['this machine', { address: 'http://127.0.0.1:1/x' }, 'SOURCE_ADDRESS_FORBIDDEN'],
    ['another host', { address: 'https://ec.europa.eu.example/x' }, 'SOURCE_ADDRESS_FORBIDDEN'],
  ])('D8 refuses %s', async (_, input, code) => {
    expect(await importAs('EDITOR', input)).toMatchObject({
      __typename: 'ValidationFailed',
      issues: [{ code }],
    });
  });

  it('every code of a refusal has its sentence, with all of its values put in', async () => {
    const wrong = variation(AROPE, ['"TGS00107"', '"RAIN"']);
    for (const locale of ['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv', 'ca']) {
      const refused = await importAs('EDITOR', { content: wrong }, locale);
      expect(JSON.stringify(refused)).toContain('rain');
      expect(JSON.stringify(refused)).not.toMatch(/unmet\.|\{dataset\}/u);
    }
  });
});
