import { describe, expect, it } from '@jest/globals';
import type { FactsPatch, ResultIndicator } from './facts.ts';
import { authorityMode, AUTHORITY_ROLES } from './facts.ts';
import { validateFacts } from './validate-facts.ts';

const KNOWN = {
  regions: new Set(['skane', 'campania']),
  policyAreas: new Set(['labour']),
  targetGroups: new Set(['refugees']),
  stakeholderCategories: new Set(['ngo']),
  stakeholderScopes: new Set(['local']),
  stakeholderAreas: new Set(['education']),
};

const indicator: ResultIndicator = {
  name: 'Jobs',
  unit: 'persons',
  baseline: null,
  target: null,
  achieved: 12.5,
  measuredOn: null,
};

function codesOf(facts: FactsPatch): readonly string[] {
  return validateFacts(facts, KNOWN).map(({ code, path }) => `${path} ${code}`);
}

describe('facts', () => {
  it.each<FactsPatch>([
    {},
    { regions: [], policyAreas: ['labour'], targetGroups: ['refugees'] },
    { period: { start: '2019', end: '2019-03', isOngoing: false } },
    { period: { start: '2019-03', end: '2019', isOngoing: null } },
    { period: { start: '2019-03', end: null, isOngoing: true } },
    { leadOrganisation: null, reviewBy: null, budget: null, beneficiariesPersons: null },
    { reviewBy: '2028-02-29', beneficiariesPersons: 0 },
    { budget: { amountCents: 0, currency: 'SEK' } },
    { budget: { amountCents: 5_000_000_000, currency: 'EUR' } },
    { partners: [{ name: 'A', category: 'ngo', scope: 'local', area: 'education' }] },
    { resultIndicators: [{ ...indicator, measuredOn: '2024-12-31' }] },
    { links: [{ url: 'http://a.example/?q=%20#x', kind: 'NEWS' }] },
  ])('%j are accepted', (facts) => expect(codesOf(facts)).toEqual([]));

  it.each<[FactsPatch, string]>([
    [{ regions: ['atlantis'] }, 'facts.regions FACT_UNKNOWN_CODE'],
    [{ regions: ['skane', 'skane'] }, 'facts.regions FACT_TOO_MANY'],
    [{ policyAreas: ['Labour'] }, 'facts.policyAreas FACT_UNKNOWN_CODE'],
    [{ targetGroups: [''] }, 'facts.targetGroups FACT_UNKNOWN_CODE'],
    [{ period: { start: '2019-13', end: null, isOngoing: null } }, 'facts.period FACT_PERIOD'],
    [{ period: { start: '19', end: null, isOngoing: null } }, 'facts.period FACT_PERIOD'],
    [{ period: { start: '2020', end: '2019', isOngoing: null } }, 'facts.period FACT_PERIOD'],
    [{ period: { start: '2020-05', end: '2020-04', isOngoing: null } }, 'facts.period FACT_PERIOD'],
    [{ period: { start: null, end: '2020', isOngoing: true } }, 'facts.period FACT_PERIOD'],
    [{ leadOrganisation: ' ' }, 'facts.leadOrganisation FACT_TEXT'],
    [{ leadOrganisation: 'x'.repeat(301) }, 'facts.leadOrganisation FACT_TEXT'],
    [{ leadOrganisation: 'a\u0000' }, 'facts.leadOrganisation FACT_TEXT'],
    [{ fundingSources: ['AMIF', ''] }, 'facts.fundingSources FACT_TEXT'],
    [{ fundingSources: Array(51).fill('AMIF') }, 'facts.fundingSources FACT_TOO_MANY'],
    [{ reviewBy: '2027-02-29' }, 'facts.reviewBy FACT_DATE'],
    [{ reviewBy: '0000-01-01' }, 'facts.reviewBy FACT_DATE'],
    [{ reviewBy: '2027-1-1' }, 'facts.reviewBy FACT_DATE'],
    [
      { partners: [{ name: '', category: null, scope: null, area: null }] },
      'facts.partners FACT_TEXT',
    ],
    [
      { partners: [{ name: 'A', category: 'x', scope: null, area: null }] },
      'facts.partners FACT_UNKNOWN_CODE',
    ],
    [{ budget: { amountCents: -1, currency: 'EUR' } }, 'facts.budget FACT_AMOUNT'],
    [{ budget: { amountCents: 1.5, currency: 'EUR' } }, 'facts.budget FACT_AMOUNT'],
    [{ budget: { amountCents: 1, currency: 'eur' } }, 'facts.budget FACT_AMOUNT'],
    [{ beneficiariesPersons: -1 }, 'facts.beneficiariesPersons FACT_AMOUNT'],
    [{ beneficiariesPersons: 100_000_001 }, 'facts.beneficiariesPersons FACT_AMOUNT'],
    [{ resultIndicators: [{ ...indicator, unit: '' }] }, 'facts.resultIndicators FACT_TEXT'],
    [
      { resultIndicators: [{ ...indicator, measuredOn: '2024-13-01' }] },
      'facts.resultIndicators FACT_DATE',
    ],
    [{ resultIndicators: Array(51).fill(indicator) }, 'facts.resultIndicators FACT_TOO_MANY'],
    [{ links: [{ url: 'javascript:alert(1)', kind: 'WEBSITE' }] }, 'facts.links FACT_URL'],
    [{ links: [{ url: 'mailto:a@b.invalid', kind: 'WEBSITE' }] }, 'facts.links FACT_URL'],
    [{ links: [{ url: '//a.example', kind: 'WEBSITE' }] }, 'facts.links FACT_URL'],
  ])('%j are refused: %s', (facts, issue) => expect(codesOf(facts)).toEqual([issue]));

  it('names the unknown value', () => {
    expect(validateFacts({ regions: ['atlantis', 'skane'] }, KNOWN)).toEqual([
      { code: 'FACT_UNKNOWN_CODE', path: 'facts.regions', params: { value: 'atlantis' } },
    ]);
  });
});

describe('the mode of an authority', () => {
  it.each(AUTHORITY_ROLES)('follows from the role %s', (role) => {
    const direct = ['LEADER', 'ACTIVE_PARTNER', 'COORDINATOR'].includes(role);
    expect(authorityMode(role)).toBe(direct ? 'DIRECT' : 'INDIRECT');
  });
});
