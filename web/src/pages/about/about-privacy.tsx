import { useContext } from 'react';
import { AssetsContext } from '../../app/assets.ts';
import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

/** What is and is not known of readers and contributors. */
export function AboutPrivacy() {
  const words = useWords();
  const { contactEmail } = useContext(AssetsContext);
  return (
    <Part id="privacy">
      <p>{words.say('about.privacy.text')}</p>
      <p>{words.say('about.privacy.contribute')}</p>
      <p>{words.say('about.privacy.files')}</p>
      {contactEmail === null ? null : (
        <p>
          {words.say('about.privacy.ask')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </p>
      )}
    </Part>
  );
}
