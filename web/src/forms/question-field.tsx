import { createElement, useContext } from 'react';
import { ExplainedConcepts, ExplainedText } from './explained-text.tsx';
import { fieldOf, isGroup } from './fields/field-of.ts';
import { fieldId, guidanceId, issueId, labelId } from './field-ids.ts';
import { FormContext } from './form-context.ts';
import { conceptsIn, type TextPart } from './glossary-terms.ts';
import type { Question } from './questionnaire.ts';
import { useWords } from '../words/words.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly label: readonly TextPart[];
  readonly guidance: readonly TextPart[];
  readonly answer: unknown;
  readonly onChange: (value: unknown) => void;
  readonly messages: readonly string[];
}

/** A question with its guidance, its field, and what is wrong with the answer. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, guidance, messages } = props;
  const { key, type } = question;
  const describedBy = [
    ...(guidance.length > 0 ? [guidanceId(key)] : []),
    ...(messages.length > 0 ? [issueId(key)] : []),
  ].join(' ');
  const description = describedBy === '' ? undefined : describedBy;
  const body = <QuestionBody {...props} describedBy={description} />;
  const className = messages.length > 0 ? 'field form-field form-field-wrong' : 'field form-field';
  if (!isGroup(type)) {
    return (
      <div className={className}>
        <label id={labelId(key)} htmlFor={fieldId(key)}>
          <QuestionLabel question={question} />
        </label>
        {body}
      </div>
    );
  }
  return (
    <fieldset id={fieldId(key)} className={className} aria-describedby={description}>
      <legend id={labelId(key)} className="label">
        <QuestionLabel question={question} />
      </legend>
      {body}
    </fieldset>
  );
}

function QuestionBody({
  describedBy,
  ...props
}: QuestionFieldProps & { readonly describedBy: string | undefined }) {
  const { question, label, guidance, answer, onChange, messages } = props;
  const { locale, choices, glossary } = useContext(FormContext);
  const { key, type, taxonomy } = question;
  const options = type === 'TERMS' || type === 'TERM' ? (choices.terms[taxonomy ?? ''] ?? []) : [];
  const optionNames = options.map(({ name }) => name);
  const concepts = [
    ...label.flatMap(({ concept }) => concept ?? []),
    ...conceptsIn(optionNames, glossary),
  ];
  const isWrong = messages.length > 0;
  return (
    <>
      {guidance.length === 0 ? null : (
        <ExplainedText id={guidanceId(key)} className="hint" parts={guidance} lang={locale} />
      )}
      <ExplainedConcepts concepts={concepts} lang={locale} />
      <Messages questionKey={key} messages={messages} />
      {createElement(fieldOf(type), { question, answer, onChange, isWrong, describedBy })}
    </>
  );
}

function QuestionLabel({ question: { label, required } }: { readonly question: Question }) {
  const words = useWords();
  const { locale } = useContext(FormContext);
  return (
    <>
      <span lang={locale}>{label}</span>
      {required ? null : <span className="form-optional"> {words.say('forms.optional')}</span>}
    </>
  );
}

function Messages({
  questionKey,
  messages,
}: {
  readonly questionKey: string;
  readonly messages: readonly string[];
}) {
  const words = useWords();
  if (messages.length === 0) return null;
  return (
    <div id={issueId(questionKey)}>
      {[...new Set(messages)].map((message) => (
        <p key={message} className="error">
          <span className="visually-hidden">{words.say('forms.error')} </span>
          {message}
        </p>
      ))}
    </div>
  );
}
