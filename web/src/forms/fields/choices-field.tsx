import { useContext } from 'react';
import { codesOf } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import { FormContext } from '../form-context.ts';
import type { FieldProps } from './field.ts';

/** Any terms of a vocabulary. */
export function ChoicesField({ question, answer, onChange, isWrong }: FieldProps) {
  const { locale, choices } = useContext(FormContext);
  const { key, taxonomy } = question;
  const terms = choices.terms[taxonomy ?? ''] ?? [];
  const chosen = codesOf(answer);
  const toggle = (code: string, isChosen: boolean) => {
    const codes = terms.map((term) => term.code);
    onChange(codes.filter((one) => (one === code ? isChosen : chosen.includes(one))));
  };
  return (
    <div className="form-options form-options-many">
      {terms.map(({ code, name }) => {
        const id = `${fieldId(key)}-${code}`;
        return (
          <div key={code} className="form-option">
            <input
              type="checkbox"
              id={id}
              name={key}
              value={code}
              checked={chosen.includes(code)}
              onChange={(event) => toggle(code, event.target.checked)}
              aria-invalid={isWrong || undefined}
            />
            <label htmlFor={id} lang={locale}>
              {name}
            </label>
          </div>
        );
      })}
    </div>
  );
}
