import { jsonCell, listCell } from './cell.ts';
import type { Column, ColumnPlan } from './column.ts';
import { editionColumns } from './edition-columns.ts';
import type { ExportedPractice } from './practice-record.ts';

/** Every column: facts first, then the words of each language. */
export function practiceColumns(plan: ColumnPlan): readonly Column[] {
  return [
    ...FACTS,
    ...plan.aspects.flatMap(aspectColumns),
    fact('matrix.version', 'matrixVersion', ({ facts }) => facts.matrix.version),
    ...plan.questionKeys.flatMap(questionColumns),
    ...plan.languages.flatMap((language) => editionColumns(language, plan)),
  ];
}

function fact(key: string, meaning: string, value: Column['value']): Column {
  return { key, meaning, params: {}, value };
}

const FACTS: readonly Column[] = [
  fact('id', 'id', ({ id }) => id),
  fact('sourceLocale', 'sourceLocale', ({ sourceLocale }) => sourceLocale),
  fact('languages', 'languages', ({ languages }) => listCell(languages)),
  fact('countries', 'countries', ({ countries }) => listCell(countries)),
  fact('regions', 'regions', ({ facts }) => listCell(facts.regions)),
  fact('longitude', 'longitude', ({ longitude }) => longitude),
  fact('latitude', 'latitude', ({ latitude }) => latitude),
  fact('authorityRole', 'authorityRole', ({ facts }) => facts.authorityRole),
  fact('authorityMode', 'authorityMode', ({ facts }) => facts.authorityMode),
  fact('policyAreas', 'policyAreas', ({ facts }) => listCell(facts.policyAreas)),
  fact('targetGroups', 'targetGroups', ({ facts }) => listCell(facts.targetGroups)),
  fact('period.start', 'periodStart', ({ facts }) => facts.period.start),
  fact('period.end', 'periodEnd', ({ facts }) => facts.period.end),
  fact('period.isOngoing', 'isOngoing', ({ facts }) => facts.period.isOngoing),
  fact('status', 'status', ({ status }) => status),
  fact('outcome', 'outcome', ({ facts }) => facts.outcome ?? 'UNKNOWN'),
  fact('leadOrganisation', 'leadOrganisation', ({ facts }) => facts.leadOrganisation),
  fact('partners', 'partners', ({ facts }) => jsonCell(facts.partners)),
  fact('budget.amountCents', 'budgetAmountCents', ({ facts }) => facts.budget?.amountCents ?? null),
  fact('budget.currency', 'budgetCurrency', ({ facts }) => facts.budget?.currency ?? null),
  fact('fundingSources', 'fundingSources', ({ facts }) => jsonCell(facts.fundingSources)),
  fact('beneficiariesPersons', 'beneficiariesPersons', ({ facts }) => facts.beneficiariesPersons),
  fact('resultIndicators', 'resultIndicators', ({ facts }) => jsonCell(facts.resultIndicators)),
  fact('links', 'links', ({ facts }) => jsonCell(facts.links)),
  fact('reviewBy', 'reviewBy', ({ facts }) => facts.reviewBy),
];

function aspectColumns(code: string): readonly Column[] {
  const params = { name: code };
  const aspect = code.toUpperCase();
  const of = ({ facts }: ExportedPractice) => facts.aspects.find((one) => one.aspect === aspect);
  return [
    {
      key: `aspects.${code}.state`,
      meaning: 'aspectState',
      params,
      value: (p) => of(p)?.state ?? null,
    },
    {
      key: `aspects.${code}.rating`,
      meaning: 'aspectRating',
      params,
      value: (p) => of(p)?.rating ?? null,
    },
    {
      key: `aspects.${code}.notAssessedReason`,
      meaning: 'aspectNotAssessedReason',
      params,
      value: (p) => of(p)?.notAssessedReason ?? null,
    },
  ];
}

function questionColumns(key: string): readonly Column[] {
  const params = { name: key };
  const of = ({ facts }: ExportedPractice) =>
    facts.matrix.answers.find(({ questionKey }) => questionKey === key);
  return [
    {
      key: `matrix.${key}.state`,
      meaning: 'answerState',
      params,
      value: (p) => of(p)?.state ?? null,
    },
    {
      key: `matrix.${key}.rating`,
      meaning: 'answerRating',
      params,
      value: (p) => of(p)?.rating ?? null,
    },
    {
      key: `matrix.${key}.evidence`,
      meaning: 'answerEvidence',
      params,
      value: (p) => jsonCell(of(p)?.evidence ?? []),
    },
  ];
}
