import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

/** Where programs read what people read here. */
export function AboutDevelopers() {
  const words = useWords();
  const places = [
    ['/developers', 'about.developers.api'],
    ['/api/v1/openapi.json', 'about.developers.rest'],
    ['/catalogue.ttl', 'about.developers.catalogue'],
    [`/feeds/${words.locale}/practices.atom`, 'about.developers.feed'],
  ] as const;
  return (
    <Part id="developers">
      <p>{words.say('about.developers.text')}</p>
      <ul>
        {places.map(([address, label]) => (
          <li key={address}>
            <a href={address}>{words.say(label)}</a>
          </li>
        ))}
        <li>
          {words.say('about.developers.graphql')}: <code>/graphql</code>
        </li>
      </ul>
    </Part>
  );
}
