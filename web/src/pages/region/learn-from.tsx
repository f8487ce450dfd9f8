import { Link } from 'react-router';
import { PracticeCard } from '../../components/practice-card.tsx';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';
import { FirstFew } from './first-few.tsx';
import type { CompanionsRead } from './companions.queries.ts';

type Learning = NonNullable<CompanionsRead['practicesToLearnFrom']>;
type Reasons = Learning['lessons'][number]['because'];

const KINDS: Readonly<Record<Reasons[number]['kind'], WordKey>> = {
  HIGHER_SCORE: 'region.learn.kind.HIGHER_SCORE',
  NO_OWN_PRACTICE: 'region.learn.kind.NO_OWN_PRACTICE',
  REGION_NOT_COMPARABLE: 'region.learn.kind.REGION_NOT_COMPARABLE',
  SIMILAR_REGION: 'region.learn.kind.SIMILAR_REGION',
  STRONG_RATING: 'region.learn.kind.STRONG_RATING',
  SUSTAINABILITY_ASSESSED: 'region.learn.kind.SUSTAINABILITY_ASSESSED',
  WEAK_DIMENSION: 'region.learn.kind.WEAK_DIMENSION',
};

/** Practices of other regions from which this one can learn, each with its reasons. */
export function LearnFrom({ learning }: { readonly learning: Learning | null }) {
  const words = useWords();
  return (
    <section aria-labelledby="learn">
      <h2 id="learn">{words.say('region.learn.title')}</h2>
      {learning === null || learning.lessons.length === 0 ? (
        <p className="notice">{words.say('region.learn.none')}</p>
      ) : (
        <>
          <p className="soft">{words.say('region.learn.about')}</p>
          <Grounds learning={learning} />
          <FirstFew
            cards={learning.lessons.map(({ practice, because }) => ({
              key: practice.id,
              card: (
                <PracticeCard practice={practice}>
                  <ReasonList reasons={because} />
                </PracticeCard>
              ),
            }))}
          />
        </>
      )}
    </section>
  );
}

/** What the list rests on: where the region is weak, what it has no practice in, and what is not known. */
function Grounds({ learning }: { readonly learning: Learning }) {
  const words = useWords();
  const { weakDimensions, areasWithoutPractice, notes } = learning;
  return (
    <dl className="region-grounds">
      {weakDimensions.length === 0 ? null : (
        <>
          <dt>{words.say('region.learn.weak')}</dt>
          {weakDimensions.map(({ dimension, label, score, year, source }) => (
            <dd key={dimension}>
              {label}: {words.number(score)}
              <span className="small soft">
                {' '}
                ({[year, source].filter((part) => part != null).join(', ')})
              </span>
            </dd>
          ))}
        </>
      )}
      {areasWithoutPractice.length === 0 ? null : (
        <>
          <dt>{words.say('region.learn.areas')}</dt>
          <dd>
            <ul className="tags">
              {areasWithoutPractice.map(({ code, name }) => (
                <li key={code}>
                  <Link className="tag" to={`/${words.locale}/practices?policyArea=${code}`}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {notes.length === 0 ? null : (
        <>
          <dt>{words.say('region.learn.notes')}</dt>
          {notes.map(({ code, text }) => (
            <dd key={code}>{text}</dd>
          ))}
        </>
      )}
    </dl>
  );
}

function ReasonList({ reasons }: { readonly reasons: Reasons }) {
  const words = useWords();
  return (
    <div className="region-why">
      <p className="label">{words.say('region.learn.why')}</p>
      <ul className="region-reasons">
        {reasons.map(({ kind, text }) => (
          <li key={text}>
            <b>{words.say(KINDS[kind])}.</b> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
