import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { AnswerSections } from './answers-given.tsx';
import type { LoadedSubmission } from './load-submission.ts';
import { useLeftovers, type Leftover } from './use-leftovers.ts';

/** What was typed in this browser for a form that is closed now, or is asked differently; to copy. */
export function TypedLeftovers({
  loaded,
  openName,
}: {
  readonly loaded: LoadedSubmission;
  /** Under which the open form keeps what is typed; null: no form is open. */
  readonly openName: string | null;
}) {
  const { leftovers, forget } = useLeftovers(loaded, openName);
  return leftovers.map((leftover) => (
    <LeftoverAnswers key={leftover.name} leftover={leftover} forget={() => forget(leftover.name)} />
  ));
}

function LeftoverAnswers({
  leftover,
  forget,
}: {
  readonly leftover: Leftover;
  readonly forget: () => void;
}) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { name, content, answers, isOlderForm } = leftover;
  const id = `submission-leftover-${name}`;
  return (
    <section className="notice notice-care submission-leftover" aria-labelledby={id}>
      <h2 id={id}>{words.say('submission.leftover.title')}</h2>
      <p>{words.say(isOlderForm ? 'submission.leftover.older' : 'submission.leftover.closed')}</p>
      <details>
        <summary>{words.say('submission.leftover.show')}</summary>
        <AnswerSections
          questionnaire={content.questionnaire}
          choices={content.choices}
          answers={answers}
        />
      </details>
      <p className="submission-buttons">
        <button
          type="button"
          className="button"
          onClick={isAsking ? forget : () => setAsking(true)}
        >
          {words.say(isAsking ? 'submission.leftover.really' : 'submission.leftover.forget')}
        </button>
      </p>
    </section>
  );
}
