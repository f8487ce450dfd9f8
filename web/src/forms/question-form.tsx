import { Fragment, type ReactNode } from 'react';
import type { Answers, Issue } from './answers.ts';
import { FormContext } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import type { Choices, Concept, Questionnaire } from './questionnaire.ts';

/** What {@link QuestionForm} shows. */
export interface QuestionFormProps {
  readonly questionnaire: Questionnaire;
  /** By the key of the question, in the shapes of `answers.ts`. */
  readonly answers: Answers;
  readonly onChange: (questionKey: string, value: unknown) => void;
  /** What is wrong; `path` is the key of a question. */
  readonly issues: readonly Issue[];
  /** Language of the questions and of the answers; the page may be in another one. */
  readonly locale: string;
  /** From `loadForm`. */
  readonly choices: Choices;
  /** Concepts to explain where they are named; from `loadForm`. */
  readonly glossary?: readonly Concept[];
  /** Level of the sections' headings. */
  readonly level?: 2 | 3;
  /** Stands before the section that asks for consent. */
  readonly beforeConsent?: ReactNode;
  /** Follows the last section, for example the button that sends. */
  readonly children?: ReactNode;
}

/**
 * The questions of a questionnaire as sections of accessible fields. It keeps nothing itself: answers come
 * in and go out through `onChange`. It is no `<form>`: put it into one.
 *
 * ```tsx
 * const { questionnaire, choices, glossary } = await loadForm(ask, { kind: 'SURVEY', locale, version });
 * <QuestionForm questionnaire={questionnaire} choices={choices} glossary={glossary} locale={locale}
 *   answers={answers} onChange={(key, value) => …} issues={issues} />
 * ```
 *
 * Around it: `useDraft` (keeps answers in the browser), `checkAnswers` and `issuesOfService` (what is
 * wrong), `ErrorSummary`, `FormProgress`, `AnswerReview`, `templateAnswersOf`, `surveyAnswersOf` and
 * `answersOfSubmission` (to and from the service), `askEditorial` (sends).
 */
export function QuestionForm(props: QuestionFormProps) {
  const { questionnaire, answers, onChange, issues, locale, choices, glossary = [] } = props;
  const consent = questionnaire.consent?.text ?? null;
  return (
    <FormContext value={{ locale, choices, glossary, consent }}>
      <div className="form">
        {questionnaire.sections.map((section) => (
          <Fragment key={section.key}>
            {section.items.some(({ type }) => type === 'CONSENT') ? props.beforeConsent : null}
            <FormSection
              section={section}
              level={props.level ?? 2}
              answers={answers}
              onChange={onChange}
              issues={issues}
            />
          </Fragment>
        ))}
        {props.children}
      </div>
    </FormContext>
  );
}
