import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';

/** The administrator configures locales, and so does the service itself. */
export function canConfigureLocales(actor: Actor): Decision {
  const allowed = actor.kind === 'SYSTEM' || hasRole(actor, 'ADMINISTRATOR');
  return allowed ? ALLOWED : deny('CONFIGURE_LOCALES');
}
