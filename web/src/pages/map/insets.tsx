import { useWords } from '../../words/words.ts';
import { BubbleLayer } from './bubble-layer.tsx';
import type { Bubble } from './bubbles.ts';
import type { Drawing } from './drawing.ts';
import { INSET } from './frame.ts';
import { OUTERMOST, type OutermostPlace } from './outermost.ts';
import { RegionOutlines, RegionShapes } from './region-shapes.tsx';

/** The outermost regions, each in a box with a scale of its own. */
export function Insets({
  land,
  bubbles,
}: {
  readonly land: Drawing['land'];
  readonly bubbles: readonly Bubble[];
}) {
  const words = useWords();
  return (
    <div className="map-insets">
      <p className="small soft" id="map-insets-title">
        {words.say('map.outermost')}
      </p>
      <ul className="plain" aria-labelledby="map-insets-title">
        {OUTERMOST.filter((place) => land[place] !== '').map((place) => (
          <li key={place}>
            <Inset
              place={place}
              land={land[place]}
              bubbles={bubbles.filter((bubble) => bubble.place === place)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Inset({
  place,
  land,
  bubbles,
}: {
  readonly place: OutermostPlace;
  readonly land: string;
  readonly bubbles: readonly Bubble[];
}) {
  const words = useWords();
  return (
    <>
      <div className="map-inset">
        <svg className="map-drawing" viewBox={`0 0 ${INSET.width} ${INSET.height}`}>
          <path className="map-land" d={land} aria-hidden="true" />
          <RegionShapes place={place} />
          <RegionOutlines place={place} />
        </svg>
        <BubbleLayer bubbles={bubbles} frame={INSET} />
      </div>
      <span className="small">{words.say(`map.outermost.${place}`)}</span>
    </>
  );
}
