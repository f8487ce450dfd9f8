import { useContext } from 'react';
import { useWords } from '../../words/words.ts';
import { textOf } from '../answers.ts';
import { fieldId } from '../field-ids.ts';
import { FormContext } from '../form-context.ts';
import type { FieldProps } from './field.ts';

/** One term of a vocabulary. */
export function ChoiceField({ question, answer, onChange, isWrong }: FieldProps) {
  const words = useWords();
  const { locale, choices } = useContext(FormContext);
  const { key, taxonomy, required } = question;
  const chosen = textOf(answer);
  return (
    <div className="form-options">
      {(choices.terms[taxonomy ?? ''] ?? []).map(({ code, name, definition }) => {
        const id = `${fieldId(key)}-${code}`;
        return (
          <div key={code} className="form-option">
            <input
              type="radio"
              id={id}
              name={key}
              value={code}
              checked={chosen === code}
              onChange={() => onChange(code)}
              aria-invalid={isWrong || undefined}
              aria-describedby={definition == null ? undefined : `${id}-means`}
            />
            <label htmlFor={id} lang={locale}>
              {name}
            </label>
            {definition == null ? null : (
              <p id={`${id}-means`} className="hint" lang={definition.locale}>
                {definition.value}
              </p>
            )}
          </div>
        );
      })}
      {required || chosen === '' ? null : (
        <button type="button" className="button button-quiet" onClick={() => onChange(undefined)}>
          {words.say('forms.choice.clear')}
        </button>
      )}
    </div>
  );
}
