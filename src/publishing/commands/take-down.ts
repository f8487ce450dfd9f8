import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { EDITIONS_UNPUBLISHED } from '../events.ts';
import { unpublishLocale } from '../store/publication.store.ts';
import { projectAndCompare } from './project-and-compare.ts';

/** Takes every edition of a practice out of sight, in the caller's transaction; publications stay. */
export async function takeDown(context: CommandContext, practiceId: string): Promise<void> {
  const taken = await unpublishLocale(context.tx, practiceId, null);
  if (taken === 0) return;
  const regions = await projectAndCompare(context, practiceId);
  const payload = { all: true, regions };
  await emitEvent(context, { name: EDITIONS_UNPUBLISHED, subjectId: practiceId, payload });
}
