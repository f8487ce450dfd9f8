import type { Reader } from '../../platform/db/tx.ts';
import type { Stage } from '../../practices/index.ts';
import type { MySubmission } from './my-submission.ts';

/** A stage that a practice entered. */
export interface StageEntered {
  readonly stage: Stage;
  readonly enteredAt: Date;
}

/** Moves that end a publication, also while a revision is under way. */
const ENDS: readonly Stage[] = ['ARCHIVED', 'WITHDRAWN'];

/**
 * The stages that a practice went through, oldest first; a stage that it came back to stands there
 * again. What was handed in at once was never a draft. A revision is the Lab's own: meanwhile the
 * practice stays published.
 */
export async function stagesOf(
  reader: Reader,
  { submission, practice }: MySubmission,
): Promise<readonly StageEntered[]> {
  const moves = await reader.query<StageEntered>(
    `SELECT data ->> 'to' AS stage, at AS "enteredAt" FROM cms.history
     WHERE subject_type = 'PRACTICE' AND subject_id = $1 AND action = 'submissions.practice-moved'
       AND ((data ->> 'revision')::boolean IS NOT TRUE OR data ->> 'to' = ANY($2))
     ORDER BY id`,
    [practice.id, ENDS],
  );
  const draft = { stage: 'DRAFT', enteredAt: submission.createdAt } as const;
  const isHandedInAtOnce = moves[0]?.enteredAt.getTime() === draft.enteredAt.getTime();
  return isHandedInAtOnce ? moves : [draft, ...moves];
}
