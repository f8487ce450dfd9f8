import { Link } from 'react-router';
import type { CardPractice } from '../../api/practice.fragments.ts';
import { PracticeCard } from '../../components/practice-card.tsx';
import { useWords } from '../../words/words.ts';

/** What was published last. */
export function NewestPractices({ practices }: { readonly practices: readonly CardPractice[] }) {
  const words = useWords();
  if (practices.length === 0) return null;
  return (
    <section className="home-section" aria-labelledby="home-newest">
      <div className="home-section-head">
        <h2 id="home-newest">{words.say('home.newest.title')}</h2>
        <Link to={`/${words.locale}/practices`}>{words.say('home.newest.all')}</Link>
      </div>
      <ul className="cards home-cards">
        {practices.map((practice) => (
          <li key={practice.id}>
            <PracticeCard practice={practice} />
          </li>
        ))}
      </ul>
    </section>
  );
}
