import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { costOf, type CostRequest } from './cost.ts';
import { EDGE_STATUS, edgeError, isEdgeCode } from './edge-error.ts';
import { createKnownCosts } from './known-costs.ts';
import { assertVariableLimits } from './variable-limits.ts';

/** Statuses in the order in which they decide, when an answer holds several errors. */
const STATUS_ORDER: readonly number[] = [503, 500, 401, 403, 400];

/** Seconds after which a client may try again. */
export const RETRY_AFTER_SECONDS = 2;

/**
 * Checks what can only be checked with the variables, writes `extensions.cost`, and gives the answer
 * the HTTP status of its worst error.
 * @param costLimit points an operation may cost
 */
export function createAnswerPlugin(costLimit: number): ApolloServerPlugin<BaseContext> {
  const known = createKnownCosts();
  return {
    requestDidStart: async () => {
      let cost: number | null = null;
      return {
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (operation == null) return; // graphql-js refuses to execute it
          const { operationName } = request;
          const variables = request.variables ?? {};
          assertVariableLimits(schema, operation, variables);
          const asked = { query: document, operationName, variables };
          cost = known.of(asked, () => costWithin(schema, asked, costLimit));
        },
        willSendResponse: async ({ response }) => {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (cost !== null) result.extensions = { ...result.extensions, cost };
          const status = statusOf(result.errors ?? []);
          const current = response.http.status ?? 200;
          if (status === undefined || (status === 400 && current >= 400)) return;
          response.http.status = status;
          if (status === 503) response.http.headers.set('retry-after', `${RETRY_AFTER_SECONDS}`);
          if (status === 401) response.http.headers.set('www-authenticate', 'Bearer');
        },
      };
    },
  };
}

function costWithin(schema: GraphQLSchema, request: CostRequest, limit: number): number {
  try {
    return costOf(schema, request, limit);
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
    const { nodes, message } = error; // variables or arguments that do not fit
    const extensions = edgeError('BAD_USER_INPUT').extensions;
    throw new GraphQLError(message, { ...(nodes === undefined ? {} : { nodes }), extensions });
  }
}

function statusOf(errors: readonly GraphQLFormattedError[]): number | undefined {
  const statuses = errors.map(({ extensions }) => {
    const code = extensions?.['code'];
    return isEdgeCode(code) ? EDGE_STATUS[code] : 500;
  });
  return STATUS_ORDER.find((status) => statuses.some((found) => found === status)) ?? statuses[0];
}
