import { Link } from 'react-router';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { titleOf } from './find-editions.ts';
import type { LoadedSubmission } from './load-submission.ts';

/** Where the published practice can be read. */
export function EditionList({ loaded }: { readonly loaded: LoadedSubmission }) {
  const words = useWords();
  const { editions, submission } = loaded;
  const search = new URLSearchParams({ search: titleOf(submission) ?? '' });
  return (
    <section aria-labelledby="submission-editions">
      <h2 id="submission-editions">{words.say('submission.editions.title')}</h2>
      {editions.length === 0 ? (
        <p>
          {words.say('submission.editions.unknown')}{' '}
          <Link to={`/${words.locale}/practices?${search}`}>
            {words.say('submission.editions.search')}
          </Link>
        </p>
      ) : (
        <ul className="submission-editions">
          {editions.map(({ locale, path }) => (
            <li key={path}>
              <a href={path} hrefLang={locale}>
                {words.say('submission.editions.read', {
                  language: languageName(locale, words.locale),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
