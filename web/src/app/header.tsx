import { NavLink } from 'react-router';
import type { WordKey } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import { LanguageMenu } from './language-menu.tsx';

const PAGES: readonly (readonly [path: string, name: WordKey])[] = [
  ['practices', 'nav.practices'],
  ['map', 'nav.map'],
  ['regions', 'nav.regions'],
  ['explore', 'nav.explore'],
  ['about', 'nav.about'],
];

/** Name, pages and languages. */
export function Header() {
  const words = useWords();
  const home = `/${words.locale}`;
  return (
    <header className="site-header">
      <NavLink className="site-name" to={home} end>
        Integration Lab
      </NavLink>
      <nav className="site-nav" aria-label={words.say('nav.label')}>
        <ul>
          {PAGES.map(([path, name]) => (
            <li key={path}>
              <NavLink to={`${home}/${path}`}>{words.say(name)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-tools">
        <NavLink className="button button-primary" to={`${home}/contribute`}>
          {words.say('nav.contribute')}
        </NavLink>
        <LanguageMenu />
      </div>
    </header>
  );
}
