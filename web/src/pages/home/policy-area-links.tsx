import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { HomeValue } from './home.query.ts';

/** Ways in by policy area. */
export function PolicyAreaLinks({ policyAreas }: { readonly policyAreas: readonly HomeValue[] }) {
  const words = useWords();
  if (policyAreas.length === 0) return null;
  return (
    <section className="home-section" aria-labelledby="home-policy-areas">
      <h2 id="home-policy-areas">{words.say('home.policy-areas.title')}</h2>
      <ul className="home-pills">
        {policyAreas.map(({ value, label, count }) => (
          <li key={value}>
            <Link to={`/${words.locale}/practices?policyArea=${encodeURIComponent(value)}`}>
              {label} <Count count={count} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A number that says aloud what it counts. */
export function Count({ count }: { readonly count: number }) {
  const words = useWords();
  return (
    <span className="home-count">
      <span aria-hidden="true">{words.number(count)}</span>
      <span className="visually-hidden">({words.say('practices.count', { count })})</span>
    </span>
  );
}
