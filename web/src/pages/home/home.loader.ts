import { loader } from '../../app/load.ts';
import type { FacetName } from '../../gql/public/graphql.ts';
import { loadDrawing } from '../map/load-drawing.ts';
import { heroPlaces } from './hero-places.ts';
import { HOME } from './home.query.ts';

/** Loads numbers, ways in, the small map, and what is new. */
export const loadHome = loader(async ({ ask, locale }) => {
  const [{ practices, locales }, drawing] = await Promise.all([
    ask(HOME, { locale }),
    loadDrawing(ask, locale),
  ]);
  const valuesOf = (name: FacetName) =>
    practices.facets.find(({ key }) => key === name)?.buckets ?? [];
  const regions = valuesOf('REGION');
  return {
    count: practices.totalCount,
    languageCount: locales.filter(({ completeness }) => completeness > 0).length,
    aspects: valuesOf('ASPECT'),
    policyAreas: valuesOf('POLICY_AREA').filter(({ parent }) => parent == null),
    regions,
    map: heroPlaces(drawing, regions),
    newest: practices.nodes,
  };
});
