import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import {
  fieldExtensionsEstimator,
  getComplexity,
  type ComplexityEstimator,
} from 'graphql-query-complexity/cjs'; // its ESM build brings a second graphql-js
import { DEFAULT_PAGE_SIZE } from '../../kernel/page.ts';
import { edgeError } from './edge-error.ts';
import type { RawVariables } from './variable-limits.ts';

/** Points for `__schema` or `__type`, whatever is selected in it; graphql-js bounds its depth. */
const INTROSPECTION_COST = 100;
/** Items that a list without paging is taken to have. */
const UNPAGED_LIST_SIZE = 5;
/** Fields that a document may have once its fragments are written out; more is too costly in any case. */
const MAX_NODES = 5_000;

/** The operation whose cost is asked for. */
export interface CostRequest {
  readonly query: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: RawVariables;
}

/**
 * Points of an operation: one for each object it may answer, nothing for plain values. A connection
 * counts its page (`first`, `last`, otherwise 20), `ids` their number, another list five; nested lists
 * multiply. A field can state its own cost with `complexity` in its decorator.
 * @throws GraphQLError when the variables do not fit, or QUERY_TOO_COSTLY beyond every limit
 */
export function costOf(schema: GraphQLSchema, request: CostRequest, limit: number): number {
  try {
    const cost = getComplexity({
      schema,
      query: request.query,
      variables: request.variables,
      estimators: [fieldExtensionsEstimator(), estimate],
      maxQueryNodes: MAX_NODES,
      ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
    });
    if (cost <= limit) return cost;
    throw edgeError('QUERY_TOO_COSTLY', { params: { cost, limit } });
  } catch (error) {
    if (
      error instanceof GraphQLError &&
      error.message.includes('maximum allowed number of nodes')
    ) {
      throw edgeError('QUERY_TOO_COSTLY', { params: { limit } });
    }
    throw error;
  }
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  if (field.name === '__schema' || field.name === '__type') return INTROSPECTION_COST;
  if (type.name.startsWith('__') || !isCompositeType(getNamedType(field.type))) return 0;
  const isPage = field.args.some(({ name }) => name === 'first' || name === 'last');
  if (isPage) return 1 + costOfPage(pageSize(args), childComplexity);
  if (isInsidePage(type.name, field.name)) return childComplexity + 1;
  const isList = isListType(getNullableType(field.type));
  const cost = (isList ? listSize(args) : 1) * (1 + childComplexity);
  return type.name.endsWith('Connection') ? cost / BESIDE_PAGE : cost;
};

/**
 * What a connection has beside its page (facets, `pageInfo`) is answered once, but an estimator gets one
 * sum for all children: so these points travel behind the decimal point.
 */
const BESIDE_PAGE = 1_000_000;

function costOfPage(size: number, childComplexity: number): number {
  const ofItem = Math.floor(childComplexity);
  return size * ofItem + Math.round((childComplexity - ofItem) * BESIDE_PAGE);
}

/** A connection has counted its page already, so its own lists do not multiply again. */
function isInsidePage(typeName: string, fieldName: string): boolean {
  return typeName.endsWith('Connection') && (fieldName === 'edges' || fieldName === 'nodes');
}

function pageSize(args: Readonly<Record<string, unknown>>): number {
  const asked = args['last'] ?? args['first'] ?? DEFAULT_PAGE_SIZE;
  return typeof asked === 'number' && asked > 0 ? asked : 1; // the resolver refuses the rest
}

function listSize(args: Readonly<Record<string, unknown>>): number {
  return Array.isArray(args['ids']) ? args['ids'].length : UNPAGED_LIST_SIZE;
}
