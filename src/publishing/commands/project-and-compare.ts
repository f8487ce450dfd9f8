import type { CommandContext } from '../../platform/db/database.ts';
import { readPublicRegions } from '../store/public-regions.store.ts';
import { projectPractice } from './project-practice.ts';

/**
 * Makes what readers see of a practice anew, and tells whose pages that changes.
 * @returns codes of the regions that the practice belonged to before or belongs to now, sorted
 */
export async function projectAndCompare(
  context: CommandContext,
  practiceId: string,
): Promise<readonly string[]> {
  const before = await readPublicRegions(context.tx, practiceId);
  await projectPractice(context, practiceId);
  const after = await readPublicRegions(context.tx, practiceId);
  return [...new Set([...before, ...after])].sort();
}
