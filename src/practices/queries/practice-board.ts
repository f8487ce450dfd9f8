import type { Reader } from '../../platform/db/tx.ts';
import { STAGES, type Stage } from '../domain/stage.ts';

/** One column of the board. */
export interface BoardColumn {
  readonly stage: Stage;
  /** Practices that stand at this stage. */
  readonly practices: number;
  /** Published practices whose pending revision stands at this stage. */
  readonly revisions: number;
  /** When the practice that has been here longest came; null: no practice. */
  readonly oldestEnteredAt: Date | null;
}

interface Row {
  readonly stage: Stage;
  readonly practices: number;
  readonly revisions: number;
  readonly oldest: Date | null;
}

/** Counts by stage, every stage in the order of the chart; one statement. */
export async function readBoard(reader: Reader): Promise<readonly BoardColumn[]> {
  const rows = await reader.query<Row>(
    `SELECT moved.stage, count(*) FILTER (WHERE NOT moved.is_revision)::int AS practices,
       count(*) FILTER (WHERE moved.is_revision)::int AS revisions,
       min(p.stage_entered_at) FILTER (WHERE NOT moved.is_revision) AS oldest
     FROM cms.practice p
     CROSS JOIN LATERAL (VALUES (p.stage, false), (p.revision_stage, true)) AS moved (stage, is_revision)
     WHERE moved.stage IS NOT NULL GROUP BY moved.stage`,
  );
  const byStage = new Map(rows.map((row) => [row.stage, row]));
  return STAGES.map((stage) => {
    const { practices = 0, revisions = 0, oldest = null } = byStage.get(stage) ?? {};
    return { stage, practices, revisions, oldestEnteredAt: oldest };
  });
}
