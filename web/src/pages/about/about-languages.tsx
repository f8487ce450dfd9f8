import { useRouteLoaderData } from 'react-router';
import type { loadSite } from '../../app/site.loader.ts';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { Part } from './part.tsx';

/** Which languages there are, and how translations come about. */
export function AboutLanguages() {
  const words = useWords();
  const site = useRouteLoaderData<typeof loadSite>('site');
  const names = site?.languages.map(({ code }) => languageName(code, words.locale)) ?? [];
  return (
    <Part id="languages">
      <p>{words.say('about.languages.text', { languages: words.list(names) })}</p>
      <p>{words.say('about.languages.machine')}</p>
    </Part>
  );
}
