import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import {
  isProjectionStale,
  listProjectedIds,
  markProjectionCurrent,
} from '../store/projection.store.ts';
import { listLivePracticeIds } from '../store/publication.store.ts';
import { projectPractice } from './project-practice.ts';

/**
 * Makes the whole projection anew from the publications, byte for byte; tombstones stay.
 * @returns the number of practices that readers see
 */
export async function rebuildProjection(context: CommandContext): Promise<Result<number>> {
  const live = await listLivePracticeIds(context.tx);
  const projected = await listProjectedIds(context.tx);
  for (const id of new Set([...projected, ...live])) await projectPractice(context, id);
  await markProjectionCurrent(context.tx);
  return ok(live.length);
}

/**
 * Makes the projection anew if a release changed what its rows hold.
 * @returns the number of practices that were made anew
 */
export async function renewStaleProjection(context: CommandContext): Promise<Result<number>> {
  return (await isProjectionStale(context.tx)) ? rebuildProjection(context) : ok(0);
}
