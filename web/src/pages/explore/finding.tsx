import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { languageName } from '../../components/language-name.ts';
import { useWords } from '../../words/words.ts';
import { comparisonAddress } from '../compare/compare-address.ts';
import { Rating } from '../compare/rating.tsx';
import { ToldText } from '../compare/told-text.tsx';
import type { AspectFindings, CriterionFindings } from './ask-overview.ts';

type Practice = AspectFindings['nodes'][number]['practice'];

/** What was found on an aspect of one practice. */
export function AspectFinding({ finding }: { readonly finding: AspectFindings['nodes'][number] }) {
  const { practice, rating, text } = finding;
  return (
    <Finding practice={practice}>
      {rating == null ? null : (
        <p>
          <Rating rating={rating} />
        </p>
      )}
      {text == null ? null : <ToldText text={text} />}
    </Finding>
  );
}

/** How one practice answers the questions of a criterion; those without a rating are counted. */
export function CriterionFinding({
  finding,
}: {
  readonly finding: CriterionFindings['nodes'][number];
}) {
  const words = useWords();
  const rated = finding.answers.filter(({ state }) => state === 'RATED');
  return (
    <Finding practice={finding.practice}>
      <dl className="explore-answers">
        {rated.map(({ questionKey, question, rating, answerText }) => (
          <div key={questionKey}>
            <dt>{question}</dt>
            <dd>
              {rating == null ? null : (
                <p>
                  <Rating rating={rating} />
                </p>
              )}
              {answerText == null ? null : <ToldText text={answerText} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small soft">
        {words.say('compare.criterion.questions', {
          rated: rated.length,
          unknown: finding.answers.length - rated.length,
        })}
      </p>
    </Finding>
  );
}

function Finding({
  practice,
  children,
}: {
  readonly practice: Practice;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const { id, slug, title, contentLocale, isFallback, regions, country } = practice;
  const language = languageName(contentLocale, words.locale);
  return (
    <article className="explore-finding">
      <p className="small soft">
        {regions.map(({ code, name }) => (
          <span key={code}>
            <Link to={`/${words.locale}/regions/${code}`}>{name}</Link>
            {' · '}
          </span>
        ))}
        {country.name}
        {isFallback ? ` · ${words.say('text.in-language', { language })}` : null}
      </p>
      <h3 lang={isFallback ? contentLocale : undefined}>
        <Link to={`/${words.locale}/practices/${slug}`}>{title}</Link>
      </h3>
      {children}
      <p className="small no-print">
        <Link to={comparisonAddress(words.locale, { ids: [id] })}>
          {words.say('explore.compare')}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </p>
    </article>
  );
}
