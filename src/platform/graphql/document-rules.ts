import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { edgeError, type EdgeCode } from './edge-error.ts';
import { COMMON_LIMITS, type Limits } from './limits.ts';
import { rootFieldsRule } from './root-fields-rule.ts';

/** The validation rules that keep a document within its limits; tokens are counted by the parser. */
export function documentRules(limits: Limits): ValidationRule[] {
  return [
    maxDepthRule({
      n: limits.depth,
      flattenFragments: true,
      ...reportAs('QUERY_TOO_DEEP', limits.depth),
    }),
    maxAliasesRule({
      n: limits.aliases,
      allowList: [],
      ...reportAs('TOO_MANY_ALIASES', limits.aliases),
    }),
    maxDirectivesRule({
      n: limits.directives,
      ...reportAs('TOO_MANY_DIRECTIVES', limits.directives),
    }),
    rootFieldsRule(limits),
    rootTypeRule,
    literalListRule,
  ] as ValidationRule[];
}

/** Armor throws by default, which Apollo would answer with 500; reported errors are answered with 400. */
function reportAs(code: EdgeCode, limit: number) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) =>
        context?.reportError(edgeError(code, { params: { limit } })),
    ],
  };
}

/** Refuses a kind of operation that the schema has none of; graphql-js would fail while it executes. */
const rootTypeRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation) == null) {
      const message = `This schema has no ${node.operation} operations.`;
      context.reportError(new GraphQLError(message, { nodes: [node] }));
    }
  },
});

/** Refuses a list in the document that is longer than an input list may be. */
const literalListRule: ValidationRule = (context) => ({
  ListValue(node) {
    const limit = COMMON_LIMITS.listItems;
    if (node.values.length > limit) {
      context.reportError(edgeError('LIST_TOO_LONG', { params: { limit }, nodes: [node] }));
    }
  },
});
