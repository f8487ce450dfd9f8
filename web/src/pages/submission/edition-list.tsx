import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import type { OwnSubmission } from './load-submission.ts';

/** Where the published practice can be read. */
export function EditionList({ submission }: { readonly submission: OwnSubmission }) {
  const words = useWords();
  const { editions } = submission;
  if (editions.length === 0) return null;
  return (
    <section aria-labelledby="submission-editions">
      <h2 id="submission-editions">{words.say('submission.editions.title')}</h2>
      <ul className="submission-editions">
        {editions.map(({ locale, slug }) => (
          <li key={locale}>
            <a href={`/${locale}/practices/${slug}`} hrefLang={locale}>
              {words.say('submission.editions.read', {
                language: languageName(locale, words.locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
