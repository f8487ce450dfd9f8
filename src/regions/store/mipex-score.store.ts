import { In } from 'typeorm';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { MipexScore } from '../domain/region.ts';
import { MipexScoreEntity } from './mipex-score.entity.ts';

/** Scores of regions by region id; by wave and dimension. */
export async function readScores(
  reader: Reader,
  regionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MipexScore[]>> {
  const rows = await reader.find(MipexScoreEntity, {
    where: { regionId: In(regionIds) },
    order: { wave: 'ASC', dimension: 'ASC' },
  });
  const scores = new Map<string, MipexScore[]>();
  for (const { regionId, score, ...rest } of rows) {
    const list = scores.get(regionId) ?? [];
    scores.set(regionId, [...list, { ...rest, score: Number(score) }]);
  }
  return scores;
}

/** Replaces the scores of one region. */
export async function replaceScores(
  tx: Tx,
  regionId: string,
  scores: readonly MipexScore[],
): Promise<void> {
  await tx.remove(MipexScoreEntity, { regionId });
  await tx.insert(
    MipexScoreEntity,
    scores.map((score) => ({ ...score, regionId, score: String(score.score) })),
  );
}
