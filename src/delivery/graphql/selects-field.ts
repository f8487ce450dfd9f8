import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Tells whether the answer of this field selects a field of that name, in fragments too, and not
 * left out by `@skip` or `@include`.
 */
export function selectsField(info: GraphQLResolveInfo, name: string): boolean {
  const seen = new Set<string>();
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((node) => isIncluded(info, node) && inNode(node)) ?? false;
  const inNode = (node: SelectionNode): boolean => {
    if (node.kind === 'Field') return node.name.value === name;
    if (node.kind === 'InlineFragment') return inSet(node.selectionSet);
    if (seen.has(node.name.value)) return false;
    seen.add(node.name.value);
    return inSet(info.fragments[node.name.value]?.selectionSet);
  };
  return info.fieldNodes.some(({ selectionSet }) => inSet(selectionSet));
}

function isIncluded(info: GraphQLResolveInfo, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return include?.['if'] !== false;
}
