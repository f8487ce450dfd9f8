import { useContext, useMemo, useRef } from 'react';
import { useWords } from '../../words/words.ts';
import { BubbleLayer } from './bubble-layer.tsx';
import type { Bubble } from './bubbles.ts';
import { FRAME } from './frame.ts';
import { MapTools } from './map-tools.tsx';
import { regionLabel } from './region-label.ts';
import { RegionOutlines, RegionShapes } from './region-shapes.tsx';
import { RegionsContext } from './regions-context.ts';
import { codeAt } from './pointing.ts';
import { useWidth } from './use-width.ts';
import { useZoom } from './use-zoom.ts';
import { isSeen } from './view.ts';
import { nearerUntilApart, zoomIndex } from './zooms.ts';

/** Width that is drawn for before it is known. */
const USUAL_WIDTH = 720;

/** The map of the mainland, which can be moved and enlarged. */
export function Europe({
  land,
  borders,
  zooms,
  attribution,
}: {
  readonly land: string;
  readonly borders: string;
  readonly zooms: readonly (readonly Bubble[])[];
  /** The notice that belongs to the boundaries. */
  readonly attribution: string;
}) {
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const { view, control } = useZoom(svg);
  const width = useWidth(svg) ?? USUAL_WIDTH;
  const { regions } = useContext(RegionsContext);
  const ground = useMemo(() => <Ground land={land} borders={borders} />, [land, borders]);
  const zoom = zoomIndex(width, view.k, zooms.length);
  const showFocused = (target: Element) => {
    const code = codeAt(target);
    const region = regions.find((one) => one.region.code === code)?.region;
    if (region === undefined || !target.matches(':focus-visible')) return;
    if (!isSeen(view, region.x, region.y)) control?.show(region.x, region.y);
  };
  return (
    <figure className="map-main" aria-label={words.say('map.label')}>
      <div className="map-frame" data-zoomed={view.k > 1 ? '' : undefined}>
        <svg
          ref={svg}
          className="map-drawing"
          viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
          onFocus={({ target }) => showFocused(target)}
        >
          <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
            {ground}
            <RegionShapes place="europe" />
            <RegionOutlines place="europe" />
          </g>
        </svg>
        <BubbleLayer
          bubbles={zooms[zoom] ?? []}
          view={view}
          frame={FRAME}
          onNearer={(bubble) =>
            control?.show(bubble.x, bubble.y, nearerUntilApart(zooms, zoom, bubble))
          }
        />
        <Pointed />
      </div>
      <figcaption className="small soft">{attribution}</figcaption>
      <MapTools control={control} scale={view.k} />
    </figure>
  );
}

function Ground({ land, borders }: { readonly land: string; readonly borders: string }) {
  return (
    <g aria-hidden="true">
      <path className="map-land" d={land} />
      <path className="map-borders" d={borders} />
    </g>
  );
}

/** Says in words what is pointed at; the shapes say it themselves to screen readers. */
function Pointed() {
  const words = useWords();
  const { regions, pointed } = useContext(RegionsContext);
  const found = regions.find(({ region }) => region.code === pointed);
  return (
    <p className="map-pointed" aria-hidden="true">
      {found === undefined ? null : regionLabel(found, words)}
    </p>
  );
}
