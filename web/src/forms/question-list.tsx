import { useWords } from '../words/words.ts';
import { limitOf } from './check-answers.ts';
import { questionsOf, type Choices, type Questionnaire } from './questionnaire.ts';

/** The questions as text, to prepare the answers somewhere else; needs no script. */
export function QuestionList({
  questionnaire,
  choices,
}: {
  readonly questionnaire: Questionnaire;
  readonly choices: Choices;
}) {
  const words = useWords();
  const { locale, sections } = questionnaire;
  const isAnyRequired = questionsOf(questionnaire).some(({ required }) => required);
  return (
    <div className="form-questions">
      {sections.map(({ key, title, guidance, items }) => (
        <section key={key}>
          <h2 lang={locale}>{title}</h2>
          {guidance === null ? null : <p lang={locale}>{guidance}</p>}
          <ol>
            {items.map((question) => {
              const limit = limitOf(question);
              const options = choices.terms[question.taxonomy ?? ''] ?? [];
              return (
                <li key={question.key}>
                  <p>
                    <strong lang={locale}>{question.label}</strong>
                    {question.required || !isAnyRequired ? null : ` ${words.say('forms.optional')}`}
                  </p>
                  {question.guidance === null ? null : <p lang={locale}>{question.guidance}</p>}
                  {limit === null || question.type === 'EMAIL' ? null : (
                    <p className="hint">{words.say('forms.count.limit', { count: limit })}</p>
                  )}
                  {options.length === 0 ? null : (
                    <p className="hint" lang={locale}>
                      {options.map(({ name }) => name).join(' · ')}
                    </p>
                  )}
                  {question.type === 'CONSENT' ? (
                    <p lang={locale}>{questionnaire.consent?.text}</p>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
