import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';

/** Editors and administrators keep indicators and figures, and so does the service itself. */
export function canCurateStatistics(actor: Actor): Decision {
  const allowed =
    actor.kind === 'SYSTEM' || hasRole(actor, 'EDITOR') || hasRole(actor, 'ADMINISTRATOR');
  return allowed ? ALLOWED : deny('CURATE_STATISTICS');
}
