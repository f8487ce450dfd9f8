import { invalid, ok, type Result } from '../../kernel/result.ts';
import type { Unmet } from '../../kernel/decision.ts';
import { recordHistory, type HistoryLine } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import {
  addLocalizedTexts,
  type NewText,
  type TextOrigin,
  type TextSource,
} from '../../translations/index.ts';
import { findTextSpec } from '../domain/content-model.ts';
import { readText } from '../domain/read-text.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { matrixQuestionKeys } from '../queries/text-spec.ts';

/** Texts of one locale, none of which is there yet. */
export interface AddTexts {
  readonly locale: string;
  readonly origin: TextOrigin;
  readonly texts: readonly {
    readonly path: string;
    /** Untrusted: a string for plain texts, a tree for rich ones. */
    readonly value: unknown;
    readonly source: TextSource | null;
  }[];
}

/**
 * Adds new texts to a locked practice inside the caller's transaction, all or none, with their line of
 * history; the caller has decided who may. User errors: those of {@link placeTexts}.
 */
export async function addTexts(
  context: CommandContext,
  practice: WorkingPractice,
  input: AddTexts,
): Promise<Result<null>> {
  const placed = await placeTexts(context, practice, input);
  if (!placed.ok) return placed;
  await recordHistory(context, placed.value);
  return ok(null);
}

/**
 * Does the same but leaves the line of history to the caller. User errors: `VALIDATION_FAILED` (`PATH_UNKNOWN`, `PATH_REPEATED` and those of `readText`, all of them),
 * `VERSION_CONFLICT` for a text that is there already.
 */
export async function placeTexts(
  context: CommandContext,
  practice: WorkingPractice,
  input: AddTexts,
): Promise<Result<HistoryLine>> {
  const { locale, origin } = input;
  const wantsKeys = input.texts.some(({ path }) => path.startsWith('matrix.'));
  const keys = wantsKeys ? await matrixQuestionKeys(context.tx, practice) : [];
  const issues: Unmet[] = [];
  const texts: NewText[] = [];
  const seen = new Set<string>();
  for (const { path, value, source } of input.texts) {
    if (seen.has(path)) issues.push({ code: 'PATH_REPEATED', path });
    seen.add(path);
    const spec = findTextSpec(path, keys);
    const read = spec === null ? null : readText(spec, value);
    if (read === null) issues.push({ code: 'PATH_UNKNOWN', path });
    else if (read.ok) texts.push({ path, value: read.value, source });
    else issues.push(read.issue);
  }
  if (issues.length > 0) return invalid(...issues);
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const added = await addLocalizedTexts(context, { subject, locale, origin, texts });
  if (!added.ok) return added;
  const data = { locale, paths: texts.map(({ path }) => path) };
  return ok({ ...subject, action: 'practices.texts-added', data });
}
