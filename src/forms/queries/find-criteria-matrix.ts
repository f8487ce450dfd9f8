import type { Reader } from '../../platform/db/tx.ts';
import type { CriteriaMatrix } from '../domain/criteria-matrix.ts';
import { readMatrix, readNewestVersion } from '../store/criteria-matrix.store.ts';

/** A version of the criteria matrix, or null when there is none. @param version null: the newest */
export async function findCriteriaMatrix(
  reader: Reader,
  version: number | null,
): Promise<CriteriaMatrix | null> {
  return readMatrix(reader, version === null ? {} : { version });
}

/** The newest version of the criteria matrix; null when none is loaded. */
export async function newestMatrixVersion(reader: Reader): Promise<number | null> {
  return readNewestVersion(reader);
}
