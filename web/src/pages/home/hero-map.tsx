import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { FRAME } from '../map/frame.ts';
import type { HeroPlace, HeroPlaces } from './hero-places.ts';

/** Radius of the dot of a place with one practice, in units of the drawing. */
const DOT = 48;

/** A look at where the practices come from, which leads to the map. It adds nothing that is not told below. */
export function HeroMap({ land, places, attribution }: HeroPlaces) {
  const words = useWords();
  return (
    <figure className="home-hero-map">
      <Link to={`/${words.locale}/map`} aria-label={words.say('home.map.open')}>
        <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} aria-hidden="true">
          <path className="home-hero-land" d={land} />
          {places.map((place) => (
            <Dot key={`${place.x} ${place.y}`} place={place} />
          ))}
        </svg>
      </Link>
      <figcaption className="small soft" lang="en">
        {attribution}
      </figcaption>
    </figure>
  );
}

/** The area of a dot is in proportion to the number of practices. */
function Dot({ place: { x, y, count } }: { readonly place: HeroPlace }) {
  return <circle cx={x} cy={y} r={Math.round(DOT * Math.sqrt(count))} />;
}
