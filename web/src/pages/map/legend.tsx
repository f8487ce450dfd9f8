import { useContext } from 'react';
import { useWords, type Words } from '../../words/words.ts';
import type { CountClass } from './classes.ts';
import { RegionsContext } from './regions-context.ts';

/** What the colours and the numbers of the map mean. */
export function Legend() {
  const words = useWords();
  const { classes } = useContext(RegionsContext);
  return (
    <div className="map-legend">
      <p className="label" id="map-legend-title">
        {words.say('map.legend.title')}
      </p>
      <ul className="plain" aria-labelledby="map-legend-title">
        {classes.map((one) => (
          <li key={one.from}>
            <span className="map-swatch" data-step={one.step} aria-hidden="true" />
            {rangeOf(one, words)}
          </li>
        ))}
        <li>
          <span className="map-swatch" data-step={0} aria-hidden="true" />
          {words.say('map.legend.none')}
        </li>
        <li>
          <span className="map-swatch map-swatch-land" aria-hidden="true" />
          {words.say('map.legend.ground')}
        </li>
        <li>
          <span className="map-bubble map-bubble-sample" aria-hidden="true">
            {words.number(3)}
          </span>
          {words.say('map.legend.bubble')}
        </li>
      </ul>
    </div>
  );
}

function rangeOf({ from, to }: CountClass, words: Words): string {
  if (to === null) return words.say('map.legend.more', { from });
  return from === to ? words.number(from) : words.say('map.legend.range', { from, to });
}
