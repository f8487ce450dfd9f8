import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';
import { canSeePractices, type Stage } from '../../practices/index.ts';

/** Whether the contributor may change the answers at this stage. */
export function canEditSubmission(stage: Stage): Decision {
  return stage === 'DRAFT' || stage === 'INFORMATION_REQUESTED'
    ? ALLOWED
    : deny('SUBMISSION_NOT_EDITABLE');
}

/** Whether the contributor may add and remove files at this stage: until somebody begins to read them. */
export function canChangeFiles(stage: Stage): Decision {
  return stage === 'SUBMITTED' || canEditSubmission(stage).allowed
    ? ALLOWED
    : deny('SUBMISSION_FILES_CLOSED');
}

/**
 * Whether the actor may read files of other people's submissions: whoever may read what was handed in.
 * A draft has not been handed in.
 */
export function canReadFiles(actor: Actor, stage: Stage): Decision {
  return stage === 'DRAFT' ? deny('RIGHT_SUBMITTER') : canSeePractices(actor);
}

/** Whether the actor may read contact data; every reading is written into the history. */
export function canReadContact(actor: Actor): Decision {
  return hasRole(actor, 'COORDINATOR') ? ALLOWED : deny('RIGHT_COORDINATOR');
}
