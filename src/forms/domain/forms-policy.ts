import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';

/** The administrator adds versions of forms and of the matrix, and so does the service itself. */
export function canCurateForms(actor: Actor): Decision {
  const allowed = actor.kind === 'SYSTEM' || hasRole(actor, 'ADMINISTRATOR');
  return allowed ? ALLOWED : deny('CURATE_FORMS');
}
