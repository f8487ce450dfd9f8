import { randomUUID } from 'node:crypto';
import { accountIdOf } from '../../kernel/actor.ts';
import type { Unmet } from '../../kernel/decision.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { newestMatrixVersion } from '../../forms/index.ts';
import { isLocaleEnabled } from '../../languages/index.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { FactsPatch, PracticeFacts } from '../domain/facts.ts';
import { canCreatePractice } from '../domain/practice-policy.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import { validateFacts } from '../domain/validate-facts.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { readKnownCodes } from '../queries/known-codes.ts';
import { insertPractice } from '../store/practice.store.ts';
import { placeTexts } from './add-texts.ts';

/** A new practice, in stage DRAFT. */
export interface CreatePractice {
  /** Any language that forms are enabled for. */
  readonly sourceLocale: string;
  readonly facts: FactsPatch;
  /** First words in the source language. */
  readonly texts: readonly {
    readonly path: string;
    /** Untrusted: a string for plain texts, a tree for rich ones. */
    readonly value: unknown;
  }[];
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
 * User errors: `VALIDATION_FAILED` (`LOCALE_NOT_ENABLED`, facts, and those of `placeTexts`).
 */
export async function addPractice(
  context: CommandContext,
  input: CreatePractice,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  if (!(await isLocaleEnabled(context.tx, input.sourceLocale, 'FORMS'))) {
    const params = { locale: input.sourceLocale };
    return invalid({ code: 'LOCALE_NOT_ENABLED', path: 'sourceLocale', params });
  }
  const issues = await findIssues(context, input.facts);
  if (issues.length > 0) return invalid(...issues);
  const matrixVersion = await newestMatrixVersion(context.tx);
  if (matrixVersion === null) throw new Error('no version of the criteria matrix is loaded');
  const practice = newPractice(context, input, matrixVersion);
  const { id, sourceLocale } = practice;
  await insertPractice(context.tx, practice);
  const action = 'practices.practice-created';
  const created = { subjectType: 'PRACTICE', subjectId: id, action, data: { sourceLocale } };
  if (input.texts.length === 0) {
    await recordHistory(context, created);
    return ok({ id, version: 1 });
  }
  const texts = input.texts.map((text) => ({ ...text, source: null }));
  const added = { locale: sourceLocale, origin: 'HUMAN', texts } as const;
  const placed = await placeTexts(context, practice, added);
  if (!placed.ok) return placed;
  await recordHistory(context, created, placed.value);
  return ok({ id, version: 1 });
}

function newPractice(
  context: CommandContext,
  { sourceLocale, facts }: CreatePractice,
  matrixVersion: number,
): WorkingPractice {
  const by = accountIdOf(context.actor);
  return {
    id: randomUUID(),
    sourceLocale,
    stage: 'DRAFT',
    stageEnteredAt: context.now,
    revisionStage: null,
    duplicateOf: null,
    matrixVersion,
    facts: { ...NO_FACTS, ...defined(facts) },
    createdBy: by,
    createdAt: context.now,
    changedBy: by,
    changedAt: context.now,
    version: 1,
  };
}

/** Nothing known needs no vocabulary. */
async function findIssues(context: CommandContext, facts: FactsPatch): Promise<readonly Unmet[]> {
  if (Object.keys(defined(facts)).length === 0) return [];
  return validateFacts(facts, await readKnownCodes(context.tx));
}

function defined(patch: FactsPatch): Partial<PracticeFacts> {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<PracticeFacts>;
}
