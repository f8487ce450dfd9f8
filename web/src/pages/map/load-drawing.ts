import type { Ask } from '../../api/ask.ts';
import type { SiteLocale } from '../../words/locales.ts';
import { keptDrawing } from './drawing-memory.ts';
import type { BoundaryProperties, BoundaryTopology, Drawing, DrawnRegion } from './drawing.ts';
import { SHAPES } from './map.query.ts';

/** A region that is drawn, with the name of its country. */
export interface MapRegion extends DrawnRegion {
  readonly countryName: string;
}

/** The drawing in a language; its regions by country and name. */
export interface LoadedDrawing extends Drawing {
  readonly regions: readonly MapRegion[];
}

/**
 * Draws the map from the boundaries of the service, or takes the drawing that is there. It is made in
 * the loader: paths of whole kilometres are much smaller than boundaries in degrees, and a page that
 * the server wrote needs no projection in the browser.
 */
export async function loadDrawing(ask: Ask, locale: SiteLocale): Promise<LoadedDrawing> {
  const kept = keptDrawing(locale);
  if (kept !== null) return kept;
  const [{ ground, regions }, { draw }] = await Promise.all([
    ask(SHAPES, { locale }),
    import('./drawing.ts'),
  ]);
  const groundShapes = ground.topoJson as BoundaryTopology;
  const drawing = draw(groundShapes, regions.topoJson as BoundaryTopology, regions.attribution);
  return { ...drawing, regions: inOrder(drawing.regions, namesIn(groundShapes), locale) };
}

function namesIn({ objects }: BoundaryTopology): ReadonlyMap<string, string> {
  return new Map(
    objects.boundaries.geometries.map(({ properties }) => {
      const { code, name } = properties as BoundaryProperties;
      return [code, name] as const;
    }),
  );
}

function inOrder(
  regions: readonly DrawnRegion[],
  countries: ReadonlyMap<string, string>,
  locale: SiteLocale,
): readonly MapRegion[] {
  const { compare } = new Intl.Collator(locale);
  return regions
    .map((region) => ({ ...region, countryName: countries.get(region.country) ?? region.country }))
    .sort(
      (one, other) => compare(one.countryName, other.countryName) || compare(one.name, other.name),
    );
}
