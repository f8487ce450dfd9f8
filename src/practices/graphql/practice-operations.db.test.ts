import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { operation } from '../../../test/builders/editorial-client.ts';
import { openPracticeApi, type PracticeApi } from '../../../test/builders/practice-api.ts';
import { buildCaller } from '../../../test/builders/working-practice.ts';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import { hashText } from '../../kernel/text-hash.ts';
import { costOf } from '../../platform/graphql/cost.ts';
import { STAFF_LIMITS } from '../../platform/graphql/limits.ts';

let api: PracticeApi;

beforeAll(async () => {
  api = await openPracticeApi();
});

afterAll(() => api.test.close());

const folder = new URL('../../../schema/operations/editorial/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.startsWith('practices-'));

describe('the documented operations', () => {
  it.each(names)('A-23 %s fits the schema', (name) => {
    const source = operation(name.replace('.graphql', ''));
    expect(source).toMatch(/^# [A-Z].+\.\n/u);
    expect(validate(api.schema, parse(source))).toEqual([]);
  });

  it.each(names.map((name) => name.replace('.graphql', '')))(
    'A-19 %s is not too costly',
    (name) => {
      const query = parse(operation(name));
      const variables = { id: 'x', locale: 'sv', path: 'title', input: null };
      const isQuery = /\nquery /u.test(operation(name));
      const request = { query, operationName: undefined, variables };
      const cost = isQuery ? costOf(api.schema, request, STAFF_LIMITS.cost) : 1;
      expect(cost).toBeGreaterThan(0);
    },
  );
});

interface Saved {
  readonly practice: { readonly id: string };
}

const NEW = { sourceLocale: 'en', facts: { regions: ['skane'], period: { start: '2020' } } };

/** Begins a practice with a title, and takes it to the analysis without asking the chart. */
async function begin(): Promise<string> {
  const { practice } = await api.send<Saved>('create-practice', NEW);
  const { id } = practice;
  await api.send('save-text', { id, path: 'title', value: 'A title', expectedVersion: 0 });
  await api.test.sql(
    `UPDATE cms.practice SET stage = 'ANALYSIS', version = version + 1 WHERE stage = 'DRAFT'`,
  );
  return id;
}

describe('the way of a practice through the API', () => {
  it('begins with facts and words', async () => {
    const created = await api.send<Saved>('create-practice', NEW);
    expect(created).toMatchObject({
      __typename: 'PracticeSaved',
      practice: { stage: 'DRAFT', version: 1, facts: { regions: ['skane'], policyAreas: [] } },
    });
    const { id } = created.practice;
    const facts = { authorityRole: 'FUNDING', regions: null, budget: null };
    expect(await api.send('save-facts', { id, expectedVersion: 1, facts })).toMatchObject({
      __typename: 'PracticeSaved',
      practice: { version: 2, facts: { regions: [], authorityRole: 'FUNDING' } },
    });
    const title = { id, path: 'title', value: 'A title', expectedVersion: 0 };
    expect(await api.send('save-text', title)).toEqual({
      __typename: 'TextSaved',
      text: {
        path: 'title',
        locale: 'en',
        plain: 'A title',
        freshness: 'SOURCE',
        version: 1,
        textHash: hashText('A title'),
      },
    });
    expect(await api.run('read', { id })).toMatchObject({
      facts: {
        authorityMode: 'INDIRECT',
        period: { start: '2020', end: null, isOngoing: null },
        budget: null,
      },
      createdBy: 'A editor',
    });
  });

  it('goes on with the evaluation', async () => {
    const id = await begin();
    const asking = { who: api.researcher };
    const aspect = { aspect: 'MULTI_LEVEL_GOVERNANCE', state: 'ASSESSED', rating: 3 };
    const saved = await api.send('save-aspect', { id, ...aspect, expectedVersion: 0 }, asking);
    expect(saved).toEqual({
      __typename: 'AspectSaved',
      aspect: { ...aspect, notAssessedReason: null, version: 1 },
    });
    const answer = { questionKey: 'relevance-need', state: 'RATED', rating: 2 };
    const evidence = ['https://example.org'];
    const words = { value: richTextFromPlain('In our reading, …'), expectedVersion: 0 };
    const input = { id, ...answer, evidence, answer: words, expectedVersion: 0 };
    expect(await api.send('save-matrix-answer', input, asking)).toEqual({
      __typename: 'MatrixAnswerSaved',
      answer: { ...answer, evidence, version: 1 },
    });
    const practice = await api.run<{ aspects: unknown[] }>('read', { id });
    expect(practice.aspects).toHaveLength(7);
    expect(practice).toMatchObject({
      matrixAnswers: [
        { ...answer, evidence },
        { questionKey: 'relevance-fit', state: null, rating: null, evidence: [], version: 0 },
      ],
      texts: [
        { path: 'title', shape: 'PLAIN', value: 'A title', changedBy: 'A editor' },
        {
          path: 'matrix.relevance-need.answer',
          shape: 'RICH',
          html: '<p>In our reading, …</p>',
          changedBy: 'A researcher',
        },
      ],
    });
  });

  it('and with the translations', async () => {
    const id = await begin();
    expect(await api.run('read', { id })).toMatchObject({
      editions: [
        { locale: 'el', state: 'MISSING', version: 0, changedAt: null, completeness: 0 },
        { locale: 'es', state: 'MISSING' },
        { locale: 'sv', state: 'MISSING' },
      ],
    });
    const asking = { who: await buildCaller(api.test.database, 'TRANSLATOR', ['sv']) };
    const key = { id, locale: 'sv' };
    const started = await api.send('start-translation', { ...key, expectedVersion: 0 }, asking);
    expect(started).toMatchObject({
      __typename: 'EditionMoved',
      edition: { state: 'IN_TRANSLATION', version: 1, translator: 'A translator', completeness: 0 },
    });
    const from = { fromLocale: 'en', sourceHash: hashText('A title') };
    const text = { ...key, ...from, path: 'title', value: 'En titel', expectedVersion: 0 };
    expect(await api.send('save-translation', text, asking)).toMatchObject({
      __typename: 'TextSaved',
      text: { locale: 'sv', freshness: 'CURRENT' },
    });
    expect(
      await api.send('submit-translation', { ...key, expectedVersion: 1 }, asking),
    ).toMatchObject({
      __typename: 'EditionMoved',
      edition: { state: 'IN_REVIEW', version: 2, completeness: 1 },
    });
    const review = { ...key, expectedVersion: 2, comment: 'Good.' };
    expect(await api.send('approve-translation', review)).toMatchObject({
      __typename: 'EditionMoved',
      edition: { state: 'APPROVED', version: 3 },
    });
  });
});
