import type { Reader } from '../../platform/db/tx.ts';
import type { WorkingPractice } from '../../practices/index.ts';
import { listSignOffs } from '../store/sign-off.store.ts';
import { contentHash, readWorkingContent } from './working-content.ts';

/** A signature under a practice. */
export interface SignOff {
  readonly accountId: string;
  readonly at: Date;
  /** Whether the content is still the one that was signed. */
  readonly isValid: boolean;
}

/** The signatures under a practice, newest first. */
export async function signOffsOf(
  reader: Reader,
  practice: WorkingPractice,
): Promise<readonly SignOff[]> {
  const signOffs = await listSignOffs(reader, practice.id);
  if (signOffs.length === 0) return [];
  const present = contentHash(await readWorkingContent(reader, practice));
  return signOffs.map(({ accountId, at, contentHash: signed }) => ({
    accountId,
    at,
    isValid: signed === present,
  }));
}
