import type { WordKey } from '../../words/messages.ts';
import type { ReadPractice } from './practice.queries.ts';

/** Names of the facts that nobody has stated. */
export function unknownFacts(practice: ReadPractice): readonly WordKey[] {
  const { period, status, outcome } = practice;
  const isKnown: readonly (readonly [name: WordKey, isKnown: boolean])[] = [
    ['practice.fact.policy-areas', practice.policyAreas.length > 0],
    ['practice.fact.target-groups', practice.targetGroups.length > 0],
    ['practice.fact.period', period.start != null || period.end != null],
    ['practice.fact.status', status !== 'UNKNOWN'],
    ['practice.fact.outcome', outcome !== 'UNKNOWN'],
    ['practice.fact.lead-organisation', practice.leadOrganisation != null],
    ['practice.fact.partners', practice.partners.length > 0],
    ['practice.fact.budget', practice.budget != null],
    ['practice.fact.funding', practice.fundingSources.length > 0],
    ['practice.fact.beneficiaries', practice.beneficiariesPersons != null],
    ['practice.fact.indicators', practice.resultIndicators.length > 0],
    ['practice.fact.links', practice.links.length > 0],
  ];
  return isKnown.filter(([, known]) => !known).map(([name]) => name);
}
