import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { hasRole, type Actor, type Role } from '../../kernel/actor.ts';
import type { AccessRule } from './access.ts';
import { rootTypes } from './check-schema.ts';
import { edgeError, type EdgeCode } from './edge-error.ts';

/** Puts the declared access rule in front of every root operation of the editorial schema. */
export function guardOperations(schema: GraphQLSchema): void {
  for (const type of rootTypes(schema)) {
    const isMutation = type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      const rule = field.extensions['access'] as AccessRule;
      if (rule === 'ANYONE' || field.resolve === undefined) continue;
      field.resolve = guarded(field.resolve, isMutation ? forMutation(rule) : rule);
    }
  }
}

/**
 * Why the actor may not call an operation, or null when the rule lets it pass.
 * Nobody signed in is UNAUTHENTICATED, somebody without the role is FORBIDDEN.
 */
export function refuseAccess(rule: AccessRule, actor: Actor): EdgeCode | null {
  if (rule === 'ANYONE' || actor.kind === 'SYSTEM') return null;
  if (rule === 'SUBMITTER' && actor.kind === 'SUBMITTER') return null;
  if (actor.kind !== 'ACCOUNT') return 'UNAUTHENTICATED';
  if (typeof rule === 'string') return null;
  return rule.some((role: Role) => hasRole(actor, role)) ? null : 'FORBIDDEN';
}

/** A mutation asks for a sign-in only: its command decides, and refuses with a type of its payload. */
function forMutation(rule: AccessRule): AccessRule {
  return typeof rule === 'string' ? rule : 'SIGNED_IN';
}

type Resolver = GraphQLFieldResolver<unknown, { readonly actor: Actor }>;

function guarded(resolve: Resolver, rule: AccessRule): Resolver {
  return (source, args, context, info) => {
    const refusal = refuseAccess(rule, context.actor);
    if (refusal !== null) throw edgeError(refusal, { nodes: info.fieldNodes });
    return resolve(source, args, context, info);
  };
}
