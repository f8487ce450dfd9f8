import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

const SOURCES = [
  [
    'about.sources.practices.name',
    'about.sources.practices.text',
    'https://creativecommons.org/licenses/by/4.0/',
    'CC BY 4.0',
  ],
  [
    'about.sources.figures.name',
    'about.sources.figures.text',
    'https://ec.europa.eu/eurostat/web/main/help/copyright-notice',
    'Eurostat',
  ],
  [
    'about.sources.boundaries.name',
    'about.sources.boundaries.text',
    'https://ec.europa.eu/eurostat/web/gisco/geodata',
    'GISCO',
  ],
  ['about.sources.mipex.name', 'about.sources.mipex.text', 'https://r.mipex.eu/', 'r.mipex.eu'],
] as const;

/** Where the data come from, and what may be done with them. */
export function AboutSources() {
  const words = useWords();
  return (
    <Part id="sources">
      <dl className="about-terms">
        {SOURCES.map(([name, text, address, label]) => (
          <div key={name}>
            <dt>{words.say(name)}</dt>
            <dd>
              {words.say(text)} <a href={address}>{label}</a>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
