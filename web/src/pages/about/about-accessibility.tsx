import { useContext } from 'react';
import { AssetsContext } from '../../app/assets.ts';
import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

/** The accessibility statement. */
export function AboutAccessibility() {
  const words = useWords();
  const { contactEmail } = useContext(AssetsContext);
  return (
    <Part id="accessibility">
      <p>
        {words.say('about.access.aim')} <a href="https://www.w3.org/TR/WCAG22/">w3.org</a>
      </p>
      <p>{words.say('about.access.tested')}</p>
      <h3>{words.say('about.access.limits')}</h3>
      <ul>
        <li>{words.say('about.access.limit.people')}</li>
        <li>{words.say('about.access.limit.names')}</li>
        <li>{words.say('about.access.limit.english')}</li>
      </ul>
      {contactEmail === null ? (
        <p className="notice notice-care">{words.say('about.access.contact')}</p>
      ) : (
        <p>
          {words.say('about.access.report')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      )}
    </Part>
  );
}
