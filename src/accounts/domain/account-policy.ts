import { hasRole, type Actor } from '../../kernel/actor.ts';
import { ALLOWED, deny, type Decision } from '../../kernel/decision.ts';

/** Whether the actor may see accounts, invite, change grants and deactivate: administrators only. */
export function canManageAccounts(actor: Actor): Decision {
  return hasRole(actor, 'ADMINISTRATOR') ? ALLOWED : deny('MANAGE_ACCOUNTS');
}

/** Whether an account may be made with a given password: the service itself, for its examples. */
export function canCreateAccount(actor: Actor): Decision {
  return actor.kind === 'SYSTEM' ? ALLOWED : deny('MANAGE_ACCOUNTS');
}

/** Whether the first administrator may be made: with the installation's secret, and only once. */
export function canBootstrap(facts: {
  readonly isSecretRight: boolean;
  readonly hasAdministrator: boolean;
}): Decision {
  return facts.isSecretRight && !facts.hasAdministrator ? ALLOWED : deny('BOOTSTRAP_ADMINISTRATOR');
}
