import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CardPractice } from '../api/practice.fragments.ts';
import { useWords } from '../words/words.ts';
import { languageName } from './language-name.ts';

/**
 * A practice in a list. Words in another language than the page's say so, and are marked for screen
 * readers. @param children what this list has to add, for example reasons
 */
export function PracticeCard({
  practice,
  title,
  summary,
  children,
}: {
  readonly practice: CardPractice;
  /** Instead of the plain title, for example with highlights. */
  readonly title?: ReactNode;
  readonly summary?: ReactNode;
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const { slug, contentLocale, isFallback, regions, country, policyAreas } = practice;
  const language = isFallback ? contentLocale : undefined;
  const places = [...regions.map(({ name }) => name), country.name];
  return (
    <article className="card practice-card">
      <p className="small soft">{places.join(' · ')}</p>
      <h3 className="card-title" lang={language}>
        <Link to={`/${words.locale}/practices/${slug}`}>{title ?? practice.title}</Link>
      </h3>
      {(summary ?? practice.summary) == null ? null : (
        <p lang={language}>{summary ?? practice.summary}</p>
      )}
      {children}
      <ul className="tags">
        {isFallback ? (
          <li className="tag tag-language">
            {words.say('text.in-language', { language: languageName(contentLocale, words.locale) })}
          </li>
        ) : null}
        {policyAreas.map(({ code, name }) => (
          <li className="tag" key={code}>
            {name}
          </li>
        ))}
      </ul>
    </article>
  );
}
