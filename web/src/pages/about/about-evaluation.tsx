import { Link } from 'react-router';
import type { DefinedTerm } from '../../api/framework.fragments.ts';
import { useWords } from '../../words/words.ts';
import type { Framework } from './ask-framework.ts';
import { Part } from './part.tsx';

/** The seven aspects, the four questions and the criteria, as the service names them. */
export function AboutEvaluation({ framework }: { readonly framework: Framework }) {
  const words = useWords();
  const { aspects, questions } = framework;
  return (
    <Part id="evaluation">
      <p>{words.say('about.evaluation.text')}</p>
      <h3>{words.say('explore.aspects')}</h3>
      <p>{words.say('explore.aspects.text')}</p>
      <Terms terms={aspects} />
      <h3>{words.say('about.evaluation.tips')}</h3>
      <Terms terms={questions} />
      <Criteria framework={framework} />
      <p>
        <Link className="button" to={`/${words.locale}/explore`}>
          {words.say('about.evaluation.explore')}
        </Link>
      </p>
    </Part>
  );
}

function Terms({ terms }: { readonly terms: readonly DefinedTerm[] }) {
  return (
    <dl className="about-terms">
      {terms.map(({ code, name, definition }) => (
        <div key={code}>
          <dt>{name}</dt>
          {definition == null ? null : (
            <dd lang={definition.isFallback ? definition.locale : undefined}>{definition.value}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Criteria({ framework }: { readonly framework: Framework }) {
  const words = useWords();
  const { criteria, criteriaMatrix } = framework;
  const { scale, status, version } = criteriaMatrix;
  return (
    <>
      <h3>{words.say('about.evaluation.criteria')}</h3>
      <p>
        {words.say('explore.criteria.text', {
          lowest: scale.at(0)?.label ?? '0',
          highest: scale.at(-1)?.label ?? '4',
        })}{' '}
        {status === 'PROPOSED' ? words.say('explore.criteria.proposed', { version }) : null}
      </p>
      <dl className="about-terms">
        {criteriaMatrix.criteria.map(({ criterion, coreQuestion, isOptional }) => (
          <div key={criterion}>
            <dt>
              {criteria.find(({ code }) => code.toUpperCase() === criterion)?.name ?? criterion}
              {isOptional ? ` (${words.say('explore.optional')})` : null}
            </dt>
            <dd>{coreQuestion}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
