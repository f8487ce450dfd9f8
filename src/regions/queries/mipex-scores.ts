import type { Reader } from '../../platform/db/tx.ts';
import type { MipexScore } from '../domain/region.ts';
import { readScores } from '../store/mipex-score.store.ts';

/** MIPEX-R scores by region id; a region without a known score is absent. */
export async function mipexScoresOf(
  reader: Reader,
  regionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MipexScore[]>> {
  return readScores(reader, regionIds);
}
