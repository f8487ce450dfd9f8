import { useRef } from 'react';
import { NavLink } from 'react-router';
import type { WordKey } from '../words/messages.ts';
import { useWords } from '../words/words.ts';

const PAGES: readonly (readonly [path: string, name: WordKey])[] = [
  ['practices', 'nav.practices'],
  ['map', 'nav.map'],
  ['regions', 'nav.regions'],
  ['explore', 'nav.explore'],
  ['about', 'nav.about'],
];

const MENU_ID = 'site-menu';

/** Opens the pages on narrow screens; wide ones show them in the header. */
export function SiteMenuButton() {
  const words = useWords();
  return (
    <button className="button site-menu-open" type="button" popoverTarget={MENU_ID}>
      <svg className="site-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 3.5h14M1 8h14M1 12.5h14" />
      </svg>
      {words.say('nav.menu')}
    </button>
  );
}

/** The pages of the site. On narrow screens a popover, which needs no script and closes by Escape. */
export function SiteMenu() {
  const words = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const home = `/${words.locale}`;
  const close = () => menu.current?.hidePopover();
  return (
    <div
      className="site-menu"
      id={MENU_ID}
      ref={menu}
      popover="auto"
      onBlur={({ relatedTarget }) => {
        // Nothing that has the focus may lie below the menu.
        if (relatedTarget !== null && !menu.current?.contains(relatedTarget)) close();
      }}
    >
      <button
        className="button site-menu-close"
        type="button"
        popoverTarget={MENU_ID}
        popoverTargetAction="hide"
      >
        <svg className="site-sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 2.5l11 11M13.5 2.5l-11 11" />
        </svg>
        {words.say('nav.close')}
      </button>
      <nav className="site-nav" aria-label={words.say('nav.label')}>
        <ul>
          {PAGES.map(([path, name]) => (
            <li key={path}>
              <NavLink to={`${home}/${path}`} onClick={close}>
                {words.say(name)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <NavLink
        className="button button-primary site-contribute"
        to={`${home}/contribute`}
        onClick={close}
      >
        {words.say('nav.contribute')}
      </NavLink>
    </div>
  );
}
