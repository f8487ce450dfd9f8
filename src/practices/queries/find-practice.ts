import type { Reader } from '../../platform/db/tx.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { findPractice, listPracticesByIds } from '../store/practice.store.ts';

/** One working practice, or null. */
export async function practiceById(reader: Reader, id: string): Promise<WorkingPractice | null> {
  return findPractice(reader, id);
}

/** Working practices by id, one statement however many; an unknown id is absent. */
export async function practicesById(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WorkingPractice>> {
  const practices = await listPracticesByIds(reader, ids);
  return new Map(practices.map((practice) => [practice.id, practice]));
}
