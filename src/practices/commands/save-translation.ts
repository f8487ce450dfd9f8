import { fail, invalid, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { findText, type TextOrigin } from '../../translations/index.ts';
import { isVisibleLocale, visibleLocales } from '../domain/locale-scope.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { textSpecAt } from '../queries/text-spec.ts';
import { lockForTranslation } from './lock-for-translation.ts';
import { writePracticeText, type SavedText } from './save-text.ts';

/** A translated text to save. */
export interface SaveTranslation {
  readonly practiceId: string;
  readonly locale: string;
  readonly path: string;
  /** Untrusted: a string for plain texts, a tree for rich ones. */
  readonly value: unknown;
  readonly origin: TextOrigin;
  /** The locale translated from; the practice's source locale, or a pivot. */
  readonly fromLocale: string;
  /** Hash of the source text the translator saw. */
  readonly sourceHash: string;
  /** Version of the translated text; 0: there was none. */
  readonly expectedVersion: number;
}

/**
 * Saves a translation together with the source text it was made from.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (stage, edition not in translation),
 * `STALE_TRANSLATION` when the source changed meanwhile, `VALIDATION_FAILED` (`PATH_UNKNOWN`,
 * `LOCALE_IS_SOURCE`, `SOURCE_TEXT_MISSING`, those of `readText`), `VERSION_CONFLICT`.
 */
export async function saveTranslation(
  context: CommandContext,
  input: SaveTranslation,
): Promise<Result<SavedText>> {
  const open = await lockForTranslation(context, input);
  return open.ok ? writeTranslation(context, open.value.practice, input) : open;
}

/** Writes a translation of a locked practice inside the caller's transaction; the caller has decided who may. */
export async function writeTranslation(
  context: CommandContext,
  practice: WorkingPractice,
  input: SaveTranslation,
): Promise<Result<SavedText>> {
  const { locale, path, fromLocale } = input;
  if ((await textSpecAt(context.tx, practice, path)) === null) {
    return invalid({ code: 'PATH_UNKNOWN', path });
  }
  if (fromLocale === locale) return invalid({ code: 'LOCALE_IS_SOURCE', path: 'fromLocale' });
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const visible = visibleLocales(context.actor);
  const source = await findText(context.tx, { subject, locale: fromLocale, path });
  if (source === null || !isVisibleLocale(visible, fromLocale, practice.sourceLocale)) {
    return invalid({ code: 'SOURCE_TEXT_MISSING', path });
  }
  if (source.textHash !== input.sourceHash) {
    return fail({ kind: 'STALE_TRANSLATION', path, currentSourceHash: source.textHash });
  }
  return writePracticeText(context, practice, {
    ...input,
    source: { locale: fromLocale, hash: source.textHash },
  });
}
