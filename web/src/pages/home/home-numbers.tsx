import { Link } from 'react-router';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';

/** How much there is. */
export function HomeNumbers({
  practiceCount,
  regionCount,
  languageCount,
}: {
  readonly practiceCount: number;
  readonly regionCount: number;
  readonly languageCount: number;
}) {
  const words = useWords();
  const numbers: readonly (readonly [key: WordKey, count: number, path: string | null])[] = [
    ['home.numbers.practices', practiceCount, 'practices'],
    ['home.numbers.regions', regionCount, 'regions'],
    ['home.numbers.languages', languageCount, null],
  ];
  return (
    <ul className="home-numbers">
      {numbers.map(([key, count, path]) => {
        const name = words.say(key, { count });
        return (
          <li key={key}>
            <span className="home-number">{words.number(count)}</span>{' '}
            {path === null ? name : <Link to={`/${words.locale}/${path}`}>{name}</Link>}
          </li>
        );
      })}
    </ul>
  );
}
