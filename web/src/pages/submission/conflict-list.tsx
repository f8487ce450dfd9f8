import { AnswerText } from '../../forms/answer-text.tsx';
import { isAnswered } from '../../forms/answers.ts';
import { useWords } from '../../words/words.ts';
import type { Conflict } from './typed-answers.ts';
import type { Answering } from './use-answering.ts';

/** Answers that were changed here and also elsewhere: both beside each other, to choose. */
export function ConflictList({ answering }: { readonly answering: Answering }) {
  const words = useWords();
  const { conflicts } = answering;
  if (conflicts.length === 0) return null;
  return (
    <section
      className="submission-conflicts notice notice-care"
      aria-labelledby="submission-conflicts"
    >
      <h3 id="submission-conflicts">
        {words.say('submission.conflict.title', { count: conflicts.length })}
      </h3>
      <p>{words.say('submission.conflict.text')}</p>
      {conflicts.map((conflict) => (
        <ConflictChoice key={conflict.question.key} conflict={conflict} answering={answering} />
      ))}
    </section>
  );
}

function ConflictChoice({
  conflict: { question, typed, stored },
  answering: { form, choose },
}: {
  readonly conflict: Conflict;
  readonly answering: Answering;
}) {
  const words = useWords();
  const { questionnaire, choices } = form.content;
  const { locale } = questionnaire;
  const id = `submission-conflict-${question.key}`;
  const textOf = (answer: unknown) =>
    isAnswered(question.type, answer) ? (
      <AnswerText question={question} answer={answer} choices={choices} locale={locale} />
    ) : (
      <p className="soft">{words.say('submission.conflict.empty')}</p>
    );
  const offer = (choice: 'TYPED' | 'STORED', answer: unknown) => (
    <div className="submission-version">
      <h5>{words.say(`submission.conflict.${choice}`)}</h5>
      {textOf(answer)}
      <button
        type="button"
        className="button"
        aria-describedby={id}
        onClick={() => choose(question.key, choice)}
      >
        {words.say(`submission.conflict.take-${choice}`)}
      </button>
    </div>
  );
  return (
    <div className="submission-conflict">
      <h4 id={id} lang={locale}>
        {question.label}
      </h4>
      <div className="submission-versions">
        {offer('TYPED', typed)}
        {offer('STORED', stored)}
      </div>
    </div>
  );
}
