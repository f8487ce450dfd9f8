import { Link } from 'react-router';
import { useWords } from '../words/words.ts';
import { AnswerText } from './answer-text.tsx';
import { isAnswered, type Answers, type Issue } from './answers.ts';
import { fieldId } from './field-ids.ts';
import { sectionId } from './form-section.tsx';
import type { Choices, Question, Questionnaire, Section } from './questionnaire.ts';

/** What {@link AnswerReview} shows. */
export interface AnswerReviewProps {
  readonly questionnaire: Questionnaire;
  readonly choices: Choices;
  readonly answers: Answers;
  readonly issues: readonly Issue[];
  /** Query of the address on which the fields are. */
  readonly search?: string;
}

/** All answers to read through, with what is wrong beside them and links back to the fields. */
export function AnswerReview(props: AnswerReviewProps) {
  return props.questionnaire.sections.map((section) => (
    <SectionReview key={section.key} {...props} section={section} />
  ));
}

function SectionReview(props: AnswerReviewProps & { readonly section: Section }) {
  const { section, questionnaire, search = '' } = props;
  const words = useWords();
  const { locale } = questionnaire;
  const { key, title, items } = section;
  return (
    <section className="form-review" aria-labelledby={`review-${key}`}>
      <div className="form-review-head">
        <h2 id={`review-${key}`} lang={locale}>
          {title}
        </h2>
        <Link to={{ search, hash: `#${sectionId(key)}` }}>
          {words.say('forms.review.change')}
          <span className="visually-hidden" lang={locale}>
            : {title}
          </span>
        </Link>
      </div>
      <dl>
        {items.map((question) => (
          <QuestionReview key={question.key} {...props} question={question} />
        ))}
      </dl>
    </section>
  );
}

function QuestionReview(props: AnswerReviewProps & { readonly question: Question }) {
  const { question, questionnaire, choices, answers, issues, search = '' } = props;
  const words = useWords();
  const { locale } = questionnaire;
  const { key, type, label } = question;
  const own = issues.filter(({ path }) => path === key);
  return (
    <div className={own.length > 0 ? 'form-field-wrong' : undefined}>
      <dt lang={locale}>{label}</dt>
      <dd>
        {isAnswered(type, answers[key]) ? (
          <AnswerText question={question} answer={answers[key]} choices={choices} locale={locale} />
        ) : (
          <p className="soft">{words.say('forms.review.none')}</p>
        )}
        {own.map(({ message }) => (
          <p key={message}>
            <span className="error">{message}</span>{' '}
            <Link to={{ search, hash: `#${fieldId(key)}` }}>
              {words.say('forms.review.correct')}
              <span className="visually-hidden" lang={locale}>
                : {label}
              </span>
            </Link>
          </p>
        ))}
      </dd>
    </div>
  );
}
