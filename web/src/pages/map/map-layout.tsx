import { useState, type ReactNode } from 'react';
import { classesOf } from './classes.ts';
import { Europe } from './europe.tsx';
import { Insets } from './insets.tsx';
import { Legend } from './legend.tsx';
import type { LoadedDrawing } from './load-drawing.ts';
import type { CountedSelection } from './map.loader.ts';
import { createPointing } from './pointing.ts';
import type { CountedRegion } from './region-counts.ts';
import { RegionsContext } from './regions-context.ts';

/** The map, what is chosen on it, its legend, and the boxes of the outermost regions. */
export function MapLayout({
  drawing,
  counted,
  regions,
  chosen,
  children,
}: {
  readonly drawing: LoadedDrawing;
  readonly counted: CountedSelection | null;
  readonly regions: readonly CountedRegion[];
  /** Codes of the regions that are chosen. */
  readonly chosen: readonly string[];
  /** Stands beside the map. */
  readonly children: ReactNode;
}) {
  const [pointed, point] = useState<string | null>(null);
  const classes = classesOf(regions.map(({ count }) => count ?? 0));
  const { zooms, outermost } = counted?.bubbles ?? { zooms: [], outermost: [] };
  const { land, borders, attribution } = drawing;
  return (
    <RegionsContext value={{ regions, chosen, classes, pointed }}>
      <div className="map-layout" {...createPointing(point)}>
        <Europe land={land.europe} borders={borders} zooms={zooms} attribution={attribution} />
        {children}
        <Legend />
        <Insets land={land} bubbles={outermost} />
      </div>
    </RegionsContext>
  );
}
