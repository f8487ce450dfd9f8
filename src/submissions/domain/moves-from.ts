import { workingStage, type Stage, type WorkingPractice } from '../../practices/index.ts';
import type { Edge } from '../../workflow/chart.ts';
import type { MoveFacts } from './move-facts.ts';
import { SUBMISSION_CHART } from './submission-chart.ts';

type Position = Pick<WorkingPractice, 'stage' | 'revisionStage'>;

/** Moves that concern the published practice itself, whatever its pending revision is doing. */
const LEAVING_PUBLICATION: readonly Stage[] = ['ARCHIVED', 'WITHDRAWN'];

/**
 * The stage in which a move begins: the pending revision's when there is one, but a published practice is
 * archived or withdrawn as what it is.
 */
export function startOfMove(position: Position, to: Stage): Stage {
  return LEAVING_PUBLICATION.includes(to) ? position.stage : workingStage(position);
}

/** Every move that the chart knows from where a practice stands. */
export function movesFrom(position: Position): readonly Edge<Stage, MoveFacts>[] {
  return SUBMISSION_CHART.edges.filter(({ from, to }) => from === startOfMove(position, to));
}
