import { ROLES, type Grant } from '../../kernel/actor.ts';

/** Whether somebody can sign in: not yet, yes, or not any more. */
export type AccountState = 'INVITED' | 'ACTIVE' | 'DEACTIVATED';

/** An account as this module's commands and queries answer it; without anything secret. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly displayName: string;
  readonly state: AccountState;
  /** Language of messages and mails; null when none was chosen. */
  readonly locale: string | null;
  /** In the order of {@link ROLES}. */
  readonly grants: readonly Grant[];
  readonly createdAt: Date;
  readonly version: number;
}

/** How a session's token travels; one made for the cookie is not good in a header, and the reverse. */
export type SessionTransport = 'COOKIE' | 'BEARER';

/** The state that the columns of an account mean. */
export function stateOf(row: {
  readonly isActive: boolean;
  readonly hasPassword: boolean;
}): AccountState {
  if (!row.isActive) return 'DEACTIVATED';
  return row.hasPassword ? 'ACTIVE' : 'INVITED';
}

/** Grants in the order of {@link ROLES}, so that equal grants are listed equally. */
export function inRoleOrder(grants: readonly Grant[]): readonly Grant[] {
  return [...grants].sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
}
