import { AnswerText } from '../../forms/answer-text.tsx';
import { isAnswered, type Answers } from '../../forms/answers.ts';
import type { Choices, Questionnaire } from '../../forms/questionnaire.ts';
import { answersOfSubmission } from '../../forms/template-answers.ts';
import { useWords } from '../../words/words.ts';
import type { LoadedSubmission } from './load-submission.ts';
import { practiceQuestions } from './open-form.ts';

/** What the contributor has written, to read. */
export function AnswersGiven({ loaded }: { readonly loaded: LoadedSubmission }) {
  const words = useWords();
  const { submission, template } = loaded;
  const questionnaire = practiceQuestions(template.questionnaire);
  const answers = answersOfSubmission(questionnaire, submission);
  const { survey } = submission;
  return (
    <section aria-labelledby="submission-answers">
      <h2 id="submission-answers">{words.say('submission.answers.title')}</h2>
      {survey?.isAnswered === true && survey.answeredAt !== null ? (
        <p>{words.say('submission.answers.survey', { date: words.date(survey.answeredAt) })}</p>
      ) : null}
      <details className="submission-answers">
        <summary>{words.say('submission.answers.show')}</summary>
        <AnswerSections
          questionnaire={questionnaire}
          choices={template.choices}
          answers={answers}
        />
      </details>
    </section>
  );
}

/** Answers under their questions; what is not answered is left out. */
export function AnswerSections({
  questionnaire,
  choices,
  answers,
}: {
  readonly questionnaire: Questionnaire;
  readonly choices: Choices;
  readonly answers: Answers;
}) {
  const { locale } = questionnaire;
  const sections = questionnaire.sections
    .map((section) => ({
      ...section,
      items: section.items.filter(({ key, type }) => isAnswered(type, answers[key])),
    }))
    .filter(({ items }) => items.length > 0);
  return sections.map(({ key, title, items }) => (
    <section key={key} className="submission-answer-section">
      <h3 lang={locale}>{title}</h3>
      <dl>
        {items.map((question) => (
          <div key={question.key}>
            <dt lang={locale}>{question.label}</dt>
            <dd>
              <AnswerText
                question={question}
                answer={answers[question.key]}
                choices={choices}
                locale={locale}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
