import {
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { edgeError } from './edge-error.ts';
import { COMMON_LIMITS } from './limits.ts';

/** Variables as the client sent them, not yet coerced. */
export type RawVariables = Readonly<Record<string, unknown>>;

/**
 * Refuses variables that are nested too deep or hold an input list that is too long. The trees inside
 * a JSON scalar are no input lists: their own grammar bounds them.
 * @throws GraphQLError INPUT_TOO_DEEP or LIST_TOO_LONG
 */
export function assertVariableLimits(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: RawVariables,
): void {
  if (isDeeperThan(variables, COMMON_LIMITS.variableDepth)) {
    throw edgeError('INPUT_TOO_DEEP', { params: { limit: COMMON_LIMITS.variableDepth } });
  }
  for (const definition of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    if (type !== undefined) assertLists(type, variables[definition.variable.name.value]);
  }
}

/** Level by level, so that no nesting can exhaust the stack. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function assertLists(type: GraphQLInputType, value: unknown): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return assertLists(type.ofType, value);
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const limit = COMMON_LIMITS.listItems;
    if (items.length > limit) throw edgeError('LIST_TOO_LONG', { params: { limit } });
    for (const item of items) assertLists(type.ofType, item);
  } else if (isInputObjectType(type) && typeof value === 'object') {
    for (const field of Object.values(type.getFields())) {
      if (Object.hasOwn(value, field.name)) {
        assertLists(field.type, (value as RawVariables)[field.name]);
      }
    }
  }
}
