import type { ImportReport, IndicatorReport } from '../../statistics/index.ts';

const MAX_CODES = 12;

/** The report of an import as lines for an operator. */
export function describeImport(report: ImportReport): string {
  const { dataset, origin, importId, sourceUpdatedAt, retrievedAt, read, ignored } = report;
  const done = importId === null ? 'trial, nothing was stored' : `stored as import ${importId}`;
  return [
    `${dataset} from ${origin.name} (${done})`,
    `  source updated ${sourceUpdatedAt?.toISOString() ?? 'not known'}, retrieved ${retrievedAt.toISOString()}`,
    `  cells read ${read}, of no indicator ${ignored}`,
    ...report.indicators.map(describeIndicator),
    ...describeUnknown(report.unknownCodes),
    ...report.changes.map(
      ({ fromCode, fromVersion, toCode, toVersion, kind, cells }) =>
        `  boundary change ${fromCode} (${fromVersion}) to ${toCode} (${toVersion}), ${kind}: ${cells} cells, not carried over`,
    ),
  ].join('\n');
}

function describeIndicator(report: IndicatorReport): string {
  const { indicator, added, unchanged, replaced, kept, notAvailable, carried } = report;
  const flags = report.flags.map(({ flag, cells }) => `${flag} ${cells}`).join(', ');
  return [
    `  ${indicator}: added ${added}, unchanged ${unchanged}, superseded ${replaced}, kept ${kept}`,
    `not available ${notAvailable}`,
    `flags ${flags === '' ? 'none' : flags}`,
    `carried to renamed units ${carried}`,
  ].join('; ');
}

function describeUnknown(codes: ImportReport['unknownCodes']): readonly string[] {
  if (codes.length === 0) return [];
  const shown = codes.slice(0, MAX_CODES).map(({ code, cells }) => `${code} ${cells}`);
  const more = codes.length > MAX_CODES ? `, … ${codes.length} codes in all` : '';
  return [`  codes that are no units here, with their cells: ${shown.join(', ')}${more}`];
}
