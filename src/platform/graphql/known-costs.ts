import { Kind, type DocumentNode, type TypeNode } from 'graphql';
import type { CostRequest } from './cost.ts';

/** Variables of these types can change the cost: page sizes, ids, `@skip` and `@include`. */
const SHAPING_TYPES: readonly string[] = ['Int', 'Float', 'Boolean', 'ID'];

/** Values of the shaping variables for which the cost of one document is remembered. */
const MAX_VARIANTS = 100;

/** Remembers what documents cost. */
export interface KnownCosts {
  /** The cost, computed unless the same document was asked with the same sizes. */
  of(request: CostRequest, compute: () => number): number;
}

/**
 * Makes a memory for costs. Apollo keeps parsed documents, so the same text is the same object; costs
 * are forgotten together with it. What `compute` throws is not remembered.
 */
export function createKnownCosts(): KnownCosts {
  const known = new WeakMap<
    DocumentNode,
    { names: readonly string[]; costs: Map<string, number> }
  >();
  return {
    of: (request, compute) => {
      const { query, operationName = '', variables } = request;
      const entry = known.get(query) ?? { names: shapingVariables(query), costs: new Map() };
      known.set(query, entry);
      const key = JSON.stringify([operationName, ...entry.names.map((name) => variables[name])]);
      const cost = entry.costs.get(key) ?? compute();
      if (entry.costs.size < MAX_VARIANTS) entry.costs.set(key, cost);
      return cost;
    },
  };
}

function shapingVariables({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
          .filter(({ type }) => SHAPING_TYPES.includes(nameOf(type)))
          .map(({ variable }) => variable.name.value)
      : [],
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
