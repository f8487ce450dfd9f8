import { useWords } from '../../words/words.ts';
import type { OwnSubmission } from './load-submission.ts';
import { stagePath, type Step } from './stage-path.ts';

/** The way of the practice from the first line to the published page. */
export function WayList({ submission }: { readonly submission: OwnSubmission }) {
  const words = useWords();
  return (
    <section className="submission-way" aria-labelledby="submission-way">
      <h2 id="submission-way" className="submission-small-heading">
        {words.say('submission.way.title')}
      </h2>
      <ol>
        {stagePath(submission).map((step) => (
          <WayStep key={step.key} step={step} />
        ))}
      </ol>
    </section>
  );
}

function WayStep({ step: { key, state, at } }: { readonly step: Step }) {
  const words = useWords();
  return (
    <li
      className={`submission-step submission-step-${state.toLowerCase()}`}
      aria-current={state === 'CURRENT' ? 'step' : undefined}
    >
      <span className="submission-step-name">{words.say(`submission.step.${key}`)}</span>
      <span className="submission-step-state">
        {words.say(`submission.step-state.${state}`)}
        {at === null ? null : (
          <>
            {' · '}
            <time dateTime={at}>{words.date(at, { dateStyle: 'medium' })}</time>
          </>
        )}
      </span>
    </li>
  );
}
