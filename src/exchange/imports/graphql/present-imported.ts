import type { EditorialContext } from '../../../platform/graphql/editorial-context.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { PracticesImportedType } from './practice-import.payloads.ts';
import { presentReport } from './practice-import.presenter.ts';

/** Makes the presenter of a report for a caller. */
export function presentImported({
  translator,
}: EditorialContext): (report: ImportReport) => PracticesImportedType {
  return (report) =>
    Object.assign(new PracticesImportedType(), { import: presentReport(report, translator) });
}
