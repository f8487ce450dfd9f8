import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

/** How regions are compared, and what that cannot tell. */
export function AboutRegions() {
  const words = useWords();
  return (
    <Part id="regions-like-mine">
      <p>{words.say('about.alike.text')}</p>
      <h3>{words.say('about.alike.limits')}</h3>
      <ul>
        <li>{words.say('about.alike.limit.data')}</li>
        <li>{words.say('about.alike.limit.judgement')}</li>
        <li>{words.say('about.alike.limit.cause')}</li>
      </ul>
      <p>
        <Link className="button" to={`/${words.locale}/regions`}>
          {words.say('about.alike.link')}
        </Link>
      </p>
    </Part>
  );
}
