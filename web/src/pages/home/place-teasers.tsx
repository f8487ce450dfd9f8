import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { HomeValue } from './home.query.ts';
import { Count } from './policy-area-links.tsx';

/** Ways in by place: the map, and regions that are like one's own. */
export function PlaceTeasers({ regions }: { readonly regions: readonly HomeValue[] }) {
  const words = useWords();
  const base = `/${words.locale}`;
  return (
    <div className="home-teasers">
      <section aria-labelledby="home-map">
        <h2 id="home-map">{words.say('home.map.title')}</h2>
        <p>{words.say('home.map.text')}</p>
        <ul className="home-pills">
          {regions.slice(0, 8).map(({ value, label, count }) => (
            <li key={value}>
              <Link to={`${base}/regions/${encodeURIComponent(value)}`}>
                {label} <Count count={count} />
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link className="button" to={`${base}/map`}>
            {words.say('home.map.open')}
          </Link>
        </p>
      </section>
      <section aria-labelledby="home-alike">
        <h2 id="home-alike">{words.say('home.alike.title')}</h2>
        <p>{words.say('home.alike.text')}</p>
        <p>
          <Link className="button" to={`${base}/regions`}>
            {words.say('home.alike.open')}
          </Link>
        </p>
      </section>
    </div>
  );
}
