import { Link } from 'react-router';
import { useWords } from '../../words/words.ts';
import { aspectTopics, criterionTopics, type Choices, type Topic } from './ask-choices.ts';
import { ASPECTS, CRITERIA, exploreAddress, type Asked } from './explore-address.ts';

/** Where nothing is chosen yet: what can be asked, each with what it means. */
export function ExploreStart({
  choices,
  asked,
}: {
  readonly choices: Choices;
  readonly asked: Asked;
}) {
  const words = useWords();
  const { version, status, scale } = choices.criteriaMatrix;
  return (
    <>
      <section className="explore-topics" aria-labelledby="explore-aspects">
        <h2 id="explore-aspects">{words.say('explore.aspects')}</h2>
        <p>{words.say('explore.aspects.text')}</p>
        <ul className="cards">
          {aspectTopics(choices).map((topic) => (
            <li key={topic.code}>
              <AspectCard topic={topic} asked={asked} />
            </li>
          ))}
        </ul>
      </section>
      <section className="explore-topics" aria-labelledby="explore-criteria">
        <h2 id="explore-criteria">{words.say('explore.criteria')}</h2>
        <p>
          {words.say('explore.criteria.text', {
            lowest: scale.at(0)?.label ?? '0',
            highest: scale.at(-1)?.label ?? '4',
          })}{' '}
          {status === 'PROPOSED' ? words.say('explore.criteria.proposed', { version }) : null}
        </p>
        <ul className="cards">
          {criterionTopics(choices).map((topic) => (
            <li key={topic.code}>
              <CriterionCard topic={topic} asked={asked} choices={choices} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function AspectCard({ topic, asked }: { readonly topic: Topic; readonly asked: Asked }) {
  const words = useWords();
  const { name, meaning, language, count } = topic;
  const code = ASPECTS.find((aspect) => aspect === topic.code);
  const sides = [
    ['ROOM_FOR_IMPROVEMENT', 'compare.cell.improvement'],
    ['INSPIRING', 'compare.cell.inspiring'],
  ] as const;
  return (
    <article className="card explore-topic">
      <h3 className="card-title">{name}</h3>
      <p lang={language}>{meaning}</p>
      <p className="small soft">{words.say('explore.assessed', { count })}</p>
      {code === undefined ? null : (
        <ul className="explore-sides">
          {sides.map(([side, label]) => (
            <li key={side}>
              <Link
                to={exploreAddress(words.locale, {
                  ...asked,
                  subject: { kind: 'ASPECT', code },
                  side,
                })}
              >
                {words.say(label)}
                <span className="visually-hidden">: {name}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function CriterionCard({
  topic,
  asked,
  choices,
}: {
  readonly topic: Topic;
  readonly asked: Asked;
  readonly choices: Choices;
}) {
  const words = useWords();
  const { name, meaning, language, count } = topic;
  const code = CRITERIA.find((criterion) => criterion === topic.code);
  const matrix = choices.criteriaMatrix.criteria.find(({ criterion }) => criterion === code);
  return (
    <article className="card explore-topic">
      <h3 className="card-title">
        {code === undefined ? (
          name
        ) : (
          <Link
            to={exploreAddress(words.locale, { ...asked, subject: { kind: 'CRITERION', code } })}
          >
            {name}
          </Link>
        )}
      </h3>
      {matrix === undefined ? null : <p>{matrix.coreQuestion}</p>}
      <p className="small soft" lang={language}>
        {meaning}
      </p>
      <p className="small soft">
        {words.say('explore.rated', { count })}
        {matrix?.isOptional === true ? ` · ${words.say('explore.optional')}` : null}
      </p>
    </article>
  );
}
