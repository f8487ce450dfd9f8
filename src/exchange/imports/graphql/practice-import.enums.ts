import { registerEnumType } from 'type-graphql';

/** Formats of files with practices. */
export enum PracticeImportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  JSON = 'JSON',
}

registerEnumType(PracticeImportFormat, {
  name: 'PracticeImportFormat',
  description: 'Formats of files with practices.',
  valuesConfig: {
    CSV: { description: 'A table as text in UTF-8, divided by comma, semicolon or TAB.' },
    XLSX: { description: 'A workbook; its first sheet is read.' },
    JSON: { description: 'A list of objects whose members are called like the columns.' },
  },
});

/** Where an import stands. */
export enum PracticeImportStatus {
  TRIED = 'TRIED',
  REFUSED = 'REFUSED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  UNDONE = 'UNDONE',
}

registerEnumType(PracticeImportStatus, {
  name: 'PracticeImportStatus',
  description: 'Where an import stands.',
  valuesConfig: {
    TRIED: { description: 'A dry run: the rows say what would happen; nothing was written.' },
    REFUSED: { description: 'Nothing was written, because some row cannot be brought in.' },
    RUNNING: { description: 'Rows are left; `resumeImport` goes on.' },
    DONE: { description: 'Every row was dealt with.' },
    UNDONE: { description: 'It was taken back.' },
  },
});

/** What became of a row. */
export enum ImportedRowOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  CONFLICT = 'CONFLICT',
  REFUSED = 'REFUSED',
}

registerEnumType(ImportedRowOutcome, {
  name: 'ImportedRowOutcome',
  description: 'What became of a row, or would become of it.',
  valuesConfig: {
    CREATED: { description: 'A practice was made, in stage DRAFT.' },
    UPDATED: { description: 'Something of the practice changed.' },
    UNCHANGED: { description: 'The practice says all of it already.' },
    CONFLICT: { description: 'Somebody changed it since the last import; it was left alone.' },
    REFUSED: { description: 'The row breaks a rule; it was left alone.' },
  },
});

/** How much an issue matters. */
export enum ImportIssueLevel {
  ERROR = 'ERROR',
  NOTE = 'NOTE',
}

registerEnumType(ImportIssueLevel, {
  name: 'ImportIssueLevel',
  description: 'How much an issue of an import matters.',
  valuesConfig: {
    ERROR: { description: 'The row is left alone because of it.' },
    NOTE: { description: 'Worth knowing; it stops nothing.' },
  },
});
