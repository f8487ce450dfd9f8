import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';
import type { Stage } from '../../practices/index.ts';

/** Whether the contributor may change the answers at this stage. */
export function canEditSubmission(stage: Stage): Decision {
  return stage === 'DRAFT' || stage === 'INFORMATION_REQUESTED'
    ? ALLOWED
    : deny('SUBMISSION_NOT_EDITABLE');
}

/** Whether the actor may read contact data; every reading is written into the history. */
export function canReadContact(actor: Actor): Decision {
  return hasRole(actor, 'COORDINATOR') ? ALLOWED : deny('RIGHT_COORDINATOR');
}
