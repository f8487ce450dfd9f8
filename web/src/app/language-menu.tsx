import { useLocation, useMatches, useRouteLoaderData } from 'react-router';
import type { Alternate } from '../components/page-head.tsx';
import { useWords } from '../words/words.ts';
import type { loadSite } from './site.loader.ts';
import { useFoldingBack } from './use-folding-back.ts';

/**
 * The languages of the site as links to the same place. A page whose address differs by language says so
 * by `alternates` in what it loaded. Works without script.
 */
export function LanguageMenu() {
  const words = useWords();
  const { pathname, search } = useLocation();
  const site = useRouteLoaderData<typeof loadSite>('site');
  const rest = pathname.split('/').slice(2).join('/');
  const alternates = useAlternates();
  const pathIn = (code: string) =>
    alternates.find(({ locale }) => locale === code)?.path ??
    `/${code}${rest === '' ? '' : `/${rest}`}`;
  const foldingBack = useFoldingBack();
  const current = site?.languages.find(({ code }) => code === words.locale);
  return (
    <details className="language-menu" {...foldingBack}>
      <summary>
        <GlobeSign />
        <span className="visually-hidden">{words.say('languages.label')}: </span>
        <span className="language-menu-current">{current?.endonym ?? words.locale}</span>
      </summary>
      <ul>
        {site?.languages.map(({ code, endonym }) => (
          <li key={code}>
            <a
              href={`${pathIn(code)}${withoutPlace(search)}`}
              lang={code}
              hrefLang={code}
              aria-current={code === words.locale ? 'true' : undefined}
            >
              {endonym}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function GlobeSign() {
  return (
    <svg className="site-sign" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <ellipse cx="8" cy="8" rx="3.2" ry="7" />
      <path d="M1 8h14" />
    </svg>
  );
}

/** A place inside a list is only known in its own language. */
function withoutPlace(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('after');
  query.delete('before');
  return query.size === 0 ? '' : `?${query}`;
}

function useAlternates(): readonly Alternate[] {
  const loaded = useMatches().at(-1)?.loaderData as
    { readonly alternates?: readonly Alternate[] } | null | undefined;
  return loaded?.alternates ?? [];
}
