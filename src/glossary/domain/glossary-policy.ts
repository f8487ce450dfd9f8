import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';

/** Editors and administrators keep the glossary, and so does the service itself. */
export function canCurateGlossary(actor: Actor): Decision {
  const allowed =
    actor.kind === 'SYSTEM' || hasRole(actor, 'EDITOR') || hasRole(actor, 'ADMINISTRATOR');
  return allowed ? ALLOWED : deny('CURATE_GLOSSARY');
}
