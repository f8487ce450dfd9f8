import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

/** What is and is not known of readers and contributors. */
export function AboutPrivacy() {
  const words = useWords();
  return (
    <Part id="privacy">
      <p>{words.say('about.privacy.text')}</p>
      <p>{words.say('about.privacy.contribute')}</p>
    </Part>
  );
}
