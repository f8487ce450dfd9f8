import { In } from 'typeorm';
import { isRowVersion } from '../../kernel/row-version.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { FactsPatch, PracticeFacts } from '../domain/facts.ts';
import type { StageChange, WorkingPractice } from '../domain/working-practice.ts';
import { PracticeRegionEntity } from './practice-region.entity.ts';
import { PracticeEntity } from './practice.entity.ts';

/** Who changes a row, and when. */
export interface Change {
  readonly by: string | null;
  readonly at: Date;
}

/** One practice, or null. */
export async function findPractice(reader: Reader, id: string): Promise<WorkingPractice | null> {
  const row = await reader.findOne(PracticeEntity, { where: { id } });
  return row === null ? null : toPractice(row);
}

/** How many practices there are, in whatever stage. */
export async function countAllPractices(reader: Reader): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM cms.practice',
  );
  return row!.count;
}

/** Locks a practice until the end of the transaction, so that moves and writes line up behind it. */
export async function lockPractice(tx: Tx, id: string): Promise<WorkingPractice | null> {
  const row = await tx.lock(PracticeEntity, { id });
  return row === null ? null : toPractice(row);
}

/** The practices with these ids, in no order; one statement however many. */
export async function listPracticesByIds(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly WorkingPractice[]> {
  const rows = await reader.find(PracticeEntity, { where: { id: In([...ids]) } });
  return rows.map(toPractice);
}

/** Adds a practice with its facts. */
export async function insertPractice(tx: Tx, practice: WorkingPractice): Promise<void> {
  const { id, sourceLocale, stage, stageEnteredAt, revisionStage, duplicateOf } = practice;
  const { matrixVersion, createdBy, createdAt, changedBy, changedAt, version } = practice;
  await tx.insert(PracticeEntity, {
    ...columnsOf(practice.facts),
    id,
    sourceLocale,
    stage,
    stageEnteredAt,
    revisionStage,
    duplicateOf,
    matrixVersion,
    createdBy,
    createdAt,
    changedBy,
    changedAt,
    version,
  });
  await addRegions(tx, id, practice.facts.regions);
}

/** Changes facts if the version is still the expected one. @returns whether it was */
export async function updateFacts(
  tx: Tx,
  key: { readonly id: string; readonly version: number },
  patch: FactsPatch,
  change: Change,
): Promise<boolean> {
  if (!isRowVersion(key.version)) return false;
  const updated = await tx.update(
    PracticeEntity,
    { id: key.id, version: key.version },
    {
      ...columnsOf(patch),
      changedBy: change.by,
      changedAt: change.at,
      version: key.version + 1,
    },
  );
  if (updated === 0) return false;
  if (patch.regions !== undefined) await replaceRegions(tx, key.id, patch.regions);
  return true;
}

/** Moves a practice if the version is still the expected one. @returns whether it was */
export async function updateStage(
  tx: Tx,
  key: { readonly id: string; readonly version: number },
  change: StageChange,
  at: Date,
): Promise<boolean> {
  if (!isRowVersion(key.version)) return false;
  const updated = await tx.update(
    PracticeEntity,
    { id: key.id, version: key.version },
    { ...change, stageEnteredAt: at, version: key.version + 1 },
  );
  return updated === 1;
}

async function replaceRegions(tx: Tx, practiceId: string, codes: readonly string[]): Promise<void> {
  await tx.remove(PracticeRegionEntity, { practiceId });
  await addRegions(tx, practiceId, codes);
}

async function addRegions(tx: Tx, practiceId: string, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await tx.query(
    `INSERT INTO cms.practice_region (practice_id, region_id, position)
     SELECT $1, r.id, wanted.position
     FROM unnest($2::text[]) WITH ORDINALITY AS wanted (code, position)
     JOIN cms.region r ON r.code = wanted.code`,
    [practiceId, codes],
  );
}

function columnsOf(facts: FactsPatch) {
  const { period, budget, regions: _, ...same } = facts;
  return {
    ...same,
    ...(period === undefined
      ? {}
      : { periodStart: period.start, periodEnd: period.end, isOngoing: period.isOngoing }),
    ...(budget === undefined
      ? {}
      : {
          budgetCents: budget === null ? null : String(budget.amountCents),
          budgetCurrency: budget?.currency ?? null,
        }),
  };
}

function toPractice(row: PracticeEntity): WorkingPractice {
  const { id, sourceLocale, stage, stageEnteredAt, revisionStage, duplicateOf } = row;
  const { matrixVersion, createdBy, createdAt, changedBy, changedAt, version } = row;
  return {
    id,
    sourceLocale,
    stage,
    stageEnteredAt,
    revisionStage,
    duplicateOf,
    matrixVersion,
    facts: toFacts(row),
    createdBy,
    createdAt,
    changedBy,
    changedAt,
    version,
  };
}

function toFacts(row: PracticeEntity): PracticeFacts {
  const { budgetCents, budgetCurrency, periodStart, periodEnd, isOngoing } = row;
  return {
    regions: row.regionCodes ?? [],
    authorityRole: row.authorityRole,
    policyAreas: row.policyAreas,
    targetGroups: row.targetGroups,
    period: { start: periodStart, end: periodEnd, isOngoing },
    outcome: row.outcome,
    leadOrganisation: row.leadOrganisation,
    partners: row.partners,
    budget:
      budgetCents === null || budgetCurrency === null
        ? null
        : { amountCents: Number(budgetCents), currency: budgetCurrency },
    fundingSources: row.fundingSources,
    beneficiariesPersons: row.beneficiariesPersons,
    resultIndicators: row.resultIndicators,
    links: row.links,
    reviewBy: row.reviewBy,
  };
}
