import type { Unmet } from '../../kernel/decision.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import { isSafeWebUrl } from '../../kernel/url.ts';
import type { FactsPatch, Period } from './facts.ts';

/** The codes that exist at this moment. */
export interface KnownCodes {
  readonly regions: ReadonlySet<string>;
  readonly policyAreas: ReadonlySet<string>;
  readonly targetGroups: ReadonlySet<string>;
  readonly stakeholderCategories: ReadonlySet<string>;
  readonly stakeholderScopes: ReadonlySet<string>;
  readonly stakeholderAreas: ReadonlySet<string>;
}

const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/u;
const DAY = /^[12]\d{3}-\d{2}-\d{2}$/u;
const MAX_LINE = 300;
const MAX_ENTRIES = 50;

/**
 * Every rule that the facts break, with the path `facts.<name>`.
 * Codes: `FACT_UNKNOWN_CODE` (value), `FACT_PERIOD`, `FACT_URL`, `FACT_AMOUNT`, `FACT_TEXT`,
 * `FACT_TOO_MANY`, `FACT_DATE`.
 */
export function validateFacts(facts: FactsPatch, known: KnownCodes): readonly Unmet[] {
  return [
    ...codes('regions', facts.regions, known.regions),
    ...codes('policyAreas', facts.policyAreas, known.policyAreas),
    ...codes('targetGroups', facts.targetGroups, known.targetGroups),
    ...period(facts.period),
    ...texts(facts),
    ...partners(facts, known),
    ...amounts(facts),
    ...links(facts),
  ];
}

function issue(name: string, code: string, params?: Unmet['params']): Unmet {
  const path = `facts.${name}`;
  return params === undefined ? { code, path } : { code, path, params };
}

function codes(
  name: string,
  values: readonly string[] | undefined,
  known: ReadonlySet<string>,
): readonly Unmet[] {
  if (values === undefined) return [];
  const repeated = new Set(values).size !== values.length;
  return [
    ...(values.length > MAX_ENTRIES || repeated ? [issue(name, 'FACT_TOO_MANY')] : []),
    ...values
      .filter((value) => !known.has(value))
      .map((value) => issue(name, 'FACT_UNKNOWN_CODE', { value })),
  ];
}

function period(value: Period | undefined): readonly Unmet[] {
  if (value === undefined) return [];
  const { start, end, isOngoing } = value;
  const malformed = [start, end].some((month) => month !== null && !MONTH.test(month));
  const reversed =
    start !== null && end !== null && end.slice(0, start.length) < start.slice(0, end.length);
  const contradictory = end !== null && isOngoing === true;
  return malformed || reversed || contradictory ? [issue('period', 'FACT_PERIOD')] : [];
}

function tooMany(name: string, list: readonly unknown[] = []): readonly Unmet[] {
  return list.length > MAX_ENTRIES ? [issue(name, 'FACT_TOO_MANY')] : [];
}

/** A day that the calendar has, from the year 1000 on. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function isLine(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_LINE && !hasForbiddenCharacter(text);
}

function texts(facts: FactsPatch): readonly Unmet[] {
  const lead = facts.leadOrganisation;
  return [
    ...(lead != null && !isLine(lead) ? [issue('leadOrganisation', 'FACT_TEXT')] : []),
    ...(facts.fundingSources?.every(isLine) === false
      ? [issue('fundingSources', 'FACT_TEXT')]
      : []),
    ...tooMany('fundingSources', facts.fundingSources),
    ...(facts.reviewBy != null && !isDay(facts.reviewBy) ? [issue('reviewBy', 'FACT_DATE')] : []),
  ];
}

function partners({ partners: list = [] }: FactsPatch, known: KnownCodes): readonly Unmet[] {
  const check = (value: string | null, codesKnown: ReadonlySet<string>) =>
    value !== null && !codesKnown.has(value)
      ? [issue('partners', 'FACT_UNKNOWN_CODE', { value })]
      : [];
  return [
    ...tooMany('partners', list),
    ...list.flatMap((partner) => [
      ...(isLine(partner.name) ? [] : [issue('partners', 'FACT_TEXT')]),
      ...check(partner.category, known.stakeholderCategories),
      ...check(partner.scope, known.stakeholderScopes),
      ...check(partner.area, known.stakeholderAreas),
    ]),
  ];
}

function amounts(facts: FactsPatch): readonly Unmet[] {
  const { budget, beneficiariesPersons: persons, resultIndicators = [] } = facts;
  const badBudget =
    budget != null &&
    (!Number.isSafeInteger(budget.amountCents) ||
      budget.amountCents < 0 ||
      !/^[A-Z]{3}$/u.test(budget.currency));
  const badPersons =
    persons != null && (!Number.isInteger(persons) || persons < 0 || persons > 1e8);
  const badIndicator = resultIndicators.some(({ name, unit }) => !isLine(name) || !isLine(unit));
  const badDay = resultIndicators.some(({ measuredOn: day }) => day !== null && !isDay(day));
  return [
    ...(badBudget ? [issue('budget', 'FACT_AMOUNT')] : []),
    ...(badPersons ? [issue('beneficiariesPersons', 'FACT_AMOUNT')] : []),
    ...(badIndicator ? [issue('resultIndicators', 'FACT_TEXT')] : []),
    ...(badDay ? [issue('resultIndicators', 'FACT_DATE')] : []),
    ...tooMany('resultIndicators', resultIndicators),
  ];
}

function links({ links: list = [] }: FactsPatch): readonly Unmet[] {
  return [
    ...tooMany('links', list),
    ...list.filter(({ url }) => !isSafeWebUrl(url)).map(() => issue('links', 'FACT_URL')),
  ];
}
