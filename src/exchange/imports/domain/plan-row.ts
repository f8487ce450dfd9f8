import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { plainOf, type TextValue } from '../../../kernel/rich-text.ts';
import type { FactsPatch, PracticeFacts, WorkingPractice } from '../../../practices/index.ts';
import {
  columnOfFact,
  errorAt,
  hasError,
  issueOfRule,
  noteAt,
  type ImportIssue,
} from './import-issue.ts';
import { textsOfLocale, type RowContent } from './read-row.ts';
import type { ImportRules } from './import-rules.ts';

/** What an import did, or would do, with a row. */
export type RowOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'CONFLICT' | 'REFUSED';

/** A practice as it is before the row. */
export interface CurrentPractice {
  readonly practice: WorkingPractice;
  /** Texts of the source language by path. */
  readonly texts: ReadonlyMap<string, { readonly value: TextValue; readonly version: number }>;
  /** What the newest import wrote, by key: `facts.<name>` or `texts.<path>`. */
  readonly imported: ReadonlyMap<string, unknown>;
  /** Why the actor may not change it; null: they may. */
  readonly refusal: ImportIssue | null;
}

/** A value that changes. */
export interface PlannedValue {
  /** `facts.<name>` or `texts.<path>`. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is to be written for a row; nothing unless it is created or updated. */
export interface RowPlan {
  readonly line: number;
  readonly reference: string;
  readonly outcome: RowOutcome;
  /** Language of the practice; null: not known. */
  readonly sourceLocale: string | null;
  readonly facts: FactsPatch;
  readonly texts: readonly {
    readonly path: string;
    readonly value: TextValue;
    readonly expectedVersion: number;
  }[];
  readonly values: readonly PlannedValue[];
  readonly issues: readonly ImportIssue[];
}

type PlannedText = RowPlan['texts'][number];

/**
 * Decides what a row does, without writing: creates the practice, changes what differs, or nothing.
 * What somebody changed since the last import is a conflict, and the row is left alone, unless the
 * import may overwrite; then a note says so.
 * @param current null: the source has no practice of this reference yet
 */
export function planRow(
  content: RowContent,
  current: CurrentPractice | null,
  rules: ImportRules,
): RowPlan {
  const sourceLocale = current?.practice.sourceLocale ?? content.sourceLocale;
  const issues = [...content.issues, ...localeIssues(content, current, rules)];
  if (current?.refusal != null) issues.push(current.refusal);
  const { own, notes } = textsOfLocale(content, sourceLocale ?? '');
  issues.push(...(sourceLocale === null ? [] : notes));
  const facts = changedFacts(content, current);
  const texts = changedTexts(own, current, rules);
  issues.push(...texts.issues);
  issues.push(...rules.validateFacts(facts).map((unmet) => issueOfRule(unmet, sourceLocale ?? '')));
  const values = valuesOf(facts, texts.changed, current);
  const conflicts = conflictsOf(values, current, sourceLocale ?? '');
  const plan = { line: content.line, reference: content.reference, sourceLocale };
  const nothing = { ...plan, facts: {}, texts: [], values: [] };
  if (hasError(issues)) return { ...nothing, outcome: 'REFUSED', issues };
  if (conflicts.length > 0 && !rules.overwrites) {
    return { ...nothing, outcome: 'CONFLICT', issues: [...issues, ...conflicts] };
  }
  const said = [...issues, ...conflicts.map(({ column, params }) => overwritten(column, params))];
  if (current !== null && values.length === 0) {
    return { ...nothing, outcome: 'UNCHANGED', issues: said };
  }
  const outcome = current === null ? 'CREATED' : 'UPDATED';
  return { ...plan, outcome, facts, texts: texts.changed, values, issues: said };
}

function overwritten(column: string | null, params: ImportIssue['params']): ImportIssue {
  return noteAt(column, 'TABLE_OVERWRITES', params);
}

function localeIssues(
  { sourceLocale }: RowContent,
  current: CurrentPractice | null,
  { locales }: ImportRules,
): readonly ImportIssue[] {
  if (current !== null) {
    const known = current.practice.sourceLocale;
    return sourceLocale === null || sourceLocale === known
      ? []
      : [errorAt('sourceLocale', 'TABLE_SOURCE_LOCALE', { locale: known })];
  }
  if (sourceLocale === null) return [errorAt('sourceLocale', 'TABLE_SOURCE_LOCALE_MISSING')];
  return locales.includes(sourceLocale)
    ? []
    : [errorAt('sourceLocale', 'LOCALE_NOT_ENABLED', { locale: sourceLocale })];
}

/** Facts of the row that differ; facts of several columns are put together with what is there. */
function changedFacts(content: RowContent, current: CurrentPractice | null): FactsPatch {
  const before = current?.practice.facts;
  const given: Record<string, unknown> = { ...content.facts };
  if (Object.keys(content.period).length > 0) {
    const known = before?.period ?? { start: null, end: null, isOngoing: null };
    given['period'] = { ...known, ...content.period };
  }
  if (Object.keys(content.budget).length > 0) given['budget'] = budgetOf(content, before);
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => {
      const present = before?.[name as keyof PracticeFacts];
      return before === undefined || !isSame(present, value);
    }),
  ) as FactsPatch;
}

