import { ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { versionConflict } from '../../kernel/refusals.ts';
import type { EditionState } from '../domain/stage.ts';
import type { Edition } from '../domain/working-practice.ts';
import { EDITION_MOVED } from '../events.ts';
import { writeEdition } from '../store/edition.store.ts';

/** Where an edition goes. */
export interface EditionMove {
  readonly expectedVersion: number;
  readonly state: EditionState;
  readonly translatorId: string | null;
  readonly comment?: string | null;
}

/** Moves an edition inside the caller's transaction: guarded write, history, event. */
export async function moveEdition(
  context: CommandContext,
  edition: Edition,
  move: EditionMove,
): Promise<Result<Edition>> {
  const { practiceId, locale } = edition;
  const { state, translatorId, expectedVersion } = move;
  const at = context.now;
  const key = { practiceId, locale, version: expectedVersion };
  if (!(await writeEdition(context.tx, key, { state, translatorId, at }))) {
    return versionConflict(expectedVersion, edition);
  }
  const data = { locale, from: edition.state, to: state };
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: practiceId,
    action: 'practices.edition-moved',
    comment: move.comment ?? null,
    data,
  });
  await emitEvent(context, { name: EDITION_MOVED, subjectId: practiceId, payload: data });
  return ok({
    practiceId,
    locale,
    state,
    translatorId,
    changedAt: at,
    version: expectedVersion + 1,
  });
}
