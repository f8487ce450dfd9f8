import { describe, expect, it } from '@jest/globals';
import { richTextFromPlain } from '../../../kernel/rich-text.ts';
import type { ImportCell } from './import-table.ts';
import { readRow } from './read-row.ts';

const RULES = { authorityRoles: ['LEADER', 'FUNDING'], outcomes: ['ACHIEVED'] };
const read = (cells: Readonly<Record<string, ImportCell>>) =>
  readRow({ line: 2, cells: { externalReference: 'A', sourceLocale: 'sv', ...cells } }, RULES);

describe('a row of an import', () => {
  it('E-15 reads the facts as exports write them', () => {
    const partner = { name: 'Red Cross', category: 'NGO', scope: null, area: null };
    const link = { url: 'https://example.org', kind: 'WEBSITE' };
    const content = read({
      regions: 'skane| norrland ',
      policyAreas: 'labour; health',
      authorityRole: 'leader',
      outcome: 'UNKNOWN',
      'period.start': 2019,
      'period.isOngoing': 'TRUE',
      'budget.amountCents': '125000',
      'budget.currency': 'eur',
      beneficiariesPersons: 40,
      partners: JSON.stringify([partner]),
      links: [link],
      fundingSources: '["ESF"]',
      reviewBy: '2027-03-31T00:00:00.000Z',
    });
    expect(content).toMatchObject({
      reference: 'A',
      sourceLocale: 'sv',
      issues: [],
      facts: {
        regions: ['skane', 'norrland'],
        policyAreas: ['labour', 'health'],
        authorityRole: 'LEADER',
        outcome: null,
        beneficiariesPersons: 40,
        partners: [partner],
        links: [link],
        fundingSources: ['ESF'],
        reviewBy: '2027-03-31',
      },
      period: { start: '2019', isOngoing: true },
      budget: { amountCents: 125_000, currency: 'EUR' },
    });
  });

  it('E-15 makes paragraphs and lists of a plain text where a formatted one belongs', () => {
    const { texts } = read({ 'title@sv': 'Titel', 'objectives@sv': 'Ett\r\n\r\n- två\r\n- tre' });
    expect(texts).toEqual([
      { path: 'title', locale: 'sv', value: 'Titel' },
      { path: 'objectives', locale: 'sv', value: richTextFromPlain('Ett\n\n- två\n- tre') },
    ]);
  });

  it('E-15 leaves out what is missing, and empties what is null', () => {
    expect(read({}).facts).toEqual({});
    expect(read({ regions: null, outcome: null, 'title@sv': null })).toMatchObject({
      facts: { regions: [], outcome: null },
      texts: [{ path: 'title', value: '' }],
    });
  });

  it.each<[string, ImportCell, string]>([
    ['beneficiariesPersons', 'many', 'TABLE_NOT_A_NUMBER'],
    ['beneficiariesPersons', '1.5', 'TABLE_NOT_A_NUMBER'],
    ['period.isOngoing', 'perhaps', 'TABLE_NOT_A_TRUTH_VALUE'],
    ['leadOrganisation', true, 'TABLE_NOT_A_TEXT'],
    ['regions', 7, 'TABLE_NOT_A_LIST'],
    ['links', '{', 'TABLE_NOT_JSON'],
    ['links', '[{"url":"https://example.org"}]', 'TABLE_ENTRY'],
    ['partners', [{ category: 'NGO' }], 'TABLE_ENTRY'],
    ['resultIndicators', [{ name: 'n', unit: 'u', target: 'many' }], 'TABLE_ENTRY'],
    ['authorityRole', 'KING', 'TABLE_CODE'],
    ['outcome', 'FINE', 'TABLE_CODE'],
  ])('E-15 says what is wrong with %s %j', (column, cell, code) => {
    const content = read({ [column]: cell });
    expect(content.issues).toEqual([
      { column, code, level: 'ERROR', params: { value: expect.any(String) } },
    ]);
    expect(content.facts).toEqual({});
  });

  it('E-15 needs a reference', () => {
    expect(readRow({ line: 2, cells: {} }, RULES).issues).toMatchObject([
      { column: 'externalReference', code: 'TABLE_REFERENCE' },
    ]);
  });
});
