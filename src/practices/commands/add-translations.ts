import { fail, invalid, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { listTexts, type TextOrigin } from '../../translations/index.ts';
import { addTexts } from './add-texts.ts';
import { lockForTranslation } from './lock-for-translation.ts';

/** New translations of one edition, as a translation tool hands them in. */
export interface AddTranslations {
  readonly practiceId: string;
  readonly locale: string;
  readonly origin: TextOrigin;
  readonly texts: readonly {
    readonly path: string;
    /** Untrusted: a string for plain texts, a tree for rich ones. */
    readonly value: unknown;
    /** Hash of the source text it was made from. */
    readonly sourceHash: string;
  }[];
}

/**
 * Adds many translations from the source locale at once, all or none; each must still fit its source.
 * User errors: those of `saveTranslation`.
 */
export async function addTranslations(
  context: CommandContext,
  input: AddTranslations,
): Promise<Result<null>> {
  const open = await lockForTranslation(context, input);
  if (!open.ok) return open;
  const { practice } = open.value;
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const locale = practice.sourceLocale;
  const sources = await listTexts(context.tx, subject, locale);
  const hashes = new Map(sources.map(({ path, textHash }) => [path, textHash]));
  const lacking = input.texts.filter(({ path }) => !hashes.has(path));
  if (lacking.length > 0) {
    return invalid(...lacking.map(({ path }) => ({ code: 'SOURCE_TEXT_MISSING', path })));
  }
  const stale = input.texts.find(({ path, sourceHash }) => hashes.get(path) !== sourceHash);
  if (stale !== undefined) {
    const { path } = stale;
    return fail({ kind: 'STALE_TRANSLATION', path, currentSourceHash: hashes.get(path)! });
  }
  return addTexts(context, practice, {
    locale: input.locale,
    origin: input.origin,
    texts: input.texts.map(({ path, value, sourceHash: hash }) => ({
      path,
      value,
      source: { locale, hash },
    })),
  });
}
