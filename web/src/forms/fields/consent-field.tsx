import { useContext } from 'react';
import { fieldId, labelId } from '../field-ids.ts';
import { FormContext } from '../form-context.ts';
import type { FieldProps } from './field.ts';

/** The words to agree to, and the box that agrees. */
export function ConsentField({ question, answer, onChange, isWrong, describedBy }: FieldProps) {
  const { locale, consent } = useContext(FormContext);
  const { key, label } = question;
  const id = `${fieldId(key)}-box`;
  const textId = `${labelId(key)}-text`;
  return (
    <>
      {consent === null ? null : (
        <p id={textId} className="form-consent" lang={locale}>
          {consent}
        </p>
      )}
      <div className="form-option">
        <input
          type="checkbox"
          id={id}
          name={key}
          checked={answer === true}
          onChange={(event) => onChange(event.target.checked)}
          aria-required
          aria-invalid={isWrong}
          aria-describedby={[describedBy, textId].filter(Boolean).join(' ')}
        />
        <label htmlFor={id} lang={locale}>
          {label}
        </label>
      </div>
    </>
  );
}
