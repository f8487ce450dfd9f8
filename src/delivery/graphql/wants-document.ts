import {
  Kind,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/**
 * Fields of a practice that its card answers exactly as its document does; whatever is not named here
 * is answered from the document. `practices-card.db.test.ts` compares each of them.
 */
const CARD_FIELDS: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'slug',
  'locale',
  'contentLocale',
  'isFallback',
  'fallbackReason',
  'sourceLocale',
  'publishedAt',
  'version',
  'title',
  'titleText',
  'summary',
  'summaryText',
  'in',
  'citation',
  'citations',
  'permalink',
  'versionPermalink',
  'regions',
  'country',
  'policyAreas',
  'targetGroups',
  'authorityRole',
  'authorityRoleTerm',
  'authorityMode',
  'period',
  'status',
  'outcome',
  'leadOrganisation',
  'budget',
  'fundingSources',
  'beneficiariesPersons',
  'reviewBy',
  'alternates',
]);

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * Tells whether the practices of this connection need their documents. A field left out by `@skip` or
 * `@include` counts as selected: that reads too much, never too little.
 */
export function wantsDocument({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  return fieldNodes.some(({ selectionSet }) =>
    reachesBeyond(selectionSet, fragments, 'connection'),
  );
}

type Level = 'connection' | 'edge' | 'practice';

/** Fields that lead from a level to the next one. */
const NEXT_LEVEL: Readonly<Record<Level, Readonly<Record<string, Level>>>> = {
  connection: { nodes: 'practice', edges: 'edge' },
  edge: { node: 'practice' },
  practice: {},
};

/** Fragments cannot contain themselves, or the document would not be valid. */
function reachesBeyond(
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  level: Level,
): boolean {
  if (set === undefined) return false;
  return set.selections.some((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return reachesBeyond(node.selectionSet, fragments, level);
    }
    const name = node.name.value;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      return reachesBeyond(fragments[name]?.selectionSet, fragments, level);
    }
    if (level === 'practice') return !CARD_FIELDS.has(name);
    const next = NEXT_LEVEL[level][name];
    return next !== undefined && reachesBeyond(node.selectionSet, fragments, next);
  });
}
