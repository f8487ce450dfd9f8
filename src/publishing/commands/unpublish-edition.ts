import { fail, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import { canSeePractices, lockPractice, type Edition, editions } from '../../practices/index.ts';
import { canPublish } from '../domain/publishing-policy.ts';
import { EDITIONS_UNPUBLISHED } from '../events.ts';
import { readLiveEditions, unpublishLocale } from '../store/publication.store.ts';
import { projectAndCompare } from './project-and-compare.ts';

/** An edition to take out of sight. */
export interface UnpublishEdition {
  readonly practiceId: string;
  readonly locale: string;
  /** Version of the edition the editor saw. */
  readonly expectedVersion: number;
  readonly comment: string | null;
}

/**
 * Takes the edition of one locale out of sight; its readers get the fallback, the other locales' own
 * publications stay as they are. The last edition goes by archiving or withdrawing the practice.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (`EDITION_NOT_LIVE`, `EDITION_IS_LAST`,
 * `EDITION_IS_SOURCE` while others rest on it), `VERSION_CONFLICT`.
 */
export async function unpublishEdition(
  context: CommandContext,
  input: UnpublishEdition,
): Promise<Result<Edition>> {
  const { practiceId, locale, expectedVersion, comment } = input;
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const refusal = refusalOf(canPublish(context.actor));
  if (refusal !== null) return refusal;
  const live = await readLiveEditions(context.tx, practiceId);
  const code = blockedBy([...live.keys()], locale, practice.sourceLocale);
  if (code !== null)
    return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: [{ code, path: locale }] });
  const edition = await editions.find(context.tx, practiceId, locale);
  const { translatorId } = edition;
  const move = { expectedVersion, state: 'APPROVED', translatorId, comment } as const;
  const moved = await editions.move(context, edition, move);
  if (!moved.ok) return moved;
  await unpublishLocale(context.tx, practiceId, locale);
  const regions = await projectAndCompare(context, practiceId);
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: practiceId,
    action: 'publishing.edition-unpublished',
    comment,
    data: { locale },
  });
  const payload = { locales: [locale], regions };
  await emitEvent(context, { name: EDITIONS_UNPUBLISHED, subjectId: practiceId, payload });
  return ok(moved.value);
}

function blockedBy(live: readonly string[], locale: string, sourceLocale: string): string | null {
  if (!live.includes(locale)) return 'EDITION_NOT_LIVE';
  if (live.length === 1) return 'EDITION_IS_LAST';
  return locale === sourceLocale ? 'EDITION_IS_SOURCE' : null;
}
