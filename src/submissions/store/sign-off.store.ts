import type { Reader, Tx } from '../../platform/db/tx.ts';
import { SignOffEntity } from './sign-off.entity.ts';

/** Adds a signature. */
export async function insertSignOff(tx: Tx, signOff: Omit<SignOffEntity, 'id'>): Promise<void> {
  await tx.insert(SignOffEntity, signOff);
}

/** The newest signature under a practice, or null. */
export async function findNewestSignOff(
  reader: Reader,
  practiceId: string,
): Promise<SignOffEntity | null> {
  return reader.findOne(SignOffEntity, {
    where: { practiceId },
    order: { id: 'DESC' },
  });
}

/** The signatures under a practice, newest first. */
export async function listSignOffs(
  reader: Reader,
  practiceId: string,
): Promise<readonly SignOffEntity[]> {
  return reader.find(SignOffEntity, { where: { practiceId }, order: { id: 'DESC' } });
}