/** An amount without its currency is refused by the rules of facts. */
function budgetOf({ budget }: RowContent, before: PracticeFacts | undefined): unknown {
  const whole = { ...(before?.budget ?? { amountCents: null, currency: null }), ...budget };
  const { amountCents, currency } = whole;
  if (amountCents === null && (currency === null || budget.amountCents === null)) return null;
  return { amountCents: amountCents ?? Number.NaN, currency: currency ?? '' };
}

function changedTexts(
  texts: RowContent['texts'],
  current: CurrentPractice | null,
  rules: ImportRules,
): { readonly changed: readonly PlannedText[]; readonly issues: readonly ImportIssue[] } {
  const changed: PlannedText[] = [];
  const issues: ImportIssue[] = [];
  for (const { locale, path, value } of texts) {
    const read = rules.readText(path, value);
    if (!read.ok) {
      issues.push(issueOfRule(read.issue, locale));
      continue;
    }
    const present = current?.texts.get(path);
    const isEmpty = present === undefined && plainOf(read.value) === '';
    if (isEmpty || isSame(present?.value, read.value)) continue;
    changed.push({ path, value: read.value, expectedVersion: present?.version ?? 0 });
  }
  return { changed, issues };
}

function valuesOf(
  facts: FactsPatch,
  texts: readonly PlannedText[],
  current: CurrentPractice | null,
): readonly PlannedValue[] {
  const before = current?.practice.facts;
  return [
    ...Object.entries(facts).map(([name, after]) => ({
      key: `facts.${name}`,
      before: before?.[name as keyof PracticeFacts] ?? null,
      after,
    })),
    ...texts.map(({ path, value }) => ({
      key: `texts.${path}`,
      before: current?.texts.get(path)?.value ?? null,
      after: value,
    })),
  ];
}

/** Values that are neither empty nor what the last import wrote are somebody's work. */
function conflictsOf(
  values: readonly PlannedValue[],
  current: CurrentPractice | null,
  locale: string,
): readonly ImportIssue[] {
  if (current === null) return [];
  return values
    .filter(({ key, before }) => !isBlank(before) && !isSame(before, current.imported.get(key)))
    .map(({ key, before }) => {
      const [kind, ...rest] = key.split('.');
      const name = rest.join('.');
      const column = kind === 'texts' ? `${name}@${locale}` : columnOfFact(name);
      return errorAt(column, 'TABLE_CONFLICT', { value: excerpt(before) });
    });
}

/** Tells whether two values say the same. */
export function isSame(left: unknown, right: unknown): boolean {
  return left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right);
}

function isBlank(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const members = Object.values(value);
  if ('type' in value && 'content' in value) return plainOf(value as TextValue) === '';
  return members.every((member) => member === null);
}

function excerpt(value: unknown): string {
  const isText =
    typeof value === 'string' || (typeof value === 'object' && value !== null && 'type' in value);
  const text = isText ? plainOf(value as TextValue) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
