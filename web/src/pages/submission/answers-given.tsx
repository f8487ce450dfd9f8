import { AnswerText } from '../../forms/answer-text.tsx';
import { isAnswered, type Answers } from '../../forms/answers.ts';
import type { Choices, Questionnaire } from '../../forms/questionnaire.ts';
import { answersOfSubmission, answersOfSurvey } from '../../forms/template-answers.ts';
import { useWords } from '../../words/words.ts';
import type { LoadedSubmission } from './load-submission.ts';
import { practiceQuestions } from './open-form.ts';

/** What the contributor has written, to read. */
export function AnswersGiven({ loaded }: { readonly loaded: LoadedSubmission }) {
  const words = useWords();
  const { submission, template } = loaded;
  const questionnaire = practiceQuestions(template.questionnaire);
  return (
    <section aria-labelledby="submission-answers">
      <h2 id="submission-answers">{words.say('submission.answers.title')}</h2>
      <details className="submission-answers">
        <summary>{words.say('submission.answers.show')}</summary>
        <AnswerSections
          questionnaire={questionnaire}
          choices={template.choices}
          answers={answersOfSubmission(questionnaire, submission)}
        />
      </details>
      <SurveyGiven loaded={loaded} />
    </section>
  );
}

function SurveyGiven({ loaded: { submission, survey } }: { readonly loaded: LoadedSubmission }) {
  const words = useWords();
  const answeredAt = submission.survey?.answeredAt ?? null;
  if (survey === null || answeredAt === null) return null;
  const { questionnaire, choices } = survey;
  return (
    <details className="submission-answers">
      <summary>{words.say('submission.answers.survey', { date: words.date(answeredAt) })}</summary>
      <AnswerSections
        questionnaire={questionnaire}
        choices={choices}
        answers={answersOfSurvey(questionnaire, submission.surveyAnswers)}
      />
    </details>
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
