import { useWords } from '../words/words.ts';
import { isAnswered, type Answers } from './answers.ts';
import { sectionId } from './form-section.tsx';
import { questionsOf, type Question, type Questionnaire } from './questionnaire.ts';

/** The parts of a form with what is answered in each; links to them. */
export function FormProgress({
  questionnaire,
  answers,
}: {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}) {
  const words = useWords();
  const questions = questionsOf(questionnaire);
  const required = questions.filter((question) => question.required);
  const counted = required.length > 0 ? required : questions;
  const done = counted.filter((question) => hasAnswer(question, answers)).length;
  const sentence = words.say(
    required.length > 0 ? 'forms.progress.required' : 'forms.progress.answered',
    { done, count: counted.length },
  );
  return (
    <nav className="form-progress" aria-label={words.say('forms.progress.label')}>
      <p>
        <progress max={counted.length} value={done} aria-label={sentence} />
        <span aria-hidden="true">{sentence}</span>
      </p>
      <ol>
        {questionnaire.sections.map(({ key, title, items }) => (
          <li key={key}>
            <a href={`#${sectionId(key)}`} lang={questionnaire.locale}>
              {title}
            </a>
            <SectionState items={items} answers={answers} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SectionState({
  items,
  answers,
}: {
  readonly items: readonly Question[];
  readonly answers: Answers;
}) {
  const words = useWords();
  const open = items.filter(
    (question) => question.required && !hasAnswer(question, answers),
  ).length;
  const answered = items.filter((question) => hasAnswer(question, answers)).length;
  const required = items.filter((question) => question.required).length;
  const isDone = open === 0 && (required > 0 || answered === items.length);
  return (
    <span className={isDone ? 'form-state form-state-done' : 'form-state'}>
      {isDone ? <span aria-hidden="true">✓ </span> : null}
      {open > 0
        ? words.say('forms.progress.open', { count: open })
        : words.say('forms.progress.of', { answered, count: items.length })}
    </span>
  );
}

function hasAnswer({ key, type }: Question, answers: Answers): boolean {
  return isAnswered(type, answers[key]);
}
