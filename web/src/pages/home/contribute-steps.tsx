import { Link } from 'react-router';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';

const STEPS: readonly WordKey[] = [
  'home.contribute.tell',
  'home.contribute.read',
  'home.contribute.publish',
];

/** How a practice gets here. */
export function ContributeSteps() {
  const words = useWords();
  return (
    <section className="home-contribute" aria-labelledby="home-contribute">
      <h2 id="home-contribute">{words.say('home.contribute.title')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{words.say(step)}</li>
        ))}
      </ol>
      <p>
        <Link className="button button-primary" to={`/${words.locale}/contribute`}>
          {words.say('nav.contribute')}
        </Link>
      </p>
    </section>
  );
}
