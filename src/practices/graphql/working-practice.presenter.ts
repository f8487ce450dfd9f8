import { encodeId } from '../../kernel/ids.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { authorityMode, type PracticeFacts } from '../domain/facts.ts';
import { workingStage } from '../domain/stage.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';
import type { WorkingFactsType } from './working-facts.type.ts';
import { WorkingPracticeType } from './working-practice.type.ts';

/** Tag of the ids of working practices. */
export const WORKING_PRACTICE = 'WorkingPractice';

/** Presents a working practice; texts, editions and what other modules add are read when selected. */
export function presentPractice(
  context: EditorialContext,
  practice: WorkingPractice,
): WorkingPracticeType {
  const { id, sourceLocale, stage, revisionStage, stageEnteredAt, duplicateOf } = practice;
  const { matrixVersion, version, createdAt, changedAt, createdBy, changedBy } = practice;
  return Object.assign(new WorkingPracticeType(), {
    practice,
    id: encodeId(WORKING_PRACTICE, id),
    sourceLocale,
    stage,
    revisionStage,
    workingStage: workingStage(practice),
    stageEnteredAt,
    duplicateOf: duplicateOf === null ? null : encodeId(WORKING_PRACTICE, duplicateOf),
    matrixVersion,
    version,
    facts: presentFacts(practice.facts),
    createdAt,
    changedAt,
    findCreatedBy: lazyName(context, createdBy),
    findChangedBy: lazyName(context, changedBy),
  });
}

function presentFacts(facts: PracticeFacts): WorkingFactsType {
  const { authorityRole } = facts;
  return {
    regions: facts.regions,
    authorityRole,
    authorityMode: authorityRole === null ? null : authorityMode(authorityRole),
    policyAreas: facts.policyAreas,
    targetGroups: facts.targetGroups,
    period: facts.period,
    outcome: facts.outcome,
    leadOrganisation: facts.leadOrganisation,
    partners: facts.partners,
    budget: facts.budget,
    fundingSources: facts.fundingSources,
    beneficiariesPersons: facts.beneficiariesPersons,
    resultIndicators: facts.resultIndicators,
    links: facts.links,
    reviewBy: facts.reviewBy,
  };
}
