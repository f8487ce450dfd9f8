import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { EDITIONS_UNPUBLISHED } from '../events.ts';
import { advancePublicationVersion } from '../store/projection.store.ts';
import { unpublishLocale } from '../store/publication.store.ts';
import { projectPractice } from './project-practice.ts';

/** Takes every edition of a practice out of sight, in the caller's transaction; publications stay. */
export async function takeDown(context: CommandContext, practiceId: string): Promise<void> {
  const taken = await unpublishLocale(context.tx, practiceId, null);
  if (taken === 0) return;
  await projectPractice(context.tx, practiceId);
  await advancePublicationVersion(context.tx);
  const event = { name: EDITIONS_UNPUBLISHED, subjectId: practiceId, payload: { all: true } };
  await emitEvent(context, event);
}
