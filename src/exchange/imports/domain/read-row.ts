import { richTextFromPlain } from '../../../kernel/rich-text.ts';
import type { FactsPatch, PracticeFacts } from '../../../practices/index.ts';
import { FACT_COLUMNS, kindOfColumn, textColumn, type FactColumn } from './import-columns.ts';
import { errorAt, noteAt, type ImportIssue } from './import-issue.ts';
import type { ImportCell, ImportRow } from './import-table.ts';
import { readCell } from './read-cell.ts';
import { readIndicators, readLines, readLinks, readPartners } from './read-entries.ts';

/** Parts of a fact that has several columns; a part that is missing stays as it is. */
type Parts<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | null };

/** What a row says, as far as its cells can be read. */
export interface RowContent {
  readonly line: number;
  readonly reference: string;
  /** Null: the row does not say. */
  readonly sourceLocale: string | null;
  readonly facts: FactsPatch;
  readonly period: Parts<PracticeFacts['period']>;
  readonly budget: Parts<NonNullable<PracticeFacts['budget']>>;
  /** Texts by language and path; a string, or an untrusted tree. */
  readonly texts: readonly { readonly locale: string; readonly path: string; value: unknown }[];
  readonly issues: readonly ImportIssue[];
}

/** The rules of the vocabulary that a cell alone can break. */
export interface RowRules {
  readonly authorityRoles: readonly string[];
  readonly outcomes: readonly string[];
}

const MAX_REFERENCE = 200;
/** Texts of one line; all others are made of paragraphs. */
const PLAIN_PATHS: readonly string[] = ['title', 'summary'];
/** The exports' word for a fact that nobody knows. */
const UNKNOWN = 'UNKNOWN';

/** Reads the cells of a row. Cells that cannot be read are issues, and are left out. */
export function readRow({ line, cells }: ImportRow, rules: RowRules): RowContent {
  const issues: ImportIssue[] = [];
  const facts = new Map<string, unknown>();
  for (const [column, cell] of Object.entries(cells)) {
    if (kindOfColumn(column) !== 'FACT') continue;
    const read = readFact(column as FactColumn, cell, rules);
    if (read.ok) facts.set(column, read.value);
    else issues.push(errorAt(column, read.code, { value: textOf(cell) }));
  }
  const reference = wholeText(cells['externalReference']);
  if (reference === '' || reference.length > MAX_REFERENCE) {
    issues.push(errorAt('externalReference', 'TABLE_REFERENCE', { limit: MAX_REFERENCE }));
  }
  const { period, budget, ...whole } = grouped(facts);
  const texts = readTexts(cells);
  const sourceLocale = wholeText(cells['sourceLocale']);
  return {
    line,
    reference,
    sourceLocale: sourceLocale === '' ? null : sourceLocale,
    facts: whole as FactsPatch,
    period,
    budget,
    texts,
    issues,
  };
}

/** Which of the texts are in the language of the practice, and a note for each of the others. */
export function textsOfLocale(
  { texts }: RowContent,
  locale: string,
): { readonly own: RowContent['texts']; readonly notes: readonly ImportIssue[] } {
  const others = texts.filter((text) => text.locale !== locale);
  return {
    own: texts.filter((text) => text.locale === locale),
    notes: others.map((text) => noteAt(`${text.path}@${text.locale}`, 'TABLE_OTHER_LANGUAGE')),
  };
}

function readFact(column: FactColumn, cell: ImportCell, rules: RowRules) {
  const read = readCell(FACT_COLUMNS[column], cell);
  if (!read.ok) return read;
  switch (column) {
    case 'authorityRole':
      return oneOf(read.value, rules.authorityRoles);
    case 'outcome':
      return oneOf(read.value === UNKNOWN ? null : read.value, rules.outcomes);
    case 'partners':
      return entries(readPartners(read.value as readonly unknown[]));
    case 'resultIndicators':
      return entries(readIndicators(read.value as readonly unknown[]));
    case 'links':
      return entries(readLinks(read.value as readonly unknown[]));
    case 'fundingSources':
      return entries(readLines(read.value as readonly unknown[]));
    default:
      return read;
  }
}

function oneOf(value: unknown, known: readonly string[]) {
  const isKnown = value === null || known.includes(value as string);
  return isKnown ? ({ ok: true, value } as const) : ({ ok: false, code: 'TABLE_CODE' } as const);
}

function entries(list: readonly unknown[] | null) {
  return list === null
    ? ({ ok: false, code: 'TABLE_ENTRY' } as const)
    : ({ ok: true, value: list } as const);
}

function grouped(facts: ReadonlyMap<string, unknown>) {
  const period: Record<string, unknown> = {};
  const budget: Record<string, unknown> = {};
  const whole: Record<string, unknown> = {};
  for (const [column, value] of facts) {
    const [group, part] = column.split('.');
    if (part === undefined) whole[column] = value;
    else (group === 'period' ? period : budget)[part] = value;
  }
  return { ...whole, period, budget };
}

function readTexts(cells: ImportRow['cells']): RowContent['texts'] {
  return Object.entries(cells).flatMap(([column, cell]) => {
    const text = textColumn(column);
    if (text === null) return [];
    return [{ ...text, value: textValue(text.path, cell) }];
  });
}

/** A plain text where a formatted one belongs becomes paragraphs and lists. */
function textValue(path: string, cell: ImportCell): unknown {
  const isPlain = PLAIN_PATHS.includes(path);
  const text = cell === null ? '' : cell;
  if (typeof text === 'object') return text;
  return isPlain ? String(text) : richTextFromPlain(String(text).replaceAll('\r\n', '\n'));
}

function textOf(cell: ImportCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A reference may look like a number. */
function wholeText(cell: ImportCell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
