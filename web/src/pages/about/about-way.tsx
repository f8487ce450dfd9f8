import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

const STEPS = [
  ['about.way.hand-in.name', 'about.way.hand-in.text'],
  ['about.way.review.name', 'about.way.review.text'],
  ['about.way.survey.name', 'about.way.survey.text'],
  ['about.way.assessment.name', 'about.way.assessment.text'],
  ['about.way.translation.name', 'about.way.translation.text'],
  ['about.way.publication.name', 'about.way.publication.text'],
] as const;

/** From handing in to publication, step by step. */
export function AboutWay() {
  const words = useWords();
  return (
    <Part id="way">
      <ol className="about-steps">
        {STEPS.map(([name, text]) => (
          <li key={name}>
            <h3>{words.say(name)}</h3>
            <p>{words.say(text)}</p>
          </li>
        ))}
      </ol>
      <p>
        <Link className="button" to={`/${words.locale}/contribute`}>
          {words.say('about.way.share')}
        </Link>
      </p>
    </Part>
  );
}
