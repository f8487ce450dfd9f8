import { useContext } from 'react';
import { textOf } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import { FormContext } from '../form-context.ts';
import { CharacterCount, countId } from './character-count.tsx';
import type { FieldProps } from './field.ts';

/** How a browser can help with questions that every form has. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  contactName: 'name',
  contactEmail: 'email',
  contactOrganisation: 'organization',
};

/** One line: a text, a number, or an address. */
export function LineField({ question, answer, onChange, isWrong, describedBy }: FieldProps) {
  const { locale } = useContext(FormContext);
  const { key, type, required, maxLength } = question;
  const isText = type === 'PLAIN_TEXT' || type === 'TEXT_LINE';
  const isCounted = isText && maxLength !== null && !(key in AUTOCOMPLETE);
  const text = textOf(answer);
  return (
    <>
      <input
        id={fieldId(key)}
        name={key}
        type={type === 'EMAIL' ? 'email' : 'text'}
        inputMode={type === 'INTEGER' ? 'numeric' : undefined}
        className={type === 'INTEGER' ? 'form-short' : undefined}
        autoComplete={AUTOCOMPLETE[key] ?? 'off'}
        lang={isText ? locale : undefined}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        aria-required={required}
        aria-invalid={isWrong}
        aria-describedby={
          [describedBy, isCounted ? countId(key) : undefined].filter(Boolean).join(' ') || undefined
        }
      />
      {isCounted ? <CharacterCount question={question} text={text} /> : null}
    </>
  );
}
