import { Link } from 'react-router';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';
import type { HomeValue } from './home.query.ts';

/** The question behind each aspect. */
const QUESTIONS: Readonly<Record<string, WordKey>> = {
  COMMUNICATION: 'home.aspect.communication',
  INCLUSION: 'home.aspect.inclusion',
  INNOVATION: 'home.aspect.innovation',
  MONITORING_AND_EVALUATION: 'home.aspect.monitoring-and-evaluation',
  MULTI_LEVEL_GOVERNANCE: 'home.aspect.multi-level-governance',
  MULTI_STAKEHOLDER_APPROACH: 'home.aspect.multi-stakeholder-approach',
  SUSTAINABILITY: 'home.aspect.sustainability',
};

/** Ways in by what was assessed. */
export function AspectLinks({ aspects }: { readonly aspects: readonly HomeValue[] }) {
  const words = useWords();
  if (aspects.length === 0) return null;
  return (
    <section className="home-section" aria-labelledby="home-aspects">
      <h2 id="home-aspects">{words.say('home.aspects.title')}</h2>
      <p className="soft">{words.say('home.aspects.text')}</p>
      <ul className="home-aspects">
        {aspects.map(({ value, label, count }) => {
          const question = QUESTIONS[value];
          return (
            <li key={value}>
              <Link className="home-aspect-name" to={`/${words.locale}/explore?aspect=${value}`}>
                {label}
              </Link>
              {question === undefined ? null : <span>{words.say(question)}</span>}
              <span className="small soft">{words.say('home.aspects.count', { count })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
