import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { FormLanguage } from './contribute-page.ts';

/** The languages in which a practice can be handed in; the language of the page stays. */
export function LanguageChoice({
  languages,
  chosen,
}: {
  readonly languages: readonly FormLanguage[];
  readonly chosen: string;
}) {
  const words = useWords();
  return (
    <nav className="contribute-languages" aria-labelledby="contribute-languages">
      <p className="label" id="contribute-languages">
        {words.say('contribute.language.label')}
      </p>
      <p className="hint">{words.say('contribute.language.hint')}</p>
      <ul>
        {languages.map(({ code, endonym }) => (
          <li key={code}>
            <Link
              to={{ search: `?language=${code}` }}
              lang={code}
              preventScrollReset
              aria-current={code === chosen ? 'true' : undefined}
              className="contribute-language"
            >
              {endonym}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
