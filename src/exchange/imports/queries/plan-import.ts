import type { Actor } from '../../../kernel/actor.ts';
import { enabledLocales } from '../../../languages/index.ts';
import type { Reader } from '../../../platform/db/tx.ts';
import { writing } from '../../../practices/index.ts';
import { importRules, type ImportRules } from '../domain/import-rules.ts';
import type { ImportRow } from '../domain/import-table.ts';
import { planRow, type RowPlan } from '../domain/plan-row.ts';
import { readRow } from '../domain/read-row.ts';
import { findReferenced } from '../store/external-reference.store.ts';
import { readCurrent } from './read-current.ts';

/** Reads what rows are judged by. */
export async function readImportRules(reader: Reader, overwrites: boolean): Promise<ImportRules> {
  const codes = await writing.rules.readKnownCodes(reader);
  const locales = await enabledLocales(reader, 'FORMS');
  return importRules({ codes, locales: locales.map(({ code }) => code) }, overwrites);
}

/** Who plans to bring what in. */
export interface ImportToPlan {
  readonly actor: Actor;
  readonly source: string;
  readonly rows: readonly ImportRow[];
}

/** A row as it would be brought in now, and the practice that stands for it; null: none yet. */
export interface PlannedRow {
  readonly plan: RowPlan;
  readonly practiceId: string | null;
}

/** Decides for every row what bringing it in would do now; nothing is written. */
export async function planImport(
  reader: Reader,
  { actor, source, rows }: ImportToPlan,
  rules: ImportRules,
): Promise<readonly PlannedRow[]> {
  const contents = rows.map((row) => readRow(row, rules));
  const references = contents.map(({ reference }) => reference);
  const referenced = await findReferenced(reader, source, references);
  const planned: PlannedRow[] = [];
  for (const content of contents) {
    const practiceId = referenced.get(content.reference) ?? null;
    const current = practiceId === null ? null : await readCurrent(reader, actor, practiceId);
    planned.push({ plan: planRow(content, current, rules), practiceId });
  }
  return planned;
}
