import 'reflect-metadata';
import { Extensions } from 'type-graphql';
import type { Role } from '../../kernel/actor.ts';

/**
 * Who may call an operation.
 *
 * - `ANYONE`: no sign-in needed; the command decides about the rest.
 * - `SUBMITTER`: the token of a submission, or an account.
 * - `SIGNED_IN`: any account.
 * - roles: an account with one of them (in whatever scope; the command looks at the scope).
 */
export type AccessRule = 'ANYONE' | 'SUBMITTER' | 'SIGNED_IN' | readonly Role[];

/**
 * Declares who may call a root operation; a schema with an operation that declares nothing does not start.
 * For queries the edge decides by this rule; for mutations it only asks for a sign-in, and the policy
 * inside the command decides.
 */
export function Access(rule: AccessRule): MethodDecorator {
  return Extensions({ access: rule });
}
