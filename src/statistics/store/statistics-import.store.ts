import { accountIdOf, type Actor } from '../../kernel/actor.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { StatisticsImportEntity } from './statistics-import.entity.ts';

/** Who imported, and when. */
export interface ImportedBy {
  readonly actor: Actor;
  readonly requestId: string | null;
  readonly now: Date;
}

/** Records an import for good. */
export async function insertImport(
  tx: Tx,
  id: string,
  { origin, ...report }: ImportReport,
  { actor, requestId, now }: ImportedBy,
): Promise<void> {
  const { read, ignored, indicators, unknownCodes, changes } = report;
  await tx.insert(StatisticsImportEntity, {
    id,
    datasetCode: report.dataset,
    sourceKind: origin.kind,
    sourceName: origin.name,
    contentSha256: origin.sha256,
    sourceUpdatedAt: report.sourceUpdatedAt,
    retrievedAt: report.retrievedAt,
    report: { read, ignored, indicators, unknownCodes, changes },
    actorKind: actor.kind,
    actorId: accountIdOf(actor),
    requestId,
    importedAt: now,
  });
}
