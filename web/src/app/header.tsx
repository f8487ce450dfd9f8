import { NavLink } from 'react-router';
import { useWords } from '../words/words.ts';
import { LanguageMenu } from './language-menu.tsx';
import { SiteMenu, SiteMenuButton } from './site-menu.tsx';

/** Name, pages and languages. Where there is no room for the pages, a button opens them. */
export function Header() {
  const words = useWords();
  return (
    <header className="site-header">
      <NavLink className="site-name" to={`/${words.locale}`} end>
        Integration Lab
      </NavLink>
      <SiteMenuButton />
      <SiteMenu />
      <LanguageMenu />
    </header>
  );
}
