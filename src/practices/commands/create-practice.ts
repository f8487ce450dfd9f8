import { randomUUID } from 'node:crypto';
import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { findCriteriaMatrix } from '../../forms/index.ts';
import { enabledLocales } from '../../languages/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { FactsPatch, PracticeFacts } from '../domain/facts.ts';
import { canCreatePractice } from '../domain/practice-policy.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import { validateFacts } from '../domain/validate-facts.ts';
import { readKnownCodes } from '../queries/known-codes.ts';
import { insertPractice } from '../store/practice.store.ts';

/** A new practice, in stage DRAFT. */
export interface CreatePractice {
  /** Any language that forms are enabled for. */
  readonly sourceLocale: string;
  readonly facts: FactsPatch;
}

const NO_FACTS: PracticeFacts = {
  regions: [],
  authorityRole: null,
  policyAreas: [],
  targetGroups: [],
  period: { start: null, end: null, isOngoing: null },
  outcome: null,
  leadOrganisation: null,
  partners: [],
  budget: null,
  fundingSources: [],
  beneficiariesPersons: null,
  resultIndicators: [],
  links: [],
  reviewBy: null,
};

/**
 * Makes a practice on the initiative of a coordinator or editor.
 * User errors: `FORBIDDEN`, and those of {@link addPractice}.
 */
export async function createPractice(
  context: CommandContext,
  input: CreatePractice,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  return refusalOf(canCreatePractice(context.actor)) ?? addPractice(context, input);
}

/**
 * Makes a practice inside the caller's transaction; the caller has decided who may.
 * User errors: `VALIDATION_FAILED` (`LOCALE_NOT_ENABLED`, facts).
 */
export async function addPractice(
  context: CommandContext,
  input: CreatePractice,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  const locales = await enabledLocales(context.tx, 'FORMS');
  if (!locales.some(({ code }) => code === input.sourceLocale)) {
    const params = { locale: input.sourceLocale };
    return invalid({ code: 'LOCALE_NOT_ENABLED', path: 'sourceLocale', params });
  }
  const issues = validateFacts(input.facts, await readKnownCodes(context.tx));
  if (issues.length > 0) return invalid(...issues);
  const matrix = await findCriteriaMatrix(context.tx, null);
  if (matrix === null) throw new Error('no version of the criteria matrix is loaded');
  const id = randomUUID();
  const by = accountIdOf(context.actor);
  await insertPractice(context.tx, {
    id,
    sourceLocale: input.sourceLocale,
    stage: 'DRAFT',
    stageEnteredAt: context.now,
    revisionStage: null,
    duplicateOf: null,
    matrixVersion: matrix.version,
    facts: { ...NO_FACTS, ...defined(input.facts) },
    createdBy: by,
    createdAt: context.now,
    changedBy: by,
    changedAt: context.now,
    version: 1,
  });
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: id,
    action: 'practices.practice-created',
    data: { sourceLocale: input.sourceLocale },
  });
  return ok({ id, version: 1 });
}

function defined(patch: FactsPatch): Partial<PracticeFacts> {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<PracticeFacts>;
}
