import { Link } from 'react-router';
import { PracticeCard } from '../../components/practice-card.tsx';
import { useWords } from '../../words/words.ts';
import type { RegionPage } from './region.loader.ts';

/** The newest practices of the region, and the way to all. */
export function RegionPractices({
  practices,
  code,
}: {
  readonly practices: RegionPage['practices'];
  readonly code: string;
}) {
  const words = useWords();
  const { nodes, totalCount } = practices;
  return (
    <section aria-labelledby="practices">
      <h2 id="practices">{words.say('region.practices.title')}</h2>
      {totalCount === 0 ? (
        <p className="notice">{words.say('region.practices.none')}</p>
      ) : (
        <>
          <ul className="cards">
            {nodes.map((practice) => (
              <li key={practice.id}>
                <PracticeCard practice={practice} />
              </li>
            ))}
          </ul>
          <p>
            <Link className="button" to={`/${words.locale}/practices?region=${code}`}>
              {words.say('region.practices.all', { count: totalCount })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
