import { Link } from 'react-router';
import type { NamedPractice } from '../../api/practice.fragments.ts';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';

/** A practice at the head of its column or in a list, with a link that takes it out or brings it in. */
export function PracticeHeading({
  practice,
  removal,
  addition,
}: {
  readonly practice: NamedPractice;
  /** Address without it. */
  readonly removal?: string;
  /** Address with it. */
  readonly addition?: string;
}) {
  const words = useWords();
  const { slug, title, contentLocale, isFallback, regions, country } = practice;
  const places = [...regions.map(({ name }) => name), ...(country == null ? [] : [country.name])];
  const change = removal === undefined ? 'compare.add' : 'compare.remove';
  const address = removal ?? addition;
  return (
    <div className="compare-practice">
      <div>
        <Link
          to={`/${words.locale}/practices/${slug}`}
          lang={isFallback ? contentLocale : undefined}
        >
          {title}
        </Link>
        <p className="small soft">
          {places.join(' · ')}
          {isFallback
            ? ` · ${words.say('text.in-language', { language: languageName(contentLocale, words.locale) })}`
            : null}
        </p>
      </div>
      {address === undefined ? null : (
        <Link
          className={removal === undefined ? 'button no-print' : 'compare-remove no-print'}
          to={address}
          preventScrollReset
        >
          <span aria-hidden="true">{removal === undefined ? '+' : '×'}</span>
          {words.say(change)}
          <span className="visually-hidden">: {title}</span>
        </Link>
      )}
    </div>
  );
}
