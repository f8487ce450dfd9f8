import type { ImportReport } from '../domain/import-report.ts';
import { NutsChangeType, type StatisticsImportReportType } from './import-report.type.ts';

const MAX_CODES = 100;

/** Presents what an import did. */
export function presentImportReport(report: ImportReport): StatisticsImportReportType {
  const { importId, dataset, origin, sourceUpdatedAt, retrievedAt, unknownCodes } = report;
  return {
    importId,
    dryRun: importId === null,
    dataset,
    source: origin.name,
    sourceUpdatedAt,
    retrievedAt,
    cellsRead: report.read,
    cellsIgnored: report.ignored,
    indicators: report.indicators.map(({ replaced, ...indicator }) => ({
      ...indicator,
      superseded: replaced,
    })),
    unknownCodeCount: unknownCodes.length,
    unknownCodes: unknownCodes.slice(0, MAX_CODES),
    boundaryChanges: report.changes.map(({ kind, ...change }) => ({
      ...change,
      kind: NutsChangeType[kind],
    })),
  };
}
