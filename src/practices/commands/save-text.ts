import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { saveLocalizedText, type TextOrigin, type TextSource } from '../../translations/index.ts';
import { canSaveSourceText, canSeePractices } from '../domain/practice-policy.ts';
import { readText } from '../domain/read-text.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import { workingStage } from '../domain/stage.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { textSpecAt } from '../queries/text-spec.ts';
import { lockPractice } from '../store/practice.store.ts';

/** A text of the source locale to save. */
export interface SaveText {
  readonly practiceId: string;
  readonly path: string;
  /** Untrusted: a string for plain texts, a tree for rich ones. */
  readonly value: unknown;
  /** The version the writer saw; 0: there was none. */
  readonly expectedVersion: number;
}

/** A text that was saved. */
export interface SavedText {
  readonly practiceId: string;
  readonly locale: string;
  readonly path: string;
  readonly version: number;
}

/**
 * Saves a text of the source locale.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (stage), `VALIDATION_FAILED`
 * (`PATH_UNKNOWN` and those of `readText`), `VERSION_CONFLICT`.
 */
export async function saveText(
  context: CommandContext,
  input: SaveText,
): Promise<Result<SavedText>> {
  const practice = await lockPractice(context.tx, input.practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const spec = await textSpecAt(context.tx, practice, input.path);
  if (spec === null) return invalid({ code: 'PATH_UNKNOWN', path: input.path });
  const allowed = canSaveSourceText(context.actor, workingStage(practice), spec.section);
  const writing = {
    ...input,
    locale: practice.sourceLocale,
    origin: 'HUMAN',
    source: null,
  } as const;
  return refusalOf(allowed) ?? writePracticeText(context, practice, writing);
}

/** A text of any locale to write. */
export interface WritePracticeText extends Omit<SaveText, 'practiceId'> {
  readonly locale: string;
  readonly origin: TextOrigin;
  readonly source: TextSource | null;
}

/** Writes a text of a locked practice inside the caller's transaction; the caller has decided who may. */
export async function writePracticeText(
  context: CommandContext,
  practice: WorkingPractice,
  input: WritePracticeText,
): Promise<Result<SavedText>> {
  const { path, locale, origin, source, expectedVersion } = input;
  const spec = await textSpecAt(context.tx, practice, path);
  if (spec === null) return invalid({ code: 'PATH_UNKNOWN', path });
  const text = readText(spec, input.value);
  if (!text.ok) return invalid(text.issue);
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const address = { subject, locale, path };
  const saved = await saveLocalizedText(context, {
    address,
    value: text.value,
    origin,
    source,
    expectedVersion,
  });
  if (!saved.ok) return saved;
  const { version, changed } = saved.value;
  if (changed) {
    const action = 'practices.text-saved';
    await recordHistory(context, { ...subject, action, data: { locale, path, version } });
  }
  return ok({ practiceId: practice.id, locale, path, version });
}
