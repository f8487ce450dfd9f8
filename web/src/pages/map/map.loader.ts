import { Refusal, type Ask } from '../../api/ask.ts';
import { impossible, loader, type Impossible } from '../../app/load.ts';
import type { FacetName } from '../../gql/public/graphql.ts';
import type { SiteLocale } from '../../words/locales.ts';
import { LIST_PARAMETERS, LISTS } from '../practices/parameters.ts';
import { filterOf, readSelection, type Selection } from '../practices/selection.ts';
import type { Bubbles } from './bubbles.ts';
import { EUROPE } from './frame.ts';
import { FILTERED } from './filtered.ts';
import { loadDrawing, type LoadedDrawing } from './load-drawing.ts';
import { COUNTS, REGION_PRACTICES, type MapCounts, type RegionPractices } from './map.query.ts';

/** What lies where in a selection. */
export interface CountedSelection extends Pick<MapCounts, 'totalCount' | 'facets'> {
  readonly bubbles: Bubbles;
  /** Of the regions that are chosen; null: none is. */
  readonly practices: RegionPractices | null;
}

/** The map of a selection. */
export interface LoadedMap {
  readonly drawing: LoadedDrawing;
  /** Codes of the regions that are chosen. */
  readonly chosen: readonly string[];
  /** Null: the service refused the selection. */
  readonly counted: CountedSelection | null;
  readonly refusal: string | null;
}

type Answer = LoadedMap | Impossible<LoadedMap>;

/** Loads the map of the selection of the address. */
export const loadMap = loader(async ({ ask, locale, url }): Promise<Answer> => {
  const selection = readSelection(url.searchParams);
  const drawing = await loadDrawing(ask, locale);
  const chosen = selection.chosen.region.filter((code) =>
    drawing.regions.some((region) => region.code === code),
  );
  try {
    const counted = await count(ask, locale, {
      ...selection,
      chosen: { ...selection.chosen, region: chosen },
    });
    return { drawing, chosen, counted, refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = error.message;
    return impossible<LoadedMap>({ drawing, chosen, counted: null, refusal });
  }
});

async function count(
  ask: Ask,
  locale: SiteLocale,
  selection: Selection,
): Promise<CountedSelection> {
  const search = selection.search === '' ? null : selection.search;
  const everywhere = { ...selection, chosen: { ...selection.chosen, region: [] } };
  const counting = ask(COUNTS, {
    locale,
    search,
    filter: filterOf(everywhere),
    facets: facetsOf(everywhere),
    europe: EUROPE,
  });
  const reading =
    selection.chosen.region.length === 0
      ? null
      : ask(REGION_PRACTICES, { locale, search, filter: filterOf(selection) });
  const [{ practices: counts }, chosen, { placeBubbles }] = await Promise.all([
    counting,
    reading,
    import('./bubbles.ts'),
  ]);
  const { totalCount, facets } = counts;
  return {
    totalCount,
    facets,
    bubbles: placeBubbles(counts),
    practices: chosen?.practices ?? null,
  };
}

/** The regions, what the form offers, and what else is chosen, for its names. */
function facetsOf({ chosen }: Selection): FacetName[] {
  const names = LIST_PARAMETERS.filter(
    (name) => name === 'region' || FILTERED.includes(name) || chosen[name].length > 0,
  );
  return names.map((name) => LISTS[name].facet);
}
