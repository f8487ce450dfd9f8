import type { Actor } from '../../kernel/actor.ts';
import type { Unmet } from '../../kernel/decision.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { Stage, WorkingPractice } from '../../practices/index.ts';
import { answerMove } from '../../workflow/chart.ts';
import { movesFrom } from '../domain/moves-from.ts';
import { SUBMISSION_CHART } from '../domain/submission-chart.ts';
import { readMoveFacts } from './move-facts.ts';

/** A move that the chart knows from here, and what this actor still misses for it. */
export interface AvailableTransition {
  readonly to: Stage;
  readonly verb: string;
  /** The mutation that makes the move. */
  readonly mutation: string;
  readonly allowed: boolean;
  readonly unmet: readonly Unmet[];
  readonly requiresComment: boolean;
  readonly requiresLetter: boolean;
}

/**
 * Every move from where the practice stands, answered by the chart and guards that the command runs.
 * What the mover brings along (the comment, the original of a duplicate) counts as given.
 */
export async function listAvailableTransitions(
  reader: Reader,
  practice: WorkingPractice,
  actor: Actor,
): Promise<readonly AvailableTransition[]> {
  const input = { comment: 'given', duplicateOf: 'given' };
  const facts = await readMoveFacts(reader, practice, actor, input);
  return movesFrom(practice).map((edge) => {
    const { from, to, verb, mutation, requiresComment, requiresLetter } = edge;
    const decision = answerMove(SUBMISSION_CHART, { from, to, actor, facts });
    const { allowed } = decision;
    const unmet = decision.allowed ? [] : decision.unmet;
    return { to, verb, mutation, allowed, unmet, requiresComment, requiresLetter };
  });
}
