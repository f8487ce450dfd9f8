import {
  Kind,
  OperationTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { edgeError } from './edge-error.ts';
import { AUTHENTICATION_MUTATIONS, COMMON_LIMITS, type Limits } from './limits.ts';

/** How many root fields a selection has, and how many of them check a secret. */
interface RootCount {
  readonly fields: number;
  readonly authentications: number;
}

const NONE: RootCount = { fields: 0, authentications: 0 };

/**
 * Limits the root fields of an operation, fewer for mutations, and lets a mutation that checks a
 * secret (signing in, redeeming an invitation or the bootstrap secret) stand only alone in its document.
 */
export function rootFieldsRule(limits: Limits): ValidationRule {
  return (context) => {
    const counts: RootCount[] = [];
    return {
      OperationDefinition(operation) {
        const count = countRoot(operation.selectionSet, context, new Map());
        counts.push(count);
        reportTooMany(context, operation, count, limits);
      },
      Document: {
        leave() {
          const total = counts.reduce((sum, count) => sum + count.authentications, 0);
          const isMixed = counts.some((count) => count.authentications > 0 && count.fields > 1);
          if (total > 1 || isMixed) context.reportError(edgeError('AUTHENTICATION_STANDS_ALONE'));
        },
      },
    };
  };
}

function reportTooMany(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  { fields }: RootCount,
  { rootFields }: Limits,
): void {
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const limit = isMutation ? COMMON_LIMITS.mutations : rootFields;
  if (fields <= limit) return;
  const code = isMutation ? 'TOO_MANY_MUTATIONS' : 'TOO_MANY_ROOT_FIELDS';
  context.reportError(edgeError(code, { params: { limit }, nodes: [operation] }));
}

/** @param known counts of fragments; NONE for one that is being counted, so that cycles end */
function countRoot(
  selectionSet: SelectionSetNode,
  context: ValidationContext,
  known: Map<string, RootCount>,
): RootCount {
  let total = NONE;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const isAuthentication = AUTHENTICATION_MUTATIONS.includes(selection.name.value);
      total = add(total, { fields: 1, authentications: isAuthentication ? 1 : 0 });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      total = add(total, countRoot(selection.selectionSet, context, known));
    } else {
      total = add(total, countFragment(selection.name.value, context, known));
    }
  }
  return total;
}

function countFragment(
  name: string,
  context: ValidationContext,
  known: Map<string, RootCount>,
): RootCount {
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, NONE);
  const fragment = context.getFragment(name);
  const count = fragment == null ? NONE : countRoot(fragment.selectionSet, context, known);
  known.set(name, count);
  return count;
}

function add(left: RootCount, right: RootCount): RootCount {
  return {
    fields: left.fields + right.fields,
    authentications: left.authentications + right.authentications,
  };
}
