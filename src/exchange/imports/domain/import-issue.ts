import type { Unmet } from '../../../kernel/decision.ts';

/** What is to be said about a cell or a row; its sentence lies at `unmet.<code>`. */
export interface ImportIssue {
  readonly code: string;
  /** Key of the column; null: the whole row. */
  readonly column: string | null;
  /** A note stands in nobody's way. */
  readonly level: 'ERROR' | 'NOTE';
  readonly params: NonNullable<Unmet['params']>;
}

/** Something that stops a row. */
export function errorAt(
  column: string | null,
  code: string,
  params: ImportIssue['params'] = {},
): ImportIssue {
  return { code, column, level: 'ERROR', params };
}

/** Something worth knowing. */
export function noteAt(
  column: string | null,
  code: string,
  params: ImportIssue['params'] = {},
): ImportIssue {
  return { code, column, level: 'NOTE', params };
}

/** Places what a rule of practices refuses at the column it came from. @param locale of the texts */
export function issueOfRule({ code, path, params }: Unmet, locale: string): ImportIssue {
  return errorAt(path === null ? null : columnOfPath(path, locale), code, params ?? {});
}

/** The column of a path: `facts.regions` → `regions`, `title` → `title@sv`. */
function columnOfPath(path: string, locale: string): string {
  if (path.startsWith('facts.')) return columnOfFact(path.slice('facts.'.length));
  return path === 'sourceLocale' ? path : `${path}@${locale}`;
}

/** The column of a fact; of one that has several the first. */
export function columnOfFact(name: string): string {
  if (name === 'period') return 'period.start';
  return name === 'budget' ? 'budget.amountCents' : name;
}

/** Tells whether something stops the row. */
export function hasError(issues: readonly ImportIssue[]): boolean {
  return issues.some(({ level }) => level === 'ERROR');
}

/** A file that cannot be read at all; nothing of it was used. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
  constructor(
    readonly code: string,
    readonly params: ImportIssue['params'] = {},
  ) {
    super(code);
  }
}
