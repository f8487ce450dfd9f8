import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { refusalOf } from '../../../kernel/refusals.ts';
import { plainOf, type TextValue } from '../../../kernel/rich-text.ts';
import type { CommandContext } from '../../../platform/db/database.ts';
import { lockPractice, writing, type FactsPatch } from '../../../practices/index.ts';
import { transitionPractice, type LetterWriter } from '../../../submissions/index.ts';
import { isSame, type CurrentPractice, type PlannedValue } from '../domain/plan-row.ts';
import type { LeftBehind } from '../domain/practice-import.ts';
import { currentOf } from '../queries/read-current.ts';
import { removeReference } from '../store/external-reference.store.ts';
import { listImportedValues, removeImportedValues } from '../store/imported-row.store.ts';
import { lockImport } from '../store/practice-import.store.ts';

/** A practice that an import wrote to. */
export interface UndoPractice {
  readonly importId: string;
  readonly practiceId: string;
  /** The import made it. */
  readonly wasCreated: boolean;
  /** Why, for the history. */
  readonly comment: string;
  readonly write: LetterWriter;
}

/** What undoing did with a practice. */
export interface UndonePractice {
  readonly done: 'WITHDRAWN' | 'RESTORED' | 'NOTHING';
  readonly left: readonly LeftBehind[];
}

/**
 * Takes back what an import wrote into one practice and nobody changed since. A practice that the import
 * made is withdrawn, as nothing is ever deleted, if it is still an untouched draft.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, and those of the commands it calls; then nothing is written.
 */
export async function undoPractice(
  context: CommandContext,
  input: UndoPractice,
): Promise<Result<UndonePractice>> {
  const { importId, practiceId, wasCreated } = input;
  const refusal = refusalOf(writing.mayCreate(context.actor));
  if (refusal !== null) return refusal;
  if ((await lockImport(context.tx, importId)) === null) return notFound();
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null) return notFound();
  const current = await currentOf(context.tx, context.actor, practice);
  const values = await listImportedValues(context.tx, importId, practiceId);
  const { kept, changed } = compare(current, values);
  const left = changed.map(({ key }) => ({ practiceId, key, code: 'TABLE_CHANGED_SINCE' }));
  if (!wasCreated) return restore(context, current, { input, kept, left });
  if (practice.stage === 'WITHDRAWN') return nothing([]);
  if (practice.stage !== 'DRAFT') {
    return nothing([{ practiceId, key: null, code: 'TABLE_STAGE_MOVED' }]);
  }
  if (left.length > 0 || hasMore(current, values)) {
    return nothing([...left, { practiceId, key: null, code: 'TABLE_CHANGED_SINCE' }]);
  }
  return withdraw(context, current, input);
}

function nothing(left: readonly LeftBehind[]): Result<UndonePractice> {
  return ok({ done: 'NOTHING', left });
}

/** Which values are still as the import left them. */
function compare(current: CurrentPractice, values: readonly PlannedValue[]) {
  const isKept = ({ key, after }: PlannedValue) => isSame(valueAt(current, key), after);
  return {
    kept: values.filter(isKept),
    changed: values.filter((value) => !isKept(value)),
  };
}

function valueAt({ practice, texts }: CurrentPractice, key: string): unknown {
  const [kind, ...rest] = key.split('.');
  const name = rest.join('.');
  if (kind === 'texts') return texts.get(name)?.value ?? null;
  return practice.facts[name as keyof typeof practice.facts];
}

/** Somebody wrote texts that the import did not. */
function hasMore({ texts }: CurrentPractice, values: readonly PlannedValue[]): boolean {
  const keys = new Set(values.map(({ key }) => key));
  return [...texts].some(
    ([path, { value }]) => !keys.has(`texts.${path}`) && plainOf(value) !== '',
  );
}

async function withdraw(
  context: CommandContext,
  { practice }: CurrentPractice,
  { importId, practiceId, comment, write }: UndoPractice,
): Promise<Result<UndonePractice>> {
  const moved = await transitionPractice(context, {
    practiceId,
    to: 'WITHDRAWN',
    expectedVersion: practice.version,
    comment,
    letter: null,
    write,
  });
  if (!moved.ok) return moved;
  await removeReference(context.tx, { practiceId, importId });
  return ok({ done: 'WITHDRAWN', left: [] });
}

async function restore(
  context: CommandContext,
  current: CurrentPractice,
  undo: {
    readonly input: UndoPractice;
    readonly kept: readonly PlannedValue[];
    readonly left: readonly LeftBehind[];
  },
): Promise<Result<UndonePractice>> {
  const { kept, left, input } = undo;
  if (kept.length === 0) return nothing(left);
  const { id: practiceId, version } = current.practice;
  const facts = Object.fromEntries(
    kept.flatMap(({ key, before }) =>
      key.startsWith('facts.') ? [[key.slice('facts.'.length), before]] : [],
    ),
  ) as FactsPatch;
  if (Object.keys(facts).length > 0) {
    const saved = await writing.saveFacts(context, { practiceId, expectedVersion: version, facts });
    if (!saved.ok) return saved;
  }
  for (const { key, before } of kept.filter((value) => value.key.startsWith('texts.'))) {
    const path = key.slice('texts.'.length);
    const expectedVersion = current.texts.get(path)?.version ?? 0;
    const value = before ?? emptyText(path);
    const saved = await writing.saveText(context, { practiceId, path, value, expectedVersion });
    if (!saved.ok) return saved;
  }
  const keys = kept.map(({ key }) => key);
  await removeImportedValues(context.tx, input, keys);
  return ok({ done: 'RESTORED', left });
}

function emptyText(path: string): TextValue {
  const { findTextSpec, emptyTexts } = writing.rules;
  return emptyTexts[findTextSpec(path, [])?.shape ?? 'RICH'];
}
