import { useContext } from 'react';
import { textOf } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import { FormContext } from '../form-context.ts';
import { CharacterCount, countId } from './character-count.tsx';
import type { FieldProps } from './field.ts';
import { LineField } from './line-field.tsx';

/** Up to this length a text is one line. */
const LONGEST_LINE = 200;

/** Several lines; in a `RICH_TEXT`, lines that begin with a hyphen become a list. */
export function LongTextField(props: FieldProps) {
  const { type, maxLength } = props.question;
  const isLine = type === 'PLAIN_TEXT' && maxLength !== null && maxLength <= LONGEST_LINE;
  return isLine ? <LineField {...props} /> : <TextArea {...props} />;
}

function TextArea({ question, answer, onChange, isWrong, describedBy }: FieldProps) {
  const { locale } = useContext(FormContext);
  const { key, type, required } = question;
  const text = textOf(answer);
  return (
    <>
      <textarea
        id={fieldId(key)}
        name={key}
        className={type === 'RICH_TEXT' ? 'form-long-text form-long-text-rich' : 'form-long-text'}
        rows={type === 'RICH_TEXT' ? 6 : 4}
        lang={locale}
        spellCheck
        value={text}
        onChange={(event) => onChange(event.target.value)}
        aria-required={required}
        aria-invalid={isWrong}
        aria-describedby={[describedBy, countId(key)].filter(Boolean).join(' ')}
      />
      <CharacterCount question={question} text={text} />
    </>
  );
}
