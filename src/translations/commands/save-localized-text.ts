import { accountIdOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { plainOf, type TextValue } from '../../kernel/rich-text.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { StoredText, TextAddress, TextOrigin, TextSource } from '../domain/text.ts';
import { findRevision, findText, writeText } from '../store/localized-text.store.ts';

/** A text to save; who may do so is decided by the module that owns the subject. */
export interface SaveLocalizedText {
  readonly address: TextAddress;
  readonly value: TextValue;
  readonly origin: TextOrigin;
  /** What it was translated from; null for a source text. */
  readonly source: TextSource | null;
  /** The version the writer saw; 0: there was none. */
  readonly expectedVersion: number;
}

/**
 * Saves one text inside the caller's transaction, by one conditional write.
 *
 * Saving the same content again writes nothing and answers the present version, so that freshness,
 * history and other writers are not disturbed.
 * User errors: `VERSION_CONFLICT` with base, mine and theirs.
 */
export async function saveLocalizedText(
  context: CommandContext,
  input: SaveLocalizedText,
): Promise<Result<{ readonly version: number; readonly changed: boolean }>> {
  const { address, expectedVersion, value, origin, source } = input;
  const present = await findText(context.tx, address);
  if (present?.version === expectedVersion && isSame(present, input)) {
    return ok({ version: present.version, changed: false });
  }
  const written = await writeText(context.tx, address, expectedVersion, {
    value,
    origin,
    source,
    changedBy: accountIdOf(context.actor),
    changedAt: context.now,
  });
  if (written) return ok({ version: expectedVersion + 1, changed: true });
  return conflict(context, input);
}

function isSame(present: StoredText, input: SaveLocalizedText): boolean {
  return (
    canonicalJson(present.value) === canonicalJson(input.value) &&
    present.origin === input.origin &&
    present.source?.locale === input.source?.locale &&
    present.source?.hash === input.source?.hash
  );
}

async function conflict(
  context: CommandContext,
  { address, expectedVersion, value }: SaveLocalizedText,
): Promise<Result<never>> {
  const [current, base] = [
    await findText(context.tx, address),
    await findRevision(context.tx, address, expectedVersion),
  ];
  return fail({
    kind: 'VERSION_CONFLICT',
    baseVersion: expectedVersion,
    currentVersion: current?.version ?? 0,
    changedBy: current?.changedBy ?? null,
    changedAt: current?.changedAt ?? null,
    conflicts: [
      {
        path: address.path,
        base: base === null ? null : plainOf(base),
        mine: plainOf(value),
        theirs: current === null ? null : plainOf(current.value),
      },
    ],
  });
}
