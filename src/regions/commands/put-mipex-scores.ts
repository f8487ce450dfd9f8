import { canonicalJson } from '../../kernel/canonical-json.ts';
import { forbidden, invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canCurateRegions } from '../domain/region-policy.ts';
import { unmetForScores } from '../domain/region-rules.ts';
import type { MipexScore } from '../domain/region.ts';
import { readScores, replaceScores } from '../store/mipex-score.store.ts';
import { lockRegion } from '../store/region.store.ts';

/** All known scores of one region. */
export interface PutMipexScores {
  readonly regionCode: string;
  readonly scores: readonly MipexScore[];
}

/**
 * Replaces the MIPEX-R scores of a region; equal scores write nothing. The former ones stay in the history.
 * User errors: `FORBIDDEN` CURATE_REGIONS, `NOT_FOUND`, `VALIDATION_FAILED` MIPEX_*.
 * @returns whether anything changed
 */
export async function putMipexScores(
  context: CommandContext,
  { regionCode, scores }: PutMipexScores,
): Promise<Result<boolean>> {
  const region = await lockRegion(context.tx, regionCode);
  if (!canCurateRegions(context.actor).allowed) return forbidden('CURATE_REGIONS');
  if (region === null) return notFound();
  const unmet = unmetForScores(scores);
  if (unmet.length > 0) return invalid(...unmet);
  const current = (await readScores(context.tx, [region.id])).get(region.id) ?? [];
  if (fingerprint(current) === fingerprint(scores)) return ok(false);
  await replaceScores(context.tx, region.id, scores);
  await recordHistory(context, {
    subjectType: 'REGION',
    subjectId: region.id,
    action: 'region.scores-replaced',
    data: { before: current, after: scores },
  });
  return ok(true);
}

function fingerprint(scores: readonly MipexScore[]): string {
  return scores.map(canonicalJson).sort().join('\n');
}
