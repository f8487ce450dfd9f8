import type { FactsPatch, Partner, Period, ResultIndicator } from '../domain/facts.ts';
import type {
  PartnerInput,
  PeriodInput,
  PracticeFactsInput,
  ResultIndicatorInput,
} from './practice-facts.inputs.ts';

/** The facts that an input changes: what was left out stays out, null of a list becomes the empty list. */
export function readFacts(input: PracticeFactsInput): FactsPatch {
  const { partners, period, resultIndicators, budget, links } = input;
  const patch: FactsPatch = {
    regions: listOf(input.regions),
    authorityRole: input.authorityRole,
    policyAreas: listOf(input.policyAreas),
    targetGroups: listOf(input.targetGroups),
    period: period === undefined ? undefined : readPeriod(period ?? {}),
    outcome: input.outcome,
    leadOrganisation: input.leadOrganisation?.trim() ?? input.leadOrganisation,
    partners: listOf(partners)?.map(readPartner),
    budget: budget == null ? budget : { ...budget },
    fundingSources: listOf(input.fundingSources)?.map((line) => line.trim()),
    beneficiariesPersons: input.beneficiariesPersons,
    resultIndicators: listOf(resultIndicators)?.map(readIndicator),
    links: listOf(links)?.map(({ url, kind }) => ({ url, kind })),
    reviewBy: input.reviewBy,
  };
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as FactsPatch;
}

function listOf<Item>(items: readonly Item[] | null | undefined): readonly Item[] | undefined {
  return items === null ? [] : items;
}

function readPeriod({ start, end, isOngoing }: PeriodInput): Period {
  return { start: start ?? null, end: end ?? null, isOngoing: isOngoing ?? null };
}

function readPartner({ name, category, scope, area }: PartnerInput): Partner {
  return {
    name: name.trim(),
    category: category ?? null,
    scope: scope ?? null,
    area: area ?? null,
  };
}

function readIndicator(input: ResultIndicatorInput): ResultIndicator {
  return {
    name: input.name.trim(),
    unit: input.unit.trim(),
    baseline: input.baseline ?? null,
    target: input.target ?? null,
    achieved: input.achieved ?? null,
    measuredOn: input.measuredOn ?? null,
  };
}
