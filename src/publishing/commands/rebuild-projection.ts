import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { advancePublicationVersion, removeAllRows } from '../store/projection.store.ts';
import { listLivePracticeIds } from '../store/publication.store.ts';
import { projectPractice } from './project-practice.ts';

/** Makes the whole projection anew from the publications, byte for byte. @returns the number of practices */
export async function rebuildProjection(context: CommandContext): Promise<Result<number>> {
  await removeAllRows(context.tx);
  const ids = await listLivePracticeIds(context.tx);
  for (const id of ids) await projectPractice(context.tx, id);
  await advancePublicationVersion(context.tx);
  return ok(ids.length);
}
