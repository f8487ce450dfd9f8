import { createUnionType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Refusal, Result } from '../../kernel/result.ts';
import type { EditorialContext } from './editorial-context.ts';
import { presentRefusal } from './present-refusal.ts';
import type { UserErrorType } from './user-error.type.ts';

/** The union that a mutation answers: its success type or one of the named refusals. */
export function createPayload(
  name: string,
  success: ClassType,
  refusals: readonly ClassType<UserErrorType>[],
) {
  return createUnionType({
    name,
    description: `What the mutation answers: \`${name.replace(/Payload$/u, '')}\` done, or why not.`,
    types: () => [success, ...refusals] as const,
    resolveType: (value: object) => value.constructor as ClassType,
  });
}

/** Presents a command's answer: the value through `present`, a refusal in the caller's language. */
export async function answer<T, P>(
  context: EditorialContext,
  result: Result<T>,
  present: (value: T) => P | Promise<P>,
): Promise<P | UserErrorType> {
  if (result.ok) return present(result.value);
  return presentRefusal(await withName(context, result.refusal), context.translator);
}

/** Names who was faster, where the command knows an id only. */
async function withName(context: EditorialContext, refusal: Refusal): Promise<Refusal> {
  if (refusal.kind !== 'VERSION_CONFLICT' || refusal.changedBy === null) return refusal;
  return { ...refusal, changedBy: await context.nameOf(refusal.changedBy) };
}
