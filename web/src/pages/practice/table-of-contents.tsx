import { useWords } from '../../words/words.ts';
import type { Section } from './sections.ts';

/** Links to the parts of the page. */
export function TableOfContents({ sections }: { readonly sections: readonly Section[] }) {
  const words = useWords();
  return (
    <nav className="practice-contents no-print" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{words.say('practice.contents')}</h2>
      <ol>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{words.say(heading)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
