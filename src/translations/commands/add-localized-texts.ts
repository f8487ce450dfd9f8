import { accountIdOf } from '../../kernel/actor.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Subject, TextOrigin } from '../domain/text.ts';
import { insertTexts, type NewText } from '../store/new-texts.store.ts';
import { saveLocalizedText } from './save-localized-text.ts';

/** Texts of one subject in one locale, none of which is there yet. */
export interface AddLocalizedTexts {
  readonly subject: Subject;
  readonly locale: string;
  readonly origin: TextOrigin;
  readonly texts: readonly NewText[];
}

/**
 * Adds many new texts at once inside the caller's transaction, all or none.
 * User errors: `VERSION_CONFLICT` for the first path that has a text already.
 */
export async function addLocalizedTexts(
  context: CommandContext,
  input: AddLocalizedTexts,
): Promise<Result<null>> {
  const { subject, locale, origin } = input;
  const mark = { changedBy: accountIdOf(context.actor), changedAt: context.now };
  const written = new Set(await insertTexts(context.tx, { ...input, ...mark }));
  const taken = input.texts.find(({ path }) => !written.has(path));
  if (taken === undefined) return ok(null);
  const { path, value, source } = taken;
  const address = { subject, locale, path };
  const refused = { address, value, origin, source, expectedVersion: 0 };
  const result = await saveLocalizedText(context, refused);
  return result.ok ? ok(null) : result;
}
