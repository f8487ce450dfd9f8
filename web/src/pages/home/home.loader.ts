import { loader } from '../../app/load.ts';
import type { FacetName } from '../../gql/public/graphql.ts';
import { HOME } from './home.query.ts';

/** Loads numbers, ways in, and what is new. */
export const loadHome = loader(async ({ ask, locale }) => {
  const { practices, locales } = await ask(HOME, { locale });
  const valuesOf = (name: FacetName) =>
    practices.facets.find(({ key }) => key === name)?.buckets ?? [];
  return {
    count: practices.totalCount,
    languageCount: locales.filter(({ completeness }) => completeness > 0).length,
    aspects: valuesOf('ASPECT'),
    policyAreas: valuesOf('POLICY_AREA').filter(({ parent }) => parent == null),
    regions: valuesOf('REGION'),
    newest: practices.nodes.map((node) => ({ ...node, publishedAt: String(node.publishedAt) })),
  };
});
